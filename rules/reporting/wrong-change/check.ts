import type { Check } from '../../../src/engine/answer.ts';
import { judgeChanges } from '../../../src/facts/results/changes/change-findings.ts';

/** A change that a cell prints beside its value is that from the value it is compared with. */
export const check: Check = (paper) => judgeChanges(paper);
