import type { Cell, Row } from '../../../../paper/nodes.ts';

/** A row below the headers with the row that groups it. */
interface BodyRow {
  readonly row: Row;
  readonly group: Row | null;
}

/** The rows by the labels that are surely their own; null where that makes two the same. */
export function withoutLate(body: readonly BodyRow[], labels: number): Cell[][] | null {
  const paths = body.map(({ row }) => row.children.filter(({ column }) => column > 0 && column < labels));
  const keys = new Set(paths.map((path) => path.map(({ text }) => text).join('|')));
  return keys.size === paths.length && !keys.has('') ? paths : null;
}

/**
 * A label in the middle of its rows, told by the names that come round: "A, B, C, A, B, C" are two groups, and each has one
 * label somewhere. Null where a round has none or two, or does not begin like the first.
 */
export function byRound(body: readonly BodyRow[]): Cell[][] | null {
  const rounds: { outer: Cell[]; names: Cell[] }[] = [];
  for (const { row, group } of body) {
    const [outer, name] = [0, 1].map((column) => row.children.find((cell) => cell.column === column));
    if (name === undefined || group !== null) return null;
    const last = rounds.at(-1);
    const round =
      last === undefined || last.names.some(({ text }) => text === name.text) ? { outer: [], names: [] } : last;
    if (round !== last) rounds.push(round);
    round.names.push(name);
    if (outer !== undefined && outer.text.trim() !== '') round.outer.push(outer);
  }
  const [first] = rounds;
  const likeFirst = rounds.every(({ outer, names }) => outer.length === 1 && names[0]!.text === first!.names[0]!.text);
  return likeFirst && rounds.length > 1
    ? rounds.flatMap(({ outer, names }) => names.map((name) => [outer[0]!, name]))
    : null;
}
