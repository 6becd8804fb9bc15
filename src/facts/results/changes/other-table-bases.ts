import { groupBy } from '../../../group-by.ts';
import type { Row, Table } from '../../../paper/nodes.ts';
import { nameWords } from '../tables/names/names.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import { entriesOf, type Entry } from './cell-changes.ts';
import type { Base } from './change-bases.ts';

/** More tables than these are hardly compared with one another. */
const MOST_TABLES = 40;

/** "22.22 (−20.2 %)" against the cell of the same row and column in another table: one way for each other table. */
export function basesElsewhere(table: Table, tables: readonly Table[]): Base[] {
  const own = namesOf(table);
  return tables.slice(0, MOST_TABLES).flatMap((other): Base[] => {
    if (other === table || other.rows.length < 3) return [];
    const known = namesOf(other);
    if (![...own.rows.values()].some((name) => name !== '' && known.rowNames.has(name))) return [];
    const cells = groupBy(entriesOf(other).read, (entry) => keyIn(known, entry));
    const of = (entry: Entry): Entry | null => {
      const key = entry.place === 0 ? keyIn(own, entry) : '';
      const found = key === '' ? undefined : cells.get(key);
      return found?.length === 1 ? found[0]! : null;
    };
    return [{ name: `the same row and column of ${tableLabel(other)}`, of }];
  });
}

interface Names {
  readonly rows: ReadonlyMap<number, string>;
  readonly rowNames: ReadonlySet<string>;
  readonly columns: ReadonlyMap<number, string>;
}

const known = new WeakMap<Table, Names>();

function namesOf(table: Table): Names {
  let names = known.get(table);
  if (names === undefined) known.set(table, (names = readNames(table)));
  return names;
}

/** Rows by their first cell, columns by all that stands over them; empty where no words do. */
function readNames({ rows }: Table): Names {
  const heads = rows.filter(({ header }) => header);
  const width = heads.reduce((most, { children }) => Math.max(most, ...children.map((cell) => cell.column + 1)), 0);
  const over = ({ children }: Row, column: number) =>
    children.find((cell) => cell.column <= column && column < cell.column + cell.columns)?.text ?? '';
  const ofRows = new Map(
    rows.map(({ children }, at) => [at, keyOf(children.find(({ column }) => column === 0)?.text ?? '')]),
  );
  return {
    rows: ofRows,
    rowNames: new Set(ofRows.values()),
    columns: new Map(
      Array.from({ length: width }, (_, column) => [
        column,
        keyOf([...new Set(heads.map((head) => over(head, column)))].join(' ')),
      ]),
    ),
  };
}

/** What names a cell by row and column, empty where one of them has no name. */
function keyIn({ rows, columns }: Names, { row, column }: Entry): string {
  const [ofRow, ofColumn] = [rows.get(row) ?? '', columns.get(column) ?? ''];
  return ofRow === '' || ofColumn === '' ? '' : `${ofRow} | ${ofColumn}`;
}

const keyOf = (text: string): string => {
  const key = nameWords(text).join(' ');
  return /\p{L}/u.test(key) ? key : '';
};
