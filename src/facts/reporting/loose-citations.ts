import { memoize } from '../../paper/memoize.ts';
import type { Entry } from '../../paper/bibliography/entry.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';

/** Bibliographies shorter than this are no sample to judge the reading by. */
const FEW = 5;
/** Slips come one by one; a larger share was misread. */
const SLIPS = 0.05;

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
  const uncited = entries.filter(
    (entry) => !cited.has(entry) && isWhole(entry) && !pointsBack(paper, entry) && !appears(paper, entry),
  );
  return {
    unlisted,
    uncited,
    unlistedIsSure: unlisted.length <= Math.max(2, citations.length * SLIPS),
    uncitedIsSure: uncited.length <= Math.max(2, entries.length * SLIPS),
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
  /\b(?:19|20)\d{2}[a-z]?\. \d{1,3}(?:, ?\d{1,3}){0,20}\s*$|\bcited (?:in|on) pages? /i.test(
    paper.quote(reference.span),
  );

/** Its number in any bracket, or its first author beside anything, where the recognisers saw no citation. */
function appears(paper: Paper, { label, authors, reference }: Entry): boolean {
  const start = paper.references()[0]?.span.start ?? reference.span.start;
  const last = paper.references().at(-1)?.span.end ?? start;
  const outside = `${paper.text.slice(0, start)} ${paper.text.slice(last)}`;
  const number = /\d{1,3}/.exec(label ?? '')?.[0];
  if (number !== undefined) {
    if (new RegExp(`[[(,;–\\s-]${number}[\\]),;–\\s-]`).test(bracketsOf(outside))) return true;
    if (isInLostRange(outside, Number(number), paper.bibliography().length)) return true;
  }
  if (number === undefined && outside.includes((label ?? '').replace(/[[\]]/g, ''))) return true;
  const family = authors[0]?.family ?? '';
  return family.length > 2 && fold(outside).includes(fold(family));
}

/** "[4, 7]", "[e.g. 5]", "(see 57, 63, for an introduction)". */
const bracketsOf = (text: string): string =>
  (
    text.match(
      /[[(](?:(?:see|e\.g\.|cf\.|also|i\.e\.|as in|and|,|and references in)[\s,]{0,2}){0,4}[\d\s,;–-]{1,80}(?:(?:for|and|in)\b[^\][()]{0,60})?[\])]/g,
    ) ?? []
  ).join(' ');

/** "[2022]" may be "[20-22]" whose dash the conversion lost, where the list goes that far and no year is meant. */
function isInLostRange(text: string, number: number, length: number): boolean {
  for (const [, first, last] of text.matchAll(/\[(\d{2})(\d{2})\]/g)) {
    const [from, to] = [Number(first), Number(last)];
    if (from < to && to <= length && number >= from && number <= to) return true;
  }
  return false;
}

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
