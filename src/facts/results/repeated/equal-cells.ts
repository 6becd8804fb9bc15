import type { ValueCell } from '../tables/grid.ts';
import type { NamedLine } from './named-lines.ts';
import { isTelling } from './repeated-cells.ts';

/** One value that two lines print under the same name. */
export interface EqualCells {
  readonly first: ValueCell;
  readonly second: ValueCell;
}

/** Cells that tell one run from another, before two lines are equal by more than chance. */
const ENOUGH = 5;

/** The telling cells that two lines share, null where one of those that they share is not the same. */
function sharedCells(a: NamedLine, b: NamedLine): EqualCells[] | null {
  const cells: EqualCells[] = [];
  const seen = new Set<ValueCell>();
  for (const [key, { value: first }] of a.values) {
    const second = b.values.get(key)?.value;
    if (second === undefined || seen.has(first) || seen.has(second)) continue;
    seen.add(first).add(second);
    if (first.printed.value !== second.printed.value) return null;
    if (isTelling(first.printed) && first.printed.decimals > 0) cells.push({ first, second });
  }
  return cells;
}

/** Whether a cell that two lines share is not the same in both. */
export const differ = (a: NamedLine, b: NamedLine): boolean => sharedCells(a, b) === null;

/** The cells that two equal lines share; none where they are not equal by more than chance. */
export function equalCells(a: NamedLine, b: NamedLine): readonly EqualCells[] {
  const cells = sharedCells(a, b) ?? [];
  return new Set(cells.map(({ first }) => first.printed.value)).size < ENOUGH ? [] : cells;
}
