import type { Paper } from '../../paper/paper.ts';
import { escapePattern } from '../text/search/escape-pattern.ts';

/** What the paper says it calls a system for short: "Turnstone-Reading (TS-R)". */
export function shortNamesOf(paper: Paper, name: string): string[] {
  const defined = new RegExp(String.raw`${escapePattern(name)}s?\s?\((?:[^()]{0,30}, )?([A-Z][\w.-]{0,14}\w)\)`);
  const short = paper.statements().flatMap(({ text }) => {
    const match = text.includes(name) ? defined.exec(text) : null;
    return match === null ? [] : [match[1]!];
  });
  return [...new Set(short)].filter((one) => isShortFor(one, name));
}

/** What stands in brackets behind a name may be a size, a year or another system. */
function isShortFor(short: string, name: string): boolean {
  const letters = name.toLowerCase().replace(/[^a-z\d]/g, '');
  let at = 0;
  for (const letter of short.toLowerCase().replace(/[^a-z\d]/g, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return short.length < name.length && /[A-Z].*[A-Z]/.test(short);
}
