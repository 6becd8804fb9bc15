import { groupBy } from '../../../group-by.ts';
import type { Entry } from '../../../paper/bibliography/entry.ts';
import { foldName } from '../../../paper/bibliography/fold.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { citedNames, type CitedName } from './cited-names.ts';
import { areKnownApart, isKnownWork, isTitleOf } from './known-works.ts';
import { mismatchedAuthors } from './mismatched-authors.ts';
import { mismatchedPhrases } from './mismatched-phrases.ts';
import { looksNamed } from './name-key.ts';
import { fitOf, headOf, isMadeOf, isNamed, mayFit, prints, titleKey, type Fit } from './title-fit.ts';

/** A name cited with a work that is not where it comes from. */
export interface MismatchedCitation {
  readonly name: string;
  /** All places that cite it so. */
  readonly at: readonly Span[];
  readonly wrong: Entry;
  /** Null where only the name itself is known to be of another work. */
  readonly right: Entry | null;
  /** Where the paper cites the right work for this name. */
  readonly elsewhere: readonly Span[];
  /** The titles leave open which of the two is right; only that one of them is cited more often. */
  readonly open?: true;
}

/** More of them than this share of the names that fit: the list was misread, or its numbers have moved. */
const SLIPS = 0.15;

/** What is cited with more works than this is a kind of thing, and no name of one. */
const MOST_WORKS = 8;

/** Null where so much does not fit that the list was misread. */
export const mismatchedCitations = memoize((paper: Paper): readonly MismatchedCitation[] | null => {
  const names = citedNames(paper);
  const byKey = groupBy(names, ({ key }) => key);
  const heads = groupBy(paper.bibliography(), headOf);
  const byEntry = groupBy(
    names.flatMap((name) => name.entries.map((entry) => ({ name, entry }))),
    ({ entry }) => entry,
  );
  const single = [...byKey].filter(([, same]) => new Set(same.flatMap(({ entries }) => entries)).size <= MOST_WORKS);
  const found = single.flatMap(([key, same]) =>
    [...groupBy(same.filter(isPlain), ({ entries }) => entries[0]!)].flatMap(([wrong, cited]) => {
      const slip = slipOf({
        wrong,
        cited,
        same,
        names: byEntry.get(wrong)!.map(({ name }) => name),
        heads: heads.get(key) ?? [],
        paper,
      });
      return slip === null ? [] : [slip];
    }),
  );
  const fitting = names.filter(({ name, entries }) => entries.some((entry) => mayFit(name, entry, paper))).length;
  return found.length > Math.max(2, fitting * SLIPS)
    ? null
    : [...found, ...mismatchedPhrases(paper), ...mismatchedAuthors(paper)];
});

/** One work cited, in words that leave no doubt that the name is to come from it. */
const isPlain = ({ isSource, entries }: CitedName): boolean => isSource && entries.length === 1;

interface Case {
  wrong: Entry;
  /** The places where the work is cited for the name, in plain words. */
  cited: readonly CitedName[];
  /** All citations of the name. */
  same: readonly CitedName[];
  /** All names that the work is cited for. */
  names: readonly CitedName[];
  /** The works whose titles the name heads. */
  heads: readonly Entry[];
  paper: Paper;
}

