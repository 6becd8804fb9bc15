import type { Check } from '../../../src/engine/answer.ts';
import { judgeAggregates } from '../../../src/facts/results/aggregates/aggregate-findings.ts';

/** A printed average is the mean of the cells beside it, as the other averages of its table are. */
export const check: Check = (paper) => judgeAggregates(paper, 'mean');
