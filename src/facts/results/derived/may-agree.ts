import type { Entry, PrintedChange } from '../changes/cell-changes.ts';
import type { Way } from '../changes/change-ways.ts';

/**
 * Whether two values may give a printed change. Wherever they do, this is true; it is worked out in plain numbers, since a
 * line is held against hundreds of pairs, nearly all of which have nothing to do with it.
 */
export function mayAgree(
  value: Entry,
  base: Entry,
  way: Way,
  { size: { value: told, decimals } }: PrintedChange,
): boolean {
  const [a, b] = [value.printed, base.printed];
  const [halfA, halfB] = [(a.high - a.low) / 2, (b.high - b.low) / 2];
  // A little more than the last digit, for what plain numbers lose.
  const unit = 1.001 * 10 ** -decimals;
  const apart = Math.abs(a.value - b.value);
  const isNear = (low: number, high: number) => low <= told + unit && high >= told - unit;
  if (way === 'points') return isNear(apart - halfA - halfB, apart + halfA + halfB);
  if (way === 'times') {
    if (a.low <= 0 || b.low <= 0) return true;
    return isNear(a.low / b.high, a.high / b.low);
  }
  const of = way === 'of the base' ? b : a;
  const half = way === 'of the base' ? halfB : halfA;
  const [least, most] = [Math.abs(of.value) - half, Math.abs(of.value) + half];
  if (least <= 0) return true;
  return isNear((100 * (apart - halfA - halfB)) / most, (100 * (apart + halfA + halfB)) / least);
}
