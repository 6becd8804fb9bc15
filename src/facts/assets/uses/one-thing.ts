import { escapePattern } from '../../text/search/escape-pattern.ts';
import { whereTheyDiffer } from '../../reporting/spelling/spelling-slip.ts';
import { cites } from '../../text/citations.ts';
import type { MainUse } from './main-uses.ts';

/** "For Kite, we used Kite-5": two names of one thing, by the authors' own words. */
export const isSaidToBe = (name: MainUse, other: MainUse): boolean =>
  name.asset !== null &&
  name.asset.by === other.asset?.by &&
  other.uses.some(({ statement: { text } }) => equates(name.name, other.name).test(text));

const equates = (name: string, other: string): RegExp => {
  const [a, b] = [escapePattern(name), escapePattern(other)];
  return new RegExp(
    String.raw`\b[Ff]or ${a}, we (?:\w+ )?(?:us|utili[sz]|adopt|employ|select|ch[oe]|quer|call)\w* (?:the )?${b}|(?<![\w-])${a}(?:, (?:specifically|namely|i\.e\.,?)| \((?:i\.e\.,? |specifically |namely |the )?)(?: the)? ?${b}(?![\w-])`,
  );
};

/** A name that nobody is cited for and that is a letter off one that is known. */
export const isMisspelt = (one: MainUse, known: MainUse): boolean =>
  one.asset === null &&
  known.asset?.type === 'data' &&
  one.uses.every(({ name, statement: { text } }) => !cites(text.slice(text.indexOf(name)).slice(0, BESIDE))) &&
  [known.asset.name, ...known.asset.aliases].some((spelling) => isLetterOff(one.name, spelling));
const BESIDE = 60;

/** Names so short differ by a letter because they are two. */
const LEAST = 8;

/** Whether one has a letter more than the other within; without a number that both bear, "MMTBench" is a word of its own. */
function isLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LEAST || !/\d/.test(short)) return false;
  const { from, one: added, other: missing } = whereTheyDiffer(long, short);
  return from > 0 && missing === '' && /^[A-Za-z-]$/.test(added);
}
