import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { matching } from '../search/corpus.ts';
import { NOT_OWN_WORK } from './not-own-work.ts';

/** Asks of a paper whether a pattern stands anywhere in it where it speaks of its own work. */
export const ownWorkSays = (pattern: RegExp): ((paper: Paper) => boolean) =>
  memoize((paper: Paper) =>
    matching(paper.statements(), pattern).some(({ section }) => !NOT_OWN_WORK.has(section.role)),
  );
