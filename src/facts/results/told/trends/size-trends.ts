import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { groupBy } from '../../../../group-by.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { cellOf } from '../../tables/compare.ts';
import type { ValueCell } from '../../tables/grid.ts';
import { isCost } from '../../tables/measures.ts';
import { measuresNamed } from '../../tables/names/mentioned.ts';
import { isSize } from '../../tables/names/names.ts';
import { isAbove } from '../../tables/printed.ts';
import { nearestTables } from '../../tables/pointed-tables.ts';
import { resultTables, type MeasureLine, type ResultTable, type SystemLine } from '../../tables/tables.ts';
import { magnitudeOf } from '../../../../magnitudes.ts';

/** What a sentence says happens with the size of the models, beside the cells of models that differ in size alone. */
export interface SizeTrend {
  readonly statement: Statement;
  readonly table: ResultTable;
  readonly measure: MeasureLine;
  readonly way: 'up' | 'down' | 'varies';
  /** By size, smallest first. */
  readonly series: readonly { readonly system: SystemLine; readonly cell: ValueCell }[];
  /** Places in the series from which the next step goes the other way; all of it where nothing varies. */
  readonly against: readonly number[];
  /** The whole of it goes the other way, not only a step. */
  readonly reversed: boolean;
}

const SIZE = String.raw`(?:(?:with|as) (?:the |increasing |larger |growing )?(?:models?(?:'s)? )?(?:size|scale)s?(?: of the models?)?(?: (?:increas|grow)\w+)?|as (?:the )?models? (?:get|grow|become|scale)s?(?: larger| up| bigger)?)`;
const CHANGES = new RegExp(
  String.raw`\b(?:(increas(?:es|ed)|ris(?:es)|rose|grows|grew|goes up)|(decreas(?:es|ed)|declin(?:es|ed)|drops|falls|goes down)) (?:monotonically |consistently |steadily |strictly |further )?${SIZE}\b`,
  'i',
);
const VARIES = new RegExp(
  String.raw`\b(?:vary|varied|varies|adapt|adapted|adjust|adjusted|change|changed) (?:the |our )?([\w -]{3,30}?)(?: and (?:the )?([\w -]{3,30}?))? ${SIZE}\b`,
  'i',
);
const HEDGED =
  /\b(?:generally|typically|often|mostly|usually|largely|roughly|tends?|overall|average|may|might|could|can|would|if|whether|not|except|apart|other|expect\w*|hypothes\w+|slightly|up to|until|for (?:the )?(?:small|large)\w*)\b|\?/i;
const FEWEST = 3;
const MOST_MEASURES = 4;

/** Sentences that say how results go with the size of models, against the rows of each size. */
export const sizeTrends = memoize((paper: Paper): readonly SizeTrend[] => {
  const tables = resultTables(paper);
  if (tables.length === 0) return [];
  return paper.statements().flatMap((statement) => {
    const { text, section } = statement;
    if (NOT_OWN_WORK.has(section.role) || HEDGED.test(text)) return [];
    const varies = VARIES.exec(text);
    const changes = varies === null ? CHANGES.exec(text) : null;
    if (varies === null && changes === null) return [];
    const pointed = nearestTables(paper, statement);
    const at = tables.filter(({ table }) => pointed.includes(table));
    // Two tables could each be meant.
    if (new Set(at.map(({ table }) => table)).size !== 1) return [];
    return at.flatMap((table) =>
      varies === null
        ? changed(statement, table, changes![1] !== undefined ? 'up' : 'down')
        : varied(statement, table, [varies[1]!, varies[2] ?? '']),
    );
  });
});

/** All measures of a small table, or those that the sentence names: the trend fails where it fails on each. */
function changed(statement: Statement, table: ResultTable, way: 'up' | 'down'): SizeTrend[] {
  const named = measuresNamed(table, statement.text);
  const measures = (named.length > 0 ? named : table.measures).filter(({ name }) => !isCost(name));
  if (measures.length === 0 || (named.length === 0 && measures.length > MOST_MEASURES)) return [];
  const found = measures.flatMap((measure): SizeTrend[] => {
    const series = seriesOf(table, measure);
    if (series.length < FEWEST) return [];
    const goesBack = (from: ValueCell, to: ValueCell) =>
      way === 'up' ? isAbove(from.printed, to.printed) : isAbove(to.printed, from.printed);
    const against = series.flatMap(({ cell }, i) =>
      series[i + 1] !== undefined && goesBack(cell, series[i + 1]!.cell) ? [i] : [],
    );
    const reversed = goesBack(series[0]!.cell, series.at(-1)!.cell);
    return [{ statement, table, measure, way, series, against, reversed }];
  });
  return found.length === measures.length ? found : [];
}

/** Quantities that are said to vary and are printed beside each size. */
const varied = (statement: Statement, table: ResultTable, names: readonly string[]): SizeTrend[] =>
  table.measures.flatMap((measure): SizeTrend[] => {
    if (!names.some((name) => name !== '' && plain(name) === plain(measure.name))) return [];
    const series = seriesOf(table, measure);
    if (series.length < FEWEST) return [];
    const same = series.every(({ cell }) => cell.cell.text.trim() === series[0]!.cell.cell.text.trim());
    return [{ statement, table, measure, way: 'varies', series, against: same ? [0] : [], reversed: same }];
  });

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** The cells of models of one name, by size; none where two families have sizes, or one size stands twice. */
function seriesOf(table: ResultTable, measure: MeasureLine): SizeTrend['series'] {
  const sized = table.systems.flatMap((system) => {
    const sizes = system.words.filter(isSize);
    const cell = cellOf(table, system, measure);
    return sizes.length === 1 && cell !== null ? [{ system, cell, size: valueOf(sizes[0]!) }] : [];
  });
  const families = groupBy(sized, ({ system }) => system.words.filter((word) => !isSize(word)).join(' '));
  const [one] = [...families.values()];
  if (families.size !== 1 || one === undefined || new Set(one.map(({ size }) => size)).size < one.length) return [];
  return one.toSorted((a, b) => a.size - b.size);
}

const valueOf = (size: string): number => Number.parseFloat(size) * magnitudeOf(size.at(-1));
