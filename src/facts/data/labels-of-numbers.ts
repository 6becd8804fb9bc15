import type { Cell, Table } from '../../paper/nodes.ts';

/** Before a number a sign or a bracket may stand. */
const NUMBER = /^\W{0,3}\d/;

/** The cells of a table that a pattern takes for a label, where a number stands beside them, or below them in the head. */
export const labelsOfNumbers = ({ rows }: Table, label: RegExp): Cell[] =>
  rows.flatMap(({ children, header }, at) =>
    children.filter((cell) => {
      if (!label.test(cell.text.trim())) return false;
      const values = header
        ? rows.slice(at + 1).flatMap((row) => row.children.filter(({ column }) => column === cell.column))
        : children.filter(({ column }) => column > cell.column);
      return values.some(({ text }) => NUMBER.test(text.trim()));
    }),
  );
