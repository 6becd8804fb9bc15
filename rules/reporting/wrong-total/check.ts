import type { Check } from '../../../src/engine/answer.ts';
import { judgeAggregates } from '../../../src/facts/results/aggregate-findings.ts';

/** A printed total is the sum of the cells beside it, as the other totals of its table are. */
export const check: Check = (paper) => judgeAggregates(paper, 'sum');
