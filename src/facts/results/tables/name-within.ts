import type { Cell, Table } from '../../../paper/nodes.ts';
import { printedCell } from './printed.ts';
import { nameOf } from './tables.ts';

const LONGEST = 24;

/**
 * What a reader calls the row (or column) of a cell: its label, and where another row bears that one too, with the label
 * that groups it and the cell that tells the two apart: "Retrieval / Heron 2K".
 */
export function nameWithin({ rows }: Table, path: readonly Cell[], cell: Cell): string {
  const row = rows.find(({ children }) => children.includes(cell));
  const own = path.filter((one) => row?.children.includes(one) === true);
  const outer = nameOf(path.filter((one) => !own.includes(one)));
  if (row === undefined || rows.some(({ header, children }) => header && children.some((one) => path.includes(one))))
    return nameOf(path);
  if (own.length === 0) {
    // Labels whose column could not be told from one of values.
    const labels = row.children.filter(
      ({ column, text }) => column < cell.column && /\p{L}{2}/u.test(text) && printedCell(text) === null,
    );
    return [outer, nameOf(labels.slice(0, 2))].filter((name) => name !== '').join(' / ');
  }
  const last = own.at(-1)!;
  const next = row.children.find(({ column }) => column === last.column + last.columns);
  const twins = rows.filter(
    (one) => one !== row && own.every((label) => one.children.some((other) => isTwin(other, label))),
  );
  const tells =
    next !== undefined &&
    next !== cell &&
    next.text.trim() !== '' &&
    next.text.length <= LONGEST &&
    !/\d\.\d/.test(next.text) &&
    twins.some(({ children }) => children.find(({ column }) => column === next.column)?.text !== next.text);
  const name = tells ? `${nameOf(own)} ${next.text.trim()}` : nameOf(own);
  return outer === '' || twins.length === 0 ? name : `${outer} / ${name}`;
}

const isTwin = (one: Cell, other: Cell): boolean =>
  one.column === other.column && one.text.trim() === other.text.trim();
