import type { Span } from '../../../paper/span.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { isOnOptimisation } from './on-optimisation.ts';
import { subjectOfOpening } from './impact-opening.ts';
import { subjectThroughout } from './impact-throughout.ts';

/** Why a paper's work touches people, with the sentences that show it, the plainest first. */
export interface ImpactScope {
  readonly why: string;
  /** A sentence as its impact statement could hold. */
  readonly example: string;
  readonly shown: readonly { readonly span: Span }[];
}

/** Null where the work is about no people, or only in passing: one word in the abstract is not enough. */
export const impactScope = memoize((paper: Paper): ImpactScope | null =>
  isOnOptimisation(paper) ? null : (subjectOfOpening(paper) ?? subjectThroughout(paper)),
);
