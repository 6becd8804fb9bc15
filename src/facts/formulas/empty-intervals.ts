const NUMBER = String.raw`([-−–]?\s?\d+(?:\.\d+)?)\s*(?:\\times|\\cdot|×|·)\s*10\s*\^?\s*\{?\s*([-−–]?\d{1,2})\s*\}?`;
/** Two numbers with powers of ten in square brackets. */
export const BETWEEN = new RegExp(String.raw`\[\s*${NUMBER}\s*,\s*${NUMBER}\s*\]`);
const EVERY = new RegExp(BETWEEN, 'g');
/** What is drawn from an interval; two equal numbers in brackets are otherwise a list. */
const DRAWN = /\b(?:uniform\w*|intervals?|ranges?|between|drawn|sampled)\b/i;

/** "[3 × 10^-4, 3 × 10^-4]": an interval that nothing can be drawn from; null where there is none. */
export function emptyInterval(sentence: string): string | null {
  if (!DRAWN.test(sentence)) return null;
  for (const [, a, powerOfA, b, powerOfB] of sentence.matchAll(EVERY))
    if (valueOf(a!, powerOfA!) >= valueOf(b!, powerOfB!))
      return `the interval from ${a}·10^${powerOfA} to ${b}·10^${powerOfB} is empty`;
  return null;
}

const valueOf = (digits: string, power: string): number => Number(plain(digits)) * 10 ** Number(plain(power));
const plain = (text: string): string => text.replace(/\s/g, '').replace(/[−–]/, '-');
