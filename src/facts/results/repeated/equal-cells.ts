import type { ValueCell } from '../tables/grid.ts';
import { sharedCells, type NamedLine } from './aligned/named-lines.ts';
import { isTelling } from './repeated-cells.ts';

/** One value that two lines print under the same name. */
export interface EqualCells {
  readonly first: ValueCell;
  readonly second: ValueCell;
}

/** Cells that tell one run from another, before two lines are equal by more than chance. */
const ENOUGH = 5;

/** Whether a cell that two lines share is not the same in both. */
export const differ = (a: NamedLine, b: NamedLine): boolean =>
  sharedCells(a, b).some(({ first, second }) => first.printed.value !== second.printed.value);

/** The cells that two equal lines share; none where they are not equal by more than chance. */
export function equalCells(a: NamedLine, b: NamedLine): readonly EqualCells[] {
  if (differ(a, b)) return [];
  const cells = sharedCells(a, b).filter(({ first: { printed } }) => isTelling(printed) && printed.decimals > 0);
  return new Set(cells.map(({ first }) => first.printed.value)).size < ENOUGH ? [] : cells;
}
