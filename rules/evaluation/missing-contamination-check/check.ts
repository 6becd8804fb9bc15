import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { benchmarks } from '../../../src/facts/evaluation/benchmarks.ts';
import { contaminationTalk, webPretraining } from '../../../src/facts/evaluation/contamination.ts';

/** Benchmarks from which on a score is more than a side remark; other kinds of paper report one in passing. */
const FEW = 2;

/** Text of the web holds the public test sets, so who pretrains on it says how much of them was seen. */
export const check: Check = (paper) => {
  const pretraining = webPretraining(paper);
  if (pretraining === null) return notApplicable('it pretrains no language model of its own on text of the web');
  const named = benchmarks(paper);
  if (named.length < FEW) return notApplicable('it scores its model on no public benchmarks of text');
  const talk = contaminationTalk(paper);
  if (talk.length > 0) return met(talk.slice(0, 3).map((one) => evidence('satisfies', one)));
  const places = new Map(named.map((one) => [one.span.start, one]));
  const list = named.slice(0, 4).map(({ name }) => name);
  return missed({
    message: `pretrained on text of the web and scored on ${list.join(', ')}${named.length > 4 ? ' and more' : ''}; whether the training text holds the tests is not discussed`,
    evidence: [
      evidence('trigger', pretraining.statement, 'the training text'),
      ...[...places.values()].slice(0, 4).map((one) => evidence('trigger', one, `scored on ${one.name}`)),
    ],
    because:
      'looked in text, tables, footnotes and the appendix for contamination, decontamination, leakage and overlap of training text and tests',
    help: 'say how much of each test set stands in the training text, e.g. “x % of the questions share a run of 13 words with it; without them the score changes by y points”',
    ...(pretraining.main ? {} : { severity: 'note' as const }),
  });
};
