import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { NOT_OWN_WORK } from '../../../src/facts/text/whose/not-own-work.ts';
import { matching } from '../../../src/facts/text/search/corpus.ts';

const RUNS = '(?:runs?|seeds?|trials|repetitions|random initiali[sz]ations)';
const BEST = new RegExp(
  `\\b(?:best|maximum|max|highest|top)\\b(?: [\\w-]+){0,3} (?:of|over|across|among|from|out of|in) (?:the |all |our )?(?:\\d{1,4}|two|three|four|five|six|eight|ten|twenty|several|multiple|all)? ?(?:different |random |independent |training )*${RUNS}\\b|\\bbest[- ](?:performing |scoring )?(?:random )?(?:seed|run|trial)\\b`,
  'i',
);
const REPORTS =
  /\b(?:report\w*|show\w*|give|given|present\w*|results?|scores?|numbers|values|tables?|figures?|performance|accurac\w+)\b/i;
/** The middle beside the best, a choice of settings, sampling from one model, or a warning against it. */
const FAIR =
  /\b(?:means?|averag\w*|medians?|std|deviation|hyper[- ]?parameters?|learning rates?|configurations?|settings?|completions?|responses?|candidates?|rollouts?|varianc\w*|variation|variability|spread|instability|stability|not|instead of|rather than|worst|second[- ]best|best-of|baselines?|previous|prior|published|et al|validation|development|dev set|checkpoints?|restarts?|hallucinat\w*)\b|±/i;

/** The best of several throws is no estimate of the next. */
export const check: Check = (paper) => {
  const found = matching(paper.statements(), BEST).filter(
    ({ text, section }) =>
      !NOT_OWN_WORK.has(section.role) && text.length < 500 && REPORTS.test(text) && !FAIR.test(text),
  );
  if (found.length === 0) return met([]);
  return missed({
    message: 'a result is the best of several runs, without their mean or median',
    evidence: found.slice(0, 3).map((one) => evidence('trigger', one)),
    help: 'give mean or median and a spread over all runs beside the best, with the number of runs',
  });
};