function slipOf(one: Case): MismatchedCitation | null {
  const { wrong, cited, same, names, heads, paper } = one;
  const { name, key } = cited[0]!;
  if (wrong.title === null || isTitleOf(key, wrong) || isMadeOf(name, wrong)) return null;
  if (!looksNamed(name) && heads.length === 0 && !areKnownApart(key, wrong)) return null;
  if (prints(name, wrong, paper) && !isAnotherName(key, wrong, heads)) return null;
  // "HeronNet-2 [7]" elsewhere: here its first part is meant.
  if (names.some((other) => other.key !== key && other.key.includes(key))) return null;
  if (isSourceOfNumbers(one)) return null;
  const isDoubtful = mayFit(name, wrong, paper);
  const others = groupBy(
    same.filter(({ entries }) => entries.length === 1 && entries[0] !== wrong),
    ({ entries }) => entries[0]!,
  );
  // Once it is plain, the doubtful places are wrong too: "vision nets (ViNet) [7]".
  const at = same.filter(({ entries }) => entries.length === 1 && entries[0] === wrong).map(({ span }) => span);
  for (const right of new Set([...heads, ...others.keys()])) {
    const elsewhere = (others.get(right) ?? []).map(({ span }) => span);
    if (isSameWork(right, wrong) || areAlike(right, wrong)) return null;
    const fit = fitOf(name, right);
    if (isDoubtful && fit !== 'head') continue;
    if (isTitleOf(key, right) && !isDoubtful) return { name, at, wrong, right, elsewhere };
    if (isProof(fit, elsewhere.length, one))
      return { name, at, wrong, right, elsewhere, ...(fit === null ? { open: true } : {}) };
  }
  if (!areKnownApart(key, wrong)) return null;
  const right = paper.bibliography().find((entry) => isTitleOf(key, entry)) ?? null;
  return { name, at, wrong, right, elsewhere: [] };
}

/** Whether the fit of the right work's title, and how often each is cited for the name, leave no doubt. */
function isProof(fit: Fit | null, right: number, one: Case): boolean {
  const { name } = one.cited[0]!;
  const wrong = one.same.filter(({ entries }) => entries.includes(one.wrong)).length;
  switch (fit) {
    case 'head':
      return right > 0 ? wrong === 1 || wrong <= right : looksNamed(name) && wrong === 1 && isOfAnother(one);
    case 'short':
      // Capitals alone can be short for a task or a topic, which many works are about.
      return /\p{Ll}|\d/u.test(name) ? right > 0 && wrong <= right : right > 1 && wrong === 1;
    case 'part':
      return right > 1 && wrong === 1;
    default:
      return right > 2 && wrong === 1 && isOfAnother(one);
  }
}

/** "GXNOR-Net: …" cited for "XNOR-Net", which heads another entry: the name is the end of a longer one. */
function isAnotherName(key: string, wrong: Entry, heads: readonly Entry[]): boolean {
  const head = headOf(wrong);
  return heads.length > 0 && head !== null && head !== key && head.endsWith(key) && isNamed(wrong);
}

/** Whether the work has a name of its own, which is another one. */
const isOfAnother = ({ wrong, names, cited }: Case): boolean =>
  isNamed(wrong) ||
  isKnownWork(wrong) ||
  names.some(({ name, key, entries }) => key !== cited[0]!.key && entries.length === 1 && fitOf(name, wrong) !== null);

/** From so many works a name takes numbers in tables, that there a bracket tells where those of its row are from. */
const SOURCES = 3;
/** Rows "X [15]" and "Y [15]", or "X" with another work in each table: the bracket is for the numbers, not for the name. */
function isSourceOfNumbers({ wrong, cited, same, names, paper }: Case): boolean {
  if (!cited.every(({ inTable }) => inTable)) return false;
  const unfit = names.filter(({ name, inTable }) => inTable && !mayFit(name, wrong, paper));
  const rows = new Set(unfit.map(({ key }) => key));
  const works = new Set(same.filter(({ inTable }) => inTable).flatMap(({ entries }) => entries));
  return rows.size > 1 || works.size >= SOURCES;
}

/** One work listed twice, as preprint and as published. */
const isSameWork = (one: Entry, other: Entry): boolean =>
  titleKey(one) === titleKey(other) || (one.arxiv !== null && one.arxiv === other.arxiv);

/** The same first author and year, in a list that has no labels or letters to tell the two apart. */
const areAlike = (one: Entry, other: Entry): boolean =>
  one.label === null &&
  one.year?.length === 4 &&
  one.year === other.year &&
  foldName(one.authors[0]?.family ?? '') === foldName(other.authors[0]?.family ?? '');
