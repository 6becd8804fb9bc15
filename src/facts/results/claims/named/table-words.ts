import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { matching } from '../../../text/search/corpus.ts';
import { escapePattern } from '../../../text/search/escape-pattern.ts';
import { coreWords } from '../../tables/names/line-names.ts';
import { nameWords } from '../../tables/names/names.ts';
import { shownSystems, type ResultTable, type SystemLine } from '../../tables/tables.ts';

/** A name and the short form that the paper gives it: "Grey Heron (GH)". */
interface ShortForm {
  readonly short: string;
  readonly long: string;
}

const DEFINED = /(?<![\p{L}-])((?:\p{L}[\p{L}-]{1,20} ){1,5}\p{L}[\p{L}-]{1,20}) ?\((\p{Lu}[\p{L}]{1,6}?)s?\)/gu;
const HAS_SHORT_FORM = /\(\p{Lu}\p{L}{1,7}\)/u;

const shortForms = memoize((paper: Paper): readonly ShortForm[] => {
  const found = matching(paper.statements(), [HAS_SHORT_FORM])
    .flatMap(({ text }) => [...text.matchAll(DEFINED)])
    .flatMap(([, words = '', short = '']): ShortForm[] => {
      const long = words.split(' ').slice(-short.length);
      const initials = long.map((word) => word.slice(0, 1)).join('');
      return initials.toLowerCase() === short.toLowerCase() ? [{ short, long: long.join(' ') }] : [];
    });
  return found.filter(({ short }, i) => found.findIndex((one) => one.short === short) === i);
});

/** "Herons" is what the row "Heron" shows, where no word makes it a class of many. */
const PLURAL =
  /(?<!\b(?:all|other|most|many|several|some|existing|previous|prior|various|these|different|larger|smaller) )(?<![\p{L}\d-])(\p{Lu}[\p{L}\d-]{2,30})s(?![\p{L}\d-])/gu;

/**
 * A phrase in the words that a table has for its systems: "GH" is the row "Grey Heron" and the other way round, "Herons"
 * the row "Heron".
 */
function inWordsOf(paper: Paper, table: ResultTable, phrase: string): string {
  const lines = shownSystems(table);
  const isRow = (name: string) => {
    const words = nameWords(name).join(' ');
    return words !== '' && lines.some((line) => coreWords(line).join(' ') === words);
  };
  const isWord = (name: string) => lines.some(({ words }) => nameWords(name).every((word) => words.includes(word)));
  const spelt = shortForms(paper).reduce((text, { short, long }) => {
    if (isRow(long) && !isWord(short)) return text.replace(whole(`${escapePattern(short)}s?`, 'gu'), long);
    if (isRow(short) && !isWord(long)) return text.replace(whole(`${escapePattern(long)}s?`, 'giu'), short);
    return text;
  }, phrase);
  return spelt.replace(PLURAL, (plural, name: string) => (isRow(name) && !isWord(plural) ? name : plural));
}

/** Who is compared, as the table calls them. */
export const inTableWords = <Compared extends { readonly subject: string; readonly object: string }>(
  paper: Paper,
  table: ResultTable,
  claim: Compared,
): Compared => ({
  ...claim,
  subject: inWordsOf(paper, table, claim.subject),
  object: inWordsOf(paper, table, claim.object),
});

const whole = (pattern: string, flags: string) => new RegExp(`(?<![\\p{L}\\d-])${pattern}(?![\\p{L}\\d-])`, flags);

const PLAIN =
  /^(?:the|our|a|an|vanilla|standard|plain|original|basic|simple|full|adding|using|while|since|as|both|large|small|notably|overall|finally)$/i;

/** "Grey Heron" is another than the row "Heron": a word in capitals stands before the name that the row does not have. */
export function isLongerName(phrase: string, line: SystemLine): boolean {
  const [first] = coreWords(line);
  if (first === undefined || !/^\p{L}{3,}$/u.test(first)) return false;
  const before = whole(`(\\p{Lu}[\\p{L}-]+) (?:${escapePattern(first)})`, 'iu').exec(phrase)?.[1];
  return (
    before !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(before) &&
    !PLAIN.test(before) &&
    !nameWords(before).every((word) => line.words.includes(word))
  );
}
