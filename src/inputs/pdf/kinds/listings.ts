import type { Kinds } from './kinds.ts';
import { isProse, sameColumn, type Layout } from './layout.ts';
import type { Line } from '../pages/lines.ts';

/** Lines of code without a word in them (a bracket, quotes) that may stand between others. */
const BETWEEN = 2;

/** Listings and prompts: two lines or more in a typewriter font. A lone one can be a long name or URL in a sentence. */
export function markListings(layout: Layout, kinds: Kinds): void {
  const { lines } = layout;
  const typed = (i: number) => kinds[i] === undefined && isTyped(lines[i]!, layout);
  // The addresses of the authors are typed too.
  for (let i = Math.max(0, kinds.indexOf('heading')); i < lines.length; i++) {
    if (!typed(i)) continue;
    let end = i + 1;
    for (let j = i; j < lines.length && j <= end + BETWEEN && sameColumn(lines[i]!, lines[j]!); j++) {
      if (typed(j)) end = j + 1;
      else if (kinds[j] !== undefined || isProse(lines[j]!, layout)) break;
    }
    if (end - i > 1) kinds.fill('code', i, end);
    i = Math.max(i, end - 1);
  }
}

function isTyped({ runs }: Line, { style }: Layout): boolean {
  const words = runs.filter(({ text }) => /\p{L}{2}/u.test(text));
  return words.length > 0 && words.every(({ font, text }) => style(font).mono && !/^https?:/.test(text));
}
