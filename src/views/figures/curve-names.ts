import type { Curve } from '../../paper/plots.ts';

/** A name for each curve of a plot that no other has: from the legend, or by its number. */
export function curveNames(curves: readonly Curve[]): string[] {
  const taken = new Map<string, number>();
  return curves.map(({ name, faint }, i) => {
    const own = `${name ?? `curve ${i + 1}`}${faint ? ' (faint)' : ''}`;
    const before = taken.get(own) ?? 0;
    taken.set(own, before + 1);
    return before === 0 ? own : `${own} (${before + 1})`;
  });
}
