import type { Cell, Table } from '../../paper/nodes.ts';

/**
 * The cells of a table that a pattern takes for a label, where a value of a certain form stands beside them in their row,
 * or below them where they are in the head.
 */
export const labelsWith = ({ rows }: Table, label: RegExp, value: RegExp): Cell[] =>
  rows.flatMap(({ children, header }, at) =>
    children.filter((cell) => {
      if (!label.test(cell.text.trim())) return false;
      const values = header
        ? rows.slice(at + 1).flatMap((row) => row.children.filter(({ column }) => column === cell.column))
        : children.filter(({ column }) => column > cell.column);
      return values.some(({ text }) => value.test(text.trim()));
    }),
  );
