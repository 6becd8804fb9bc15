import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { apiModels } from '../../../src/facts/evaluation/api-models.ts';
import { decodingSettings, generations } from '../../../src/facts/evaluation/decoding.ts';

/** Sentences on tested language models from which on the paper is about what they write. */
const ENOUGH = 2;

/** What a language model writes depends on how its words are drawn. */
export const check: Check = (paper) => {
  const asked = [...generations(paper), ...apiModels(paper).used.map(({ statement }) => statement)];
  const places = [...new Map(asked.map((one) => [one.span.start, one])).values()];
  if (places.length < ENOUGH) return notApplicable('it hardly tests what language models write');
  const settings = decodingSettings(paper);
  if (settings !== null) return met([evidence('satisfies', settings)]);
  return missed({
    message: 'language models are asked, and nothing says how their answers are decoded',
    evidence: places.slice(0, 3).map((one) => evidence('trigger', one)),
    because:
      'looked in text, tables, listings and the appendix for temperature, greedy decoding, top-p, top-k, beams, sample counts, likelihood scoring or a named harness',
    help: 'say it once, e.g. “greedy decoding, at most 512 new tokens” or “temperature 0.7, top-p 0.95, one sample a question”',
  });
};
