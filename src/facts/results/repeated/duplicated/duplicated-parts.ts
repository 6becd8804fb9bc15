import { groupBy } from '../../../../group-by.ts';
import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import type { Grid, Line, ValueCell } from '../../tables/grid.ts';
import { nameWords } from '../../tables/names/names.ts';
import { gridsIn, nameOf } from '../../tables/tables.ts';
import { tableLabel } from '../../tables/names/table-label.ts';
import { mayStandTwice } from './duplicated-rows.ts';
import { isTelling } from '../repeated-cells.ts';
import { captionText } from '../../../text/caption-text.ts';

/** Two rows with the same results in all columns under one header, and with others under the rest. */
export interface DuplicatedPart {
  readonly label: string;
  /** The header over the columns. */
  readonly under: string;
  readonly first: NamedPart;
  readonly second: NamedPart;
}

interface NamedPart {
  readonly name: string;
  readonly cells: readonly ValueCell[];
}

/** Columns that tell one run from another, before two rows are equal in them by more than chance. */
const ENOUGH = 4;
/** Of them those with so many digits: precision, recall and F1 of a small test set are of two counts alone. */
const LONG = { cells: 2, digits: 4 };

/** All of them, but for tables whose caption says that values may stand twice. */
export const duplicatedParts = memoize((paper: Paper): readonly DuplicatedPart[] =>
  gridsIn(paper).flatMap((grid) => {
    const caption = captionText(paper, grid.table);
    return mayStandTwice(caption) ? [] : partsIn(grid);
  }),
);

function partsIn(grid: Grid): DuplicatedPart[] {
  const groups = groupBy(grid.columns, ({ path }) => (path.length > 1 ? path[0]!.text.trim() : ''));
  return [...groups].flatMap(([under, columns]): DuplicatedPart[] => {
    if (under === '' || columns.length < ENOUGH || columns.length === grid.columns.length) return [];
    const indexes = new Set(columns.map(({ index }) => index));
    const rows = grid.rows.map((line) => {
      const cells = line.values.filter(({ column }) => indexes.has(column));
      const rest = line.values.filter(({ column }) => !indexes.has(column));
      return { line, cells, key: keyOf(cells), rest: keyOf(rest), others: rest.length };
    });
    return [...groupBy(rows, ({ key }) => key).values()].flatMap((same): DuplicatedPart[] => {
      const [a, b] = same;
      // What three rows have is what their systems have in common.
      if (same.length !== 2 || a!.cells.length < columns.length || !areTelling(a!.cells)) return [];
      return a!.others > 1 && b!.others > 1 && a!.rest !== b!.rest && areApart(a!.line, b!.line)
        ? [{ label: tableLabel(grid.table), under, first: partOf(a!), second: partOf(b!) }]
        : [];
    });
  });
}

function areTelling(cells: readonly ValueCell[]): boolean {
  const long = cells.filter(({ printed: { text } }) => text.replace(/^0\.0*|\D/g, '').length >= LONG.digits);
  return (
    // What has a unit is a cost, which two systems share.
    cells.every(({ printed }) => isTelling(printed) && (printed.unit === '' || printed.unit === '%')) &&
    long.length >= LONG.cells &&
    new Set(cells.map(({ printed }) => printed.text)).size >= ENOUGH
  );
}

const keyOf = (cells: readonly ValueCell[]): string =>
  cells.map(({ column, cell }) => `${column} ${cell.text.replace(/\s/g, '')}`).join('|');

const partOf = ({ line, cells }: { line: Line; cells: readonly ValueCell[] }): NamedPart => ({
  name: nameOf(line.path),
  cells,
});

/** Names with a word in common are of one system, of which one part may have been left as it was. */
function areApart(a: Line, b: Line): boolean {
  const [ofA, ofB] = [nameWords(nameOf(a.path)), nameWords(nameOf(b.path))];
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((word) => ofB.includes(word));
}
