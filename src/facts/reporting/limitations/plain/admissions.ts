import type { Paper } from '../../../../paper/paper.ts';
import { matching } from '../../../text/search/corpus.ts';
import { rareMatch } from '../../../text/search/rare-match.ts';
import { textBefore } from '../../../text/neighbour-sentences.ts';
import { CONFESSED, NOT_ADMITTED } from '../admission-phrases.ts';
import { OF_OTHERS_WORK } from '../spoken-of-others.ts';
import type { Spoken } from '../spoken-limits.ts';
import { ASSUMED, ASSUMED_IN_CLOSING, OUT_OF_SCOPE } from './assumed.ts';
import { NARROW, NARROW_IN_CLOSING } from './narrow-evidence.ts';
import { ADMITS_OUTRIGHT, GRANTED, OBJECTED } from './outright.ts';
import { WEAK, WEAK_IN_CLOSING } from './weak-spots.ts';

/** Sentences that admit in plain words what the authors' own work lacks, by how much that says. */
export interface Admissions {
  /** Called an admission by the authors themselves. */
  readonly outright: readonly Spoken[];
  /** Among the closing words, where the same elsewhere would explain a choice or a result. */
  readonly atEnd: readonly Spoken[];
  /** Of the whole of the work. */
  readonly admitted: readonly Spoken[];
  /** Of one result or case. */
  readonly conceded: readonly Spoken[];
}

/** Those among the sentences behind the opening, `last` of which close the paper. */
export function admissions(paper: Paper, inBody: readonly Spoken[], last: readonly Spoken[]): Admissions {
  const own = (found: readonly Spoken[]): Spoken[] => found.filter(isOfOwn);
  return {
    outright: [
      ...matching(inBody, [...ADMITS_OUTRIGHT, OUT_OF_SCOPE]).filter(({ text }) => !OF_OTHERS_WORK.test(text)),
      ...matching(inBody, GRANTED).filter((one) => OBJECTED.test(textBefore(paper, one))),
    ],
    atEnd: own(matching(last, [...NARROW_IN_CLOSING, ...ASSUMED_IN_CLOSING, ...WEAK_IN_CLOSING])),
    admitted: own(matching(inBody, [...NARROW, ...ASSUMED])),
    conceded: own(matching(inBody, WEAK)),
  };
}

const isOfOwn = ({ text }: Spoken): boolean =>
  !OF_OTHERS_WORK.test(text) && !NOT_ADMITTED.test(text) && !TAKEN_BACK.test(text);
/** "…, which is why we route", "…; ours does not": a weakness that is told for its remedy. */
const TAKEN_BACK =
  /\b(?:which|that|this) is why\b|[,;] (?:but |whereas |while )?(?:ours|our method)\b|\b(?:our method|we) (?:removes?|avoids?|solves?|lifts?|needs? no|has no|have no need|cures?|fix(?:es)?|mends?)\b|, as we do\b/i;

/** In how many of its clauses a sentence admits something, at least one. */
export function timesIn(text: string): number {
  const starts = [...text.matchAll(CLAUSES)].map(({ index }) => index);
  const clauseAt = (index: number): number => starts.filter((start) => start <= index).length;
  const found = IN_A_CLAUSE.flatMap((pattern) => rareMatch(pattern, text)?.index ?? []);
  return Math.max(1, new Set(found.map(clauseAt)).size);
}
const CLAUSES = /[:;] |, (?=(?:and|but|so|an|which|while|whereas|yet)\b)/g;
const IN_A_CLAUSE = [...NARROW, ...ASSUMED, ...WEAK, ...CONFESSED];
