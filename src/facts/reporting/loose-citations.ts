import { memoize } from '../../paper/memoize.ts';
import type { Entry } from '../../paper/bibliography/entry.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';

/** Bibliographies shorter than this are no sample to judge the reading by. */
const FEW = 5;
/** Slips come one by one; a larger share was misread. */
const SLIPS = 0.05;

/** Citations without an entry, and entries that nothing cites. */
export interface LooseEnds {
  /** Citations that name authors and a year, or a number past the last, that no entry answers to. */
  readonly unlisted: readonly Span[];
  readonly uncited: readonly Entry[];
  /** False where so much is loose that the bibliography was hardly read. */
  readonly unlistedIsSure: boolean;
  readonly uncitedIsSure: boolean;
}

/** Where the citations and the bibliography do not meet; null for a paper without both. */
export const looseEnds = memoize((paper: Paper): LooseEnds | null => {
  const citations = paper.citations();
  const entries = paper.bibliography();
  if (entries.length < FEW || citations.length < FEW) return null;
  const unlisted = citations.flatMap(({ unresolved }) => unresolved.filter((span) => names(paper, span, entries)));
  const cited = new Set(citations.flatMap((citation) => citation.entries));
  const loose = entries.filter(
    (entry) => !cited.has(entry) && isWhole(entry) && !pointsBack(paper, entry) && !appears(paper, entry),
  );
  const uncited = loose.filter((entry) => !isInLostRange(paper, entry));
  return {
    unlisted,
    uncited,
    unlistedIsSure: unlisted.length <= Math.max(2, citations.length * SLIPS),
    // Ranges that lost their dash show how much else the conversion may have lost.
    uncitedIsSure: loose.length <= Math.max(2, entries.length * SLIPS),
  };
});

/** "Cormen et al., 2022" of which no entry has the family: numbers in brackets may be an interval or a shape. */
function names(paper: Paper, span: Span, entries: readonly Entry[]): boolean {
  const words = paper.quote(span);
  const [family, ...others] = words.match(/\p{Lu}[\p{L}’'-]{2,30}/gu) ?? [];
  const year = /\b(?:19|20)\d{2}/.exec(words)?.[0];
  if (family === undefined || year === undefined) return false;
  // "Recently, Reed and Moor [2024]": the first word may open the sentence.
  return !entries.some(({ reference }) => {
    const printed = fold(paper.quote(reference.span));
    return (
      printed.includes(fold(family)) || (printed.includes(year) && others.some((one) => printed.includes(fold(one))))
    );
  });
}

/** Without printed labels, half an entry or a list of editors looks like an entry. */
const isWhole = ({ label, authors, title, year }: Entry): boolean =>
  label !== null && authors.length > 0 && title !== null && year !== null;

/** "2023. 2, 14" or "(Cited on page 3)": typesetting prints the pages that cite an entry. */
const pointsBack = (paper: Paper, { reference }: Entry): boolean =>
  /\b(?:19|20)\d{2}[a-z]?\. \d{1,3}(?:, ?\d{1,3}){0,20}\s*$|\bcited (?:in|on) (?:pages? |pp?\. ?\d)/i.test(
    paper.quote(reference.span),
  );

/** Its number in any bracket, or its first author beside anything, where the recognisers saw no citation. */
function appears(paper: Paper, { label, authors }: Entry): boolean {
  const outside = outsideOf(paper);
  const number = /\d{1,3}/.exec(label ?? '')?.[0];
  if (number !== undefined) {
    if (new RegExp(`[[(,;–\\s-]${number}[\\]),;–\\s-]`).test(bracketsOf(paper))) return true;
  }
  if (number === undefined && outside.includes((label ?? '').replace(/[[\]]/g, ''))) return true;
  const family = authors[0]?.family ?? '';
  return family.length > 2 && fold(outside).includes(fold(family));
}

/** All but the bibliography. */
const outsideOf = memoize((paper: Paper): string => {
  const start = paper.references()[0]?.span.start ?? paper.text.length;
  const last = paper.references().at(-1)?.span.end ?? start;
  return `${paper.text.slice(0, start)} ${paper.text.slice(last)}`;
});

/** "[4, 7]", "[e.g. 5]", "(see 57, 63, for an introduction)". */
const bracketsOf = memoize((paper: Paper): string =>
  (
    outsideOf(paper).match(
      /[[(](?:(?:see|e\.g\.|cf\.|also|i\.e\.|as in|and|,|and references in)[\s,]{0,2}){0,4}[\d\s,;–-]{1,80}(?:(?:for|and|in)\b[^\][()]{0,60})?[\])]/g,
    ) ?? []
  ).join(' '),
);

/** "[2022]" may be "[20-22]", and "[3, 6769]" hold "67-69", whose dash the conversion lost: no entry has such a number. */
function isInLostRange(paper: Paper, { label }: Entry): boolean {
  const number = Number(/\d{1,3}/.exec(label ?? '')?.[0] ?? NaN);
  if (Number.isNaN(number)) return false;
  const length = paper.bibliography().length;
  for (const [digits] of bracketsOf(paper).matchAll(/(?<=[[,;\s])\d{2,6}(?=[\],;\s])/g)) {
    if (Number(digits) <= length) continue;
    for (let cut = 1; cut < digits.length; cut++) {
      const [from, to] = [Number(digits.slice(0, cut)), Number(digits.slice(cut))];
      if (digits[cut] !== '0' && from < to && to <= length && number >= from && number <= to) return true;
    }
  }
  return false;
}

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
