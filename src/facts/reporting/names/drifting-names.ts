import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { isKnownName } from './known-names.ts';
import { placesOf } from './name-places.ts';
import { isSlip, LONG } from '../spelling/spelling-slip.ts';

/** Two spellings that are likely meant for one thing. */
export interface DriftingName {
  readonly usual: string;
  readonly times: number;
  readonly odd: string;
  readonly at: Span;
  readonly oddTimes: number;
  readonly usualAt: Span;
}

/** A spelling is usual from this many times on, and odd up to that many. */
const USUAL = 4;
const ODD = 1;
/** Names in mixed case, of two parts or more: "PerspectiveAPI", "RetrievalHead". */
const NAME = /(?<![\p{L}\d_/.@-])\p{Lu}\p{Ll}{2,20}(?:-?\p{Lu}[\p{L}\d]{1,20}){1,4}(?![\p{L}\d_/@-])/gu;

/** "Heron-70M", "Heron2M": whoever counts with a name gives no other a name so near. */
const NUMBERED = /(?<![\p{L}\d_/.@-])\p{Lu}\p{Ll}{3,20}-?\d{1,4}[KMB](?![\p{L}\d_/@-])/gu;
const USUAL_NUMBERED = 2;
/** … though a table and its discussion may share the slip. */
const ODD_NUMBERED = 2;
const ENDS_NUMBERED = /\d[KMB]$/;

/** A name that occurs once and differs by a slip from one that occurs often. */
export const driftingNames = memoize((paper: Paper): readonly DriftingName[] => {
  const places = new Map<string, Span[]>();
  const end = paper.references()[0]?.span.start ?? paper.text.length;
  const body = paper.text.slice(0, end);
  for (const match of [...body.matchAll(NAME), ...body.matchAll(NUMBERED)]) {
    const [name] = match;
    places.set(name, [...(places.get(name) ?? []), { start: match.index, end: match.index + name.length }]);
  }
  const names = [...places].map(([name, at]) => ({ name, at })).filter(({ name }) => name.length >= LONG);
  const usual = names.filter(({ name, at }) => at.length >= (ENDS_NUMBERED.test(name) ? USUAL_NUMBERED : USUAL));
  return names
    .filter(({ name, at }) => at.length <= (ENDS_NUMBERED.test(name) ? ODD_NUMBERED : ODD) && !isKnownName(name))
    .flatMap(({ name, at }): DriftingName[] => {
      const twin =
        usual.find((one) => one.at.length > at.length && isSlip(one.name, name)) ??
        names.find((one) => isOtherService(one.name, name) && one.at[0]!.start < at[0]!.start);
      if (twin === undefined || isInNames(paper, name, at[0]!)) return [];
      return [
        {
          usual: twin.name,
          times: placesOf(paper, twin.name).length,
          odd: name,
          at: at[0]!,
          oddTimes: at.length,
          usualAt: twin.at[0]!,
        },
      ];
    });
});

/** "PerspectiveAPI", and later "PerplexityAPI": nobody calls two services in one paper by names so near each other. */
function isOtherService(first: string, second: string): boolean {
  const [one, other] = [first, second].map((name) => /^(\p{Lu}\p{Ll}{4,20})-?API$/u.exec(name)?.[1]);
  return one !== undefined && other !== undefined && one !== other && one.slice(0, 3) === other.slice(0, 3);
}

/** Names of people and of works stand in lists of authors and in quotes. */
const isInNames = (paper: Paper, name: string, { start, end }: Span): boolean =>
  (!ENDS_NUMBERED.test(name) && /et al|@/.test(paper.text.slice(end, end + 14))) ||
  paper.sectionAt({ start, end })?.role === 'references';
