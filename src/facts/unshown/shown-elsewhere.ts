import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { POINTER } from '../text/citations.ts';
import { escapePattern } from '../text/search/escape-pattern.ts';

/** Words that every experiment has, so that finding them somewhere shows nothing. */
const COMMON = new Set(
  'the and for with our via from that this these those they than then when where which while have has had been were was are not but also all any each most many more less other different various several remaining larger smaller additional alternative some such same similar use used using uses model models method methods result results setting settings experiment experiments performance accuracy quality training data dataset datasets task tasks both only very much least at into over under between across value values better worse best well during does did large small high low higher lower number given their its can we in of to on at is it be as by an or so if no'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*/gu;
const ENOUGH = 0.6;

/** The words of a place in lower case, each with a blank before and behind it. */
const wordsOf = (paper: Paper, span: Span): string =>
  ` ${(paper.quote(span).toLowerCase().match(WORD) ?? []).join(' ')} `;

/** Texts that show something, or say where it is shown: floats with their captions, headings, sentences that point. */
const showing = memoize((paper: Paper): readonly { text: string; start: number; end: number }[] =>
  [
    ...paper
      .tables()
      .flatMap(({ span, caption }) =>
        caption !== null && caption !== undefined && SETTINGS.test(paper.quote(caption.span)) ? [] : [span],
      ),
    ...paper.figures().map(({ span }) => span),
    ...paper.sections().flatMap(({ heading }) => (heading === null ? [] : [heading.span])),
    ...paper
      .statements()
      .filter(({ text, section }) => section.role !== 'related-work' && POINTER.test(text))
      .map(({ span }) => span),
  ].map((span) => ({
    text: wordsOf(paper, span),
    start: span.start,
    end: span.end,
  })),
);

/** A table of settings says what was used, and nothing of what it gave. */
const SETTINGS =
  /^\W{0,4}\w+\.? ?[A-Z]?\.?\d+[.:]?[^.:]{0,80}\b(?:(?:hyper[- ]?parameter|training|fine-?tuning|pre-?training) (?:settings?|recipes?|configurations?|details)|(?:hyper[- ]?parameters?|settings) (?:used|for|of)|ablat\w+ settings)\b/i;

/** The stems that tell what something is about: words without their ends (plural, tense, kind). */
const stemsIn = (words: string): string[] => [
  ...new Set(
    words
      .toLowerCase()
      .match(WORD)
      ?.filter((word) => !COMMON.has(word) && (word.length > 2 || /\d/.test(word)))
      .map((word) => (/^\d/.test(word) ? word : word.slice(0, Math.max(5, word.length - 3)))) ?? [],
  ),
];

/** What an outcome is about, as a float that shows it would name it. */
export interface Told {
  /** What was varied or looked at. */
  readonly what: string;
  /** What is said of it, for which others may use other words. */
  readonly more?: string;
  /** What else the text has to speak of. */
  readonly also?: RegExp;
  /** How large a part of what is named has to stand there. */
  readonly share?: number;
}

/** Whether a float, a heading or a sentence with a pointer speaks of most of what these words name. */
export function isShownElsewhere(
  paper: Paper,
  { what, more = '', also, share = ENOUGH }: Told,
  { span }: Statement,
): boolean {
  const [about, said] = [stemsIn(what), stemsIn(more)];
  const all = [...new Set([...about, ...said])];
  if (all.length === 0) return false;
  return showing(paper).some(({ text, start, end }) => {
    if ((end > span.start && start < span.end) || (start <= span.start && span.end <= end)) return false;
    const found = (stems: readonly string[]) =>
      stems.filter((stem) => text.includes(/^\d/.test(stem) ? ` ${stem} ` : ` ${stem}`)).length;
    return (
      found(all) >= Math.ceil(all.length * share) &&
      found(about) >= Math.ceil(about.length * share) &&
      also?.test(text) !== false
    );
  });
}

/** Whether a float or a sentence with a pointer has all words of a phrase one behind the other, whatever their ends. */
export function isPhraseShown(paper: Paper, phrase: string): boolean {
  const words = phrase.toLowerCase().match(WORD) ?? [];
  if (words.length < 2) return false;
  const stems = words.map((word) => word.slice(0, Math.max(3, word.length - 3)));
  const pattern = new RegExp(` ${stems.map((stem) => `${escapePattern(stem)}\\S*`).join(' ')}`);
  return showing(paper).some(({ text }) => pattern.test(text));
}

const VERSUS =
  / (?:than|compared (?:to|with)|relative to|over|against|(?<=\b(?:perform|work|do|score|fare|learn|train) )as well as) /i;
/** Capital letters make a short word a name: "KL". */
const ACRONYM = /\b\p{Lu}[\p{Lu}\d]{1,3}\b/gu;

/**
 * Whether one table or figure has a word of each of two things that are compared: "A did worse than B" is shown where rows
 * are called after A and B, in however few of their words.
 */
export function isComparedInFloat(paper: Paper, words: string): boolean {
  const [first, second, ...more] = words.split(VERSUS);
  if (first === undefined || second === undefined || more.length > 0) return false;
  const [a, b] = [first, second].map(marksOf);
  const only = (own: ReadonlySet<string>, other: ReadonlySet<string>) => [...own].filter((one) => !other.has(one));
  const [ofA, ofB] = [only(a!, b!), only(b!, a!)];
  return [...paper.tables(), ...paper.figures()].some(({ span }) => {
    const text = wordsOf(paper, span);
    const names = (one: string) => text.includes(` ${one}`);
    return ofA.some(names) && ofB.some(names);
  });
}

const marksOf = (words: string): ReadonlySet<string> =>
  new Set([
    ...stemsIn(words.replace(TELLING, ' ')),
    ...(words.match(ACRONYM) ?? []).map((one) => `${one.toLowerCase()} `),
  ]);
/** What is told of them names neither. */
const TELLING =
  /\b(?:perform\w*|work\w*|found|find|observ\w+|notic\w+|convers\w+|converg\w+|stable|unstable|fast\w*|slow\w*|effective|robust|consistent\w*|slight\w*|significant\w*|much|far|objectives?|loss(?:es)?|functions?|variants?|versions?|experiments?)\b/gi;
