import type { Cell, Row, Table } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import { captionText } from '../text/caption-text.ts';
import { isVariant } from './variants.ts';
import { isAny, tidy, withScale, withUnit, type Item, type Stated } from './stated.ts';
import { plainLabel } from '../text/plain-label.ts';
import { symbolsOf } from './symbols-of-caption.ts';
import { belowOf, besideOf, ownerOf, rowOf, spanOf } from './cells-of-label.ts';

/** Longer cells are sentences, not labels. */
const LONGEST_LABEL = 60;

const plainLabels = new WeakMap<Cell, string>();

/** The plain label of a cell; several lists of items ask for it. */
function labelOf(cell: Cell): string {
  let label = plainLabels.get(cell);
  if (label === undefined) plainLabels.set(cell, (label = plainLabel(cell.text)));
  return label;
}

/** What the tables state: values beside a label in its row, and below a label in the head. */
export function tableSettings(paper: Paper, items: readonly Item[]): Stated[] {
  return paper.tables().flatMap((table) => {
    const meaning = symbolsOf(paper, table);
    const caption = captionText(paper, table);
    const here = items.filter(({ notCaption }) => notCaption?.test(caption) !== true);
    return [
      ...fromLabels(table, here, meaning),
      ...fromNames(table, here),
      ...table.rows.flatMap((row) => fromLists(row, here)),
    ];
  });
}

/** Labels that say the value by their own words. */
const fromNames = ({ rows }: Table, items: readonly Item[]): Stated[] =>
  items.flatMap(({ id, named }) =>
    named === undefined
      ? []
      : rows.flatMap(({ children, span }) =>
          children.flatMap(({ text }): Stated[] => {
            const value = named.exec(text.trim())?.groups?.['value'];
            return value === undefined ? [] : [{ item: id, value, span, from: 'table', of: null }];
          }),
        ),
  );

/** Values from which on a cell holds the values of a column that was read as one cell. */
const LEAST_LIST = 3;
const LONGEST_LIST = 600;

/** Converters run a column of labels into one cell and their values into the next. */
function fromLists({ children, span }: Row, items: readonly Item[]): Stated[] {
  return children.flatMap(({ text }, c) => {
    const values = children[c + 1]?.text ?? '';
    if (
      text.length <= LONGEST_LABEL / 2 ||
      text.length > LONGEST_LIST ||
      !/\d/.test(values) ||
      values.split(/\s+/).length < LEAST_LIST
    )
      return [];
    const label = plainLabel(text);
    const named = items.filter((item) => item.label.test(label));
    return named.length < 2
      ? []
      : named.map(({ id }) => ({ item: id, value: 'in a table', span, from: 'table' as const, of: null }));
  });
}

function fromLabels(table: Table, items: readonly Item[], meaning: ReadonlyMap<string, string>): Stated[] {
  const labels = table.rows.map(({ children }) => children.map((cell) => itemOf(cell, items, meaning)));
  return table.rows.flatMap((row, r) =>
    row.children.flatMap((cell, c) => {
      const item = labels[r]![c];
      if (item === null || item === undefined) return [];
      const beside = row.header || c + 1 >= row.children.length ? [] : besideOf(table, row, labels[r]!, c);
      const values = beside.some(({ text }) => fits(item, text)) ? beside : belowOf(table, r, cell, row.header);
      if (isNumbering(cell, values)) return [];
      return values
        .filter(({ text }) => fits(item, text) && !isAny(item.notAs, markedCell(cell, text)))
        .map((value) => ({
          item: item.id,
          value: withUnit(item.unit, valueOf(item, cell.text, withScale(item, tidy(value.text), cell.text)), cell.text),
          span: spanOf(table, cell, value),
          from: 'table' as const,
          of: ownerOf(table, row, cell, value),
          ...(isUnsure(item, table, markedCell(cell, value.text)) ? { unsure: true } : {}),
          ...(isTried(table, value) ? { lesser: true } : {}),
        }));
    }),
  );
}

const isUnsure = ({ unsureAs, unsureBeside }: Item, { rows }: Table, marked: string): boolean =>
  isAny(unsureAs, marked) ||
  (unsureBeside !== undefined &&
    unsureBeside.test(`${marked} ${rows.flatMap(({ children }) => children.map(({ text }) => text)).join(' | ')}`));

/** "Layers | Accuracy", "1 | 70.2", "2 | 71.3": a column of values that were tried, the first of its table, each with what came of it. */
const isTried = (table: Table, value: Cell): boolean => {
  const row = rowOf(table, value);
  return row !== undefined && isVariant(row, value);
};

/** Under "Layer", the numbers 1, 2, 3 say which, and not how many. */
const isNumbering = (label: Cell, values: readonly Cell[]): boolean => {
  const numbers = values.map(({ text }) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : NaN));
  return (
    numbers.length >= LEAST_NUMBERED &&
    !/s\b|\b(?:number|num|no)\b|#/i.test(label.text) &&
    numbers.every((number, i) => number === numbers[0]! + i)
  );
};
const LEAST_NUMBERED = 3;

/** A value behind its label, as in a sentence. */
const markedCell = (label: Cell, value: string): string => `${label.text} ‹${value}›`;

/** A bare "true" or 0.1 under a label that names one of several things means nothing without it. */
const valueOf = ({ several }: Item, label: string, value: string): string =>
  several === true || /^(?:true|yes|enabled)$/i.test(value) ? `${label.trim()}: ${value}` : value;

function itemOf(cell: Cell, items: readonly Item[], meaning: ReadonlyMap<string, string>): Item | null {
  if (cell.text.length > LONGEST_LABEL || !/\p{L}/u.test(cell.text)) return null;
  const words = meaning.get(cell.text.trim());
  const label = words === undefined ? labelOf(cell) : plainLabel(words);
  return items.find((item) => item.label.test(label) && item.notLabel?.test(label) !== true) ?? null;
}

const EMPTY = /^[-–—\s]*$|^n\/?a$/i;
/** What has a spread was measured, not set. */
const fits = (item: Item, text: string): boolean =>
  !EMPTY.test(text) && !/\d\s?±\s?\d/.test(text) && item.cell.test(text.trim());
