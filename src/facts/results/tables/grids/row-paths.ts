import type { Cell, Row } from '../../../../paper/nodes.ts';
import { byRound, withoutLate } from './late-labels.ts';
import { isTick } from '../names/names.ts';

/** A row below the headers, with the row that groups it. */
export interface BodyRow {
  readonly row: Row;
  readonly index: number;
  readonly group: Row | null;
  readonly block: number;
}

/** What names each row, by how many columns hold labels; null where nobody can tell. */
export type PathsOf = (body: readonly BodyRow[], labels: number) => Cell[][] | null;

/** Names each row by the label cells that stand in it. */
export const ownPaths: PathsOf = (body, labels) =>
  body.map(({ row }) => row.children.filter(({ column }) => column < labels));

/**
 * What names each row. A label that is printed once for several rows goes on until the next; where that makes two rows
 * the same, the label stood in the middle of its rows and nobody can tell which are its own.
 */
export function rowPaths(body: readonly BodyRow[], labels: number): Cell[][] | null {
  const last: (Cell | null)[] = Array.from({ length: labels }, () => null);
  const ticked = last.map((_, column) => {
    const cells = body.flatMap(({ row }) => row.children.filter((cell) => cell.column === column));
    return cells.length > 0 && cells.every(({ text }) => isTick(text));
  });
  const paths = body.map(({ row, group }) => {
    const own = Array.from(
      { length: labels },
      (_, column) => row.children.find((cell) => cell.column === column) ?? null,
    );
    const lastOwn = own.findLastIndex((cell) => cell !== null);
    const path = own.map((cell, column) => {
      if (cell !== null) {
        last[column] = cell;
        if (column === 0) last.fill(null, 1);
        return cell;
      }
      // Under a tick an empty cell says no.
      return column < lastOwn && ticked[column] !== true ? (last[column] ?? null) : null;
    });
    return [...(group?.children ?? []), ...path.filter((cell) => cell !== null)];
  });
  const inherits = body.some(({ row }, i) =>
    paths[i]!.some(
      (cell) =>
        cell.column < labels && !row.children.includes(cell) && body[i]!.group?.children.includes(cell) !== true,
    ),
  );
  if (!inherits) return paths;
  const keys = paths.map((path) => path.map(({ text }) => text).join('|'));
  // Where the first row has none yet, labels stand in the middle of their rows, and those of others are handed down.
  const isLate =
    body[0]!.row.children.every(({ column }) => column > 0) &&
    body[0]!.row.children.some(({ column }) => column < labels);
  const isUnique = new Set(keys).size === keys.length;
  if (!isLate) return isUnique ? paths : labels === 2 ? byRound(body) : null;
  return (labels === 2 ? byRound(body) : null) ?? (isUnique ? withoutLate(body, labels) : null);
}
