import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Answer, Check } from '../../../src/engine/answer.ts';
import { misprinted } from '../../../src/facts/numbers/by-hand.ts';
import { cellSums } from '../../../src/facts/recomputed/sums/cell-sums.ts';
import { splitSums } from '../../../src/facts/recomputed/sums/split-sums.ts';
import { toldSums } from '../../../src/facts/recomputed/sums/told-sums.ts';
import { aggregateLines } from '../../../src/facts/results/aggregates/aggregates.ts';
import { answerFromAggregates, describeMisses } from '../wrong-average/describe.ts';

/** A printed total is the sum of the cells beside it, as the other totals of its table are; a told one that of its parts. */
export const check: Check = (paper) => {
  const totals = aggregateLines(paper).filter(({ way }) => way === 'sum');
  const printed = answerFromAggregates('sum', totals, describeMisses(totals));
  const told = answerFromWorkings(paper, [...toldSums(paper), ...splitSums(paper), ...cellSums(paper)], {
    message: misprinted,
    none: 'no sentence tells a whole with its parts',
    more: () => ({ confidence: 'medium', help: 'correct a number, or say what is left out or counted twice' }),
  });
  return both(printed, told);
};

/** What either found; where neither did, what both agree with. */
function both(first: Answer, second: Answer): Answer {
  const workings = [...workingsOf(first), ...workingsOf(second)];
  if (first.status === 'missed' || second.status === 'missed')
    return { status: 'missed', findings: [...findingsOf(first), ...findingsOf(second)], workings };
  if (first.status === 'met' && second.status === 'met')
    return { ...first, evidence: [...first.evidence, ...second.evidence], workings };
  return second.status === 'met' ? second : first;
}

const findingsOf = (answer: Answer) => (answer.status === 'missed' ? answer.findings : []);
const workingsOf = (answer: Answer) => ('workings' in answer ? (answer.workings ?? []) : []);
