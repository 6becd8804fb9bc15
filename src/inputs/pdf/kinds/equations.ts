import type { Kinds } from './kinds.ts';
import { isProse, sameColumn, widestGap, type Layout } from './layout.ts';

/** Displayed formulas, with the halves of their fractions. */
export function markEquations(layout: Layout, kinds: Kinds): void {
  markFormulas(layout, kinds);
  growFormulas(layout, kinds);
}

/** Set in from the edge, few words, and math or a number in brackets at the right. */
function markFormulas(layout: Layout, kinds: Kinds): void {
  for (const [i, line] of layout.lines.entries()) {
    if (kinds[i] !== undefined || isProse(line, layout)) continue;
    const { left, right } = layout.edges(line);
    const words = line.text.match(/\p{L}{4,}/gu)?.length ?? 0;
    const numbered = /\s?\((?:[A-Z]\.?)?\d{1,3}[a-z]?\)$/.test(line.text.trim()) && line.x1 > right - 4 * line.size;
    const math = line.runs.filter(({ font }) => layout.style(font).math).length;
    const symbols =
      line.text.match(/[=≤≥∑∏∫√∈∥∼≈→←∇∂∞·×÷±<>|{}^_]|[\u0370-\u03ff]|[\u{1d400}-\u{1d7ff}]/gu)?.length ?? 0;
    const setIn = line.x0 - left > 1.2 * line.size;
    // The tall brackets of a formula have a baseline of their own.
    if (!/[\p{L}\d]/u.test(line.text)) {
      if (!isWithinProse(i, layout, kinds)) kinds[i] = 'equation';
      continue;
    }
    if (
      words <= 4 &&
      ((numbered && setIn && (widestGap(line) > 1.5 || symbols > 0)) ||
        (setIn && words <= 2 && (math > 1 || symbols > 1)))
    )
      kinds[i] = 'equation';
  }
}

/** The upper and lower halves of fractions, and the limits of sums: short lines close above or below a formula. */
function growFormulas(layout: Layout, kinds: Kinds): void {
  const { lines } = layout;
  const joins = (i: number, from: number) => {
    const [line, equation] = [lines[i], lines[from]!];
    if (line === undefined || kinds[i] !== undefined || kinds[from] !== 'equation' || !sameColumn(line, equation))
      return;
    const words = line.text.match(/\p{L}{4,}/gu)?.length ?? 0;
    const within = line.x0 > equation.x0 - 2 * equation.size && line.x1 < equation.x1 + 2 * equation.size;
    const near = Math.abs(line.y - equation.y) < 1.1 * layout.leading;
    if (words <= 2 && within && near && !isProse(line, layout)) kinds[i] = 'equation';
  };
  for (let i = 1; i < lines.length; i++) joins(i, i - 1);
  for (let i = lines.length - 2; i >= 0; i--) joins(i, i + 1);
}

/** A root sign or a bracket of a formula in running text stands between two lines of it. */
function isWithinProse(i: number, layout: Layout, kinds: Readonly<Kinds>): boolean {
  const [before, line, after] = [layout.lines[i - 1], layout.lines[i]!, layout.lines[i + 1]];
  if (before === undefined || after === undefined || kinds[i - 1] !== undefined || kinds[i + 1] !== undefined)
    return false;
  return sameColumn(before, line) && sameColumn(line, after) && before.y - after.y < 1.6 * layout.leading;
}
