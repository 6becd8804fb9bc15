import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { isKnownName } from './known-names.ts';

/** Two spellings that are likely meant for one thing. */
export interface DriftingName {
  readonly usual: string;
  readonly times: number;
  readonly odd: string;
  readonly at: Span;
  readonly usualAt: Span;
}

/** A spelling is usual from this many times on, and odd up to that many. */
const USUAL = 4;
const ODD = 1;
/** Shorter names are too near each other: LoRA and LoHa are two things. */
const LONG = 7;

/** Names in mixed case, of two parts or more: "PerspectiveAPI", "RetrievalHead". */
const NAME = /(?<![\p{L}\d_/.@-])\p{Lu}\p{Ll}{2,20}(?:-?\p{Lu}[\p{L}\d]{1,20}){1,4}(?![\p{L}\d_/@-])/gu;

/** A name that occurs once and differs by a slip from one that occurs often. */
export const driftingNames = memoize((paper: Paper): readonly DriftingName[] => {
  const places = new Map<string, Span[]>();
  const end = paper.references()[0]?.span.start ?? paper.text.length;
  for (const match of paper.text.slice(0, end).matchAll(NAME)) {
    const [name] = match;
    places.set(name, [...(places.get(name) ?? []), { start: match.index, end: match.index + name.length }]);
  }
  const names = [...places].map(([name, at]) => ({ name, at })).filter(({ name }) => name.length >= LONG);
  const usual = names.filter(({ at }) => at.length >= USUAL);
  return names
    .filter(({ name, at }) => at.length <= ODD && !isKnownName(name))
    .flatMap(({ name, at }): DriftingName[] => {
      const twin =
        usual.find((one) => isSlip(one.name, name)) ??
        names.find((one) => isOtherService(one.name, name) && one.at[0]!.start < at[0]!.start);
      if (twin === undefined || isInNames(paper, at[0]!)) return [];
      return [{ usual: twin.name, times: twin.at.length, odd: name, at: at[0]!, usualAt: twin.at[0]! }];
    });
});

/** One letter too many, too few, other, or two changed places, all within a word: case, digits and endings are other names. */
function isSlip(usual: string, odd: string): boolean {
  if (Math.abs(usual.length - odd.length) > 1) return false;
  // Plurals and short forms are meant; "ResNets" and "RegNets" are too short to tell.
  if (
    usual.startsWith(odd) ||
    odd.startsWith(usual) ||
    Math.min(usual.length, odd.length) < LONG + Number(odd.endsWith('s'))
  )
    return false;
  let from = 0;
  while (from < usual.length && usual[from] === odd[from]) from++;
  let back = 0;
  while (back < Math.min(usual.length, odd.length) - from && usual.at(-1 - back) === odd.at(-1 - back)) back++;
  const one = usual.slice(from, usual.length - back);
  const other = odd.slice(from, odd.length - back);
  if (!/^\p{Ll}{0,2}$/u.test(one) || !/^\p{Ll}{0,2}$/u.test(other) || from < 2) return false;
  const swapped = one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
  return swapped || (one.length <= 1 && other.length <= 1 && one.length + other.length > 0);
}

/** "PerspectiveAPI", and later "PerplexityAPI": nobody calls two services in one paper by names so near each other. */
function isOtherService(first: string, second: string): boolean {
  const [one, other] = [first, second].map((name) => /^(\p{Lu}\p{Ll}{4,20})-?API$/u.exec(name)?.[1]);
  return one !== undefined && other !== undefined && one !== other && one.slice(0, 3) === other.slice(0, 3);
}

/** Names of people and of works stand in lists of authors and in quotes. */
const isInNames = (paper: Paper, { start, end }: Span): boolean =>
  /et al|@/.test(paper.text.slice(end, end + 14)) || paper.sectionAt({ start, end })?.role === 'references';
