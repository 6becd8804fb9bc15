import type { Line, ValueCell } from './grid.ts';
import type { Better } from './measures.ts';
import { isAbove } from './printed.ts';

/** What bold may stand for beside the best, said in the caption. */
const OTHER_MEANING =
  /\b(?:bold(?:face|ed)?|highlight\w*)\b[^.;]{0,80}\b(?:ours?|proposed|worst|default|chosen|selected|used|significan\w*)\b/i;
const FEWEST_VALUES = 3;
const FEWEST_LINES = 3;

/**
 * Which way is better by what is bold, for the lines whose labels do not say: where bold is at one end of every line that
 * has some, it marks the best. Empty where it is elsewhere in one of them.
 */
export function directionsByBold(lines: readonly Line[], caption: string): ReadonlyMap<Line, Better> {
  const found = new Map<Line, Better>();
  if (OTHER_MEANING.test(caption)) return found;
  for (const line of lines) {
    const bold = line.values.filter(({ cell }) => cell.bold);
    if (bold.length === 0 || line.values.length < FEWEST_VALUES) continue;
    const others = line.values.filter(({ cell }) => !cell.bold);
    const way = wayOf(bold, others);
    if (way === null) return new Map();
    found.set(line, way);
  }
  return found.size < FEWEST_LINES ? new Map() : found;
}

/** Above or below all others; null where neither, or where half of the line is bold. */
function wayOf(bold: readonly ValueCell[], others: readonly ValueCell[]): Better | null {
  if (bold.length > others.length) return null;
  const ahead = (a: ValueCell, b: ValueCell) => !isAbove(b.printed, a.printed);
  const [above, below] = [
    bold.every((one) => others.every((other) => ahead(one, other))),
    bold.every((one) => others.every((other) => ahead(other, one))),
  ];
  return above === below ? null : above ? 'higher' : 'lower';
}
