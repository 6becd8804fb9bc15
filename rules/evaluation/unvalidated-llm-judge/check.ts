import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { judges } from '../../../src/facts/evaluation/judges.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** A model that scores outputs is an instrument, and an instrument is compared with what it stands for. */
export const check: Check = (paper) => {
  const { used, name, checked } = judges(paper);
  if (used.length === 0) return notApplicable('no language model judges outputs for it');
  if (checked.length > 0) return met(checked.map(({ statement, says }) => evidence('satisfies', statement, says)));
  return missed({
    message: `${name ?? 'a language model'} judges the outputs, but the paper does not say how far it agrees with people`,
    evidence: used.slice(0, 3).map((one) => evidence('trigger', one, 'the judge')),
    because: `looked in ${lookedIn(paper, 'text', 'captions')} for agreement or correlation with people, a human study, a manual check or a benchmark whose judge is known`,
    help: 'let two people judge a sample and give the agreement, e.g. “on 100 pairs the judge agrees with the majority of three raters in 84 %”',
  });
};
