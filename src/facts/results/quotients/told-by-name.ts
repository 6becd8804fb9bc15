import type { Line } from '../tables/grid.ts';
import { lastLabel } from '../tables/names/line-names.ts';

/** "#words / sentence", "samples per class": which of two other lines a line divides. */
const QUOTIENT = /^(.{1,40}?)\s?(?:\/|÷|\bper\b)\s?(.{1,40})$/iu;
/** What says that a line counts something, and not what. */
const COUNT =
  /#|\b(?:no\.?|num\.?|number)(?: of)?\b|\b(?:avg\.?|average|mean|total)\b|\([^()]{0,20}\)|[^\p{L}\p{N}]+/giu;
const LEAST_LETTERS = 3;

/** Whether the name of a line says that it divides something. */
export const mayBeNamed = (line: Line): boolean => QUOTIENT.test(lastLabel(line));

/** Whether the name of a line says that it is the one of these lines over the other. */
export function saysQuotient(line: Line, over: Line, under: Line): boolean {
  const found = QUOTIENT.exec(lastLabel(line));
  return found !== null && isOne(found[1]!, lastLabel(over)) && isOne(found[2]!, lastLabel(under));
}

/** "#sent" and "Sentences": one begins with the other. */
function isOne(said: string, label: string): boolean {
  const [a, b] = [said, label].map((text) => text.toLowerCase().replace(COUNT, ' ').replace(/\s+/g, ' ').trim());
  const [short, long] = a!.length < b!.length ? [a!, b!] : [b!, a!];
  return short.length >= LEAST_LETTERS && long.startsWith(short.replace(/s$/, ''));
}
