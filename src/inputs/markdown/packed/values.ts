import type { Span } from '../../../paper/span.ts';

const DECIMAL = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,12})?|\d{1,15}\.\d{1,12}|\d{1,15} \. \d{1,12}|\d{1,15}|\.\d{1,12})`;
/** Powers and sizes are one value: "1e-4", "5 × 10 - 4", "10 - 5", "32 × 32 × 3". */
const NUMBER = [
  String.raw`10 [-−–] \d{1,2}(?![\d.]| [.±])`,
  String.raw`[-−–+]?${DECIMAL}(?:[eE][-−+]?\d{1,3}| ?[×x·∗*] ?10 ?[-−–] ?\d{1,2}(?![\d.]))`,
  String.raw`\d{1,6}(?: ?[×x] ?\d{1,6}){1,3}(?![\d.]| \.)`,
  String.raw`[-−–+]?${DECIMAL}`,
].join('|');
const UNIT = String.raw`(?: ?(?:%|[×x](?! ?\d)|[KMBGTk]|[KMGT]i?B|ms|min|[sh])(?![\p{L}\d]))?`;
const MARKS = String.raw`(?: ?[∗*†‡§¶]{1,3})?`;
const SPREAD = String.raw`(?: ?± ?(?<spread>${DECIMAL})(?: ?%)?)?`;
/** What is said beside a value: a deviation, a place, its change. */
const ASIDE = String.raw`(?: ?\([^()]{1,24}\))?(?: ?[+↑↓] ?${DECIMAL}(?: ?%)?)?`;
const ABSENT = String.raw`(?<absent>[-–—]{1,2})|N/?A|n/a|nan|NaN|NAN|OOM|OOT|[✓✔✗✘×]`;
const SETTING =
  /(?:AdamW?|Adafactor|SGD|RMSProp|LAMB|Lion|cosine|linear|constant|polynomial|(?:bf|fp|tf|float|bfloat)(?:16|32|64)|Re?LU|GE?LU|SiLU|Swish|True|False|Yes|No|None)(?=\s|$)/iy;
const VALUE = new RegExp(`(?:(?<number>${NUMBER})${UNIT}${MARKS}${SPREAD}${MARKS}${ASIDE}|${ABSENT})(?=\\s|$)`, 'uy');
/** A minus stands apart from its number where the points do as well: "- 0 . 93" may be one value or two. */
const APART = /\d \. \d/;
const LONGEST = 3000;

/**
 * The values of which a cell is made, each with its place in the text; null where something else stands in it or where
 * two readings are possible. Blanks are single.
 */
export function valuesIn(text: string): Span[] | null {
  if (text.length > LONGEST) return null;
  const apart = APART.test(text);
  const values: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === ' ') continue;
    VALUE.lastIndex = SETTING.lastIndex = at;
    const match = VALUE.exec(text) ?? SETTING.exec(text);
    if (match === null) return null;
    const end = at + match[0].length;
    const { number, spread, absent } = match.groups ?? {};
    if (absent !== undefined && apart && /^ \d/.test(text.slice(end, end + 2))) return null;
    // "156 ± 0.026": the converter lost what stood before the point.
    if (number !== undefined && spread?.includes('.') === true && !number.includes('.')) return null;
    values.push({ start: at, end });
    at = end - 1;
  }
  return values;
}
