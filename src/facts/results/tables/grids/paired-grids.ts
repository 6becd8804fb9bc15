import type { Cell, Table } from '../../../../paper/nodes.ts';
import { looseGridsOf, type Grid, type Line, type ValueCell } from '../grid.ts';
import { printedNumber, type Printed } from '../printed.ts';

const NUMBER = String.raw`\d{1,4}(?:\.\d{1,3})?`;
/** "91.1/91.0" of two halves of one test set, and "86.6/-" where only the first was measured. */
const PAIR = new RegExp(String.raw`^(${NUMBER})\s?\/\s?(${NUMBER}|[-–—])$`);
/** Two scores on two halves of one set are nearly one; other pairs are of two measures, of which nobody knows which counts. */
const NEAR = 0.02;

/** The grids of a table in which some columns print two nearly equal values a cell: each such cell is whatever lies between. */
export function pairedGridsOf(table: Table): readonly Grid[] {
  const body = table.rows.filter(({ header, group }) => !header && !group).flatMap(({ children }) => children);
  const pairs = new Map(
    body.flatMap((cell) => {
      const found = cell.column === 0 ? null : PAIR.exec(cell.text.trim());
      return found === null ? [] : [[cell, found] as const];
    }),
  );
  if (pairs.size === 0) return [];
  const between = new Map<Cell, Printed>();
  for (const [cell, found] of pairs) {
    const printed = betweenOf(found);
    if (printed === null) return [];
    between.set(cell, printed);
  }
  const columns = new Set([...between.keys()].map(({ column }) => column));
  const others = new Set(body.filter(({ column }) => column > 0 && !columns.has(column)).map(({ column }) => column));
  if (columns.size >= others.size) return [];
  // The grid knows a cell with one number as a value.
  const whole = new Map<Cell, Printed>();
  const rows = table.rows.map((row) => ({
    ...row,
    children: row.children.map((cell) => {
      const printed = between.get(cell);
      if (printed === undefined) return cell;
      const one = { ...cell, text: pairs.get(cell)![1]! };
      whole.set(one, printed);
      return one;
    }),
  }));
  return looseGridsOf({ ...table, rows }).map((grid) => withValues(grid, whole));
}

function betweenOf([, first, second]: RegExpExecArray): Printed | null {
  const a = printedNumber(first!);
  if (!/\d/.test(second!)) return a;
  const b = printedNumber(second!);
  return Math.abs(a.value - b.value) > NEAR * Math.max(a.value, b.value)
    ? null
    : {
        ...a,
        text: `${first}/${second}`,
        value: (a.value + b.value) / 2,
        low: Math.min(a.low, b.low),
        high: Math.max(a.high, b.high),
      };
}

function withValues(grid: Grid, printed: ReadonlyMap<Cell, Printed>): Grid {
  const value = (one: ValueCell): ValueCell => ({ ...one, printed: printed.get(one.cell) ?? one.printed });
  const line = (one: Line): Line => ({ ...one, values: one.values.map(value) });
  return { ...grid, rows: grid.rows.map(line), columns: grid.columns.map(line) };
}
