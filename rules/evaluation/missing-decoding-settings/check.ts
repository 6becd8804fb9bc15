import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { apiModels } from '../../../src/facts/evaluation/api-models/api-models.ts';
import { decodingSettings, generations, toldOfAnswers } from '../../../src/facts/evaluation/decoding.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** Sentences on tested language models from which on the paper is about what they write. */
const ENOUGH = 2;

/** What a language model writes depends on how its words are drawn. */
export const check: Check = (paper) => {
  const asked = [...generations(paper), ...apiModels(paper).used.map(({ statement }) => statement)];
  const places = [...new Map(asked.map((one) => [one.span.start, one])).values()];
  if (places.length < ENOUGH) return notApplicable('it hardly tests what language models write');
  const settings = decodingSettings(paper);
  if (settings !== null) return met([evidence('satisfies', settings)]);
  const told = toldOfAnswers(paper);
  return missed({
    message: 'outputs of language models are evaluated, but the paper does not say how they are decoded',
    evidence: places
      .toSorted((a, b) => Number(EVALUATES.test(b.text)) - Number(EVALUATES.test(a.text)))
      .slice(0, 3)
      .map((one) => evidence('trigger', one)),
    because: `looked in ${lookedIn(paper, 'text', 'tables', 'listings')} for temperature, greedy decoding, top-p, top-k, beams, likelihood scoring or a named harness${told.length === 0 ? '' : `; only ${enumerate(told.map((one) => `“${one}”`))} ${told.length === 1 ? 'is' : 'are'} given`}`,
    help: 'say it once, e.g. “greedy decoding, at most 512 new tokens” or “temperature 0.7, top-p 0.95, one sample per question”',
  });
};

/** Where benchmarks are spoken of, the settings belong. */
const EVALUATES = /\b(?:evaluat\w+|benchmark\w*|accurac(?:y|ies))\b/i;
