import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { benchmarks } from '../../../src/facts/evaluation/benchmarks.ts';
import { contaminationTalk, isOfSideTest } from '../../../src/facts/evaluation/contamination/contamination-talk.ts';
import { webPretraining } from '../../../src/facts/evaluation/contamination/web-pretraining.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** Benchmarks from which on a score is more than a side remark; other kinds of paper report one in passing. */
const FEW = 2;
const SHOWN = 4;

/** Text of the web holds the public test sets, so who pretrains on it says how much of them was seen. */
export const check: Check = (paper) => {
  const pretraining = webPretraining(paper);
  if (pretraining === null) return notApplicable('it pretrains no language model of its own on text of the web');
  const named = benchmarks(paper);
  if (named.length < FEW) return notApplicable('it scores its model on no public benchmarks of text');
  const all = contaminationTalk(paper);
  const names = named.map(({ name }) => name);
  const talk = all.filter((one) => !isOfSideTest(paper, one, names));
  if (talk.length > 0) return met(talk.slice(0, 3).map((one) => evidence('satisfies', one)));
  const tests = named.some(({ tool }) => !tool) ? named.filter(({ tool }) => !tool) : named;
  const places = [...new Map(tests.toReversed().map((one) => [one.span.start, one])).values()]
    .toReversed()
    .slice(0, SHOWN);
  const list = places.map(({ name }) => name);
  return missed({
    message: `${pretraining.named ? 'pretrained on text of the web' : 'pretrained on text that is not named'} and scored on ${list.join(', ')}${tests.length > list.length ? ' and more' : ''}; whether the training text holds the tests is not discussed`,
    evidence: [
      evidence('trigger', pretraining.statement, pretraining.named ? 'the training text' : 'trained on what?'),
      ...places.map((one) => evidence('trigger', one, `scored on ${one.name}`)),
      ...all.slice(0, 1).map((one) => evidence('nearest', one, 'of another test alone')),
    ],
    because: `looked in ${lookedIn(paper, 'text', 'tables', 'footnotes')} for contamination, decontamination, leakage and overlap of training text and tests`,
    help: 'say how much of each test set stands in the training text, e.g. “x % of the questions share a run of 13 words with it; without them the score changes by y points”',
    ...(pretraining.main ? {} : { severity: 'note' as const }),
  });
};
