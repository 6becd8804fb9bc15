import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { matching } from '../../../src/facts/text/corpus.ts';
import { NOT_OWN_WORK } from '../../../src/facts/text/not-own-work.ts';

const TEST =
  '(?:the |a |each |our |its |their )?(?:[\\w-]+ ){0,2}?(?:test|testing)(?:[- ]?sets?| data(?: ?sets?)?| splits?|(?:[- ]set)? (?:accurac(?:y|ies)|performances?|loss(?:es)?|errors?|scores?|results?|metrics?|AUC|F1))\\b';
const CHOICE =
  '(?:checkpoints?|epochs?|hyper-?parameters?|learning rates?|configurations?|thresholds?|temperatures?|regulari[sz]ation|early stopping|stopping (?:point|time)|number of (?:epochs|iterations|steps|layers)|(?:the |best )(?:models?|settings?|values?|variants?|weights))';
const CHOSEN =
  '(?:select(?:ed|ing|ion)?s?|cho(?:ose|oses|ose[ns]|sen|osing)|pick(?:ed|ing|s)?|tun(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|optimi[sz](?:e|es|ed|ing)|search(?:ed|ing)?|stop(?:ped|ping)?)';
/** What follows is measured on the test set, not chosen by it. */
const NO_OTHER_VERB =
  '(?:(?!\\b(?:evaluat\\w+|report\\w*|appl(?:y|ied)|then|test(?:ed)?\\b(?! (?:set|data|split|acc|perf|loss|err|score|res))|measur\\w+|used?|generali\\w+|trained|training|sampl\\w+)\\b)[^.;])';

const SELECTS = [
  // The checkpoint is selected by its accuracy on the test set.
  new RegExp(
    `\\b${CHOICE}\\b${NO_OTHER_VERB}{0,80}\\b${CHOSEN}\\b${NO_OTHER_VERB}{0,60}\\b(?:on|by|using|with|via|from|based on|according to|for) ${NO_OTHER_VERB}{0,30}?${TEST}`,
    'i',
  ),
  // We select the checkpoint with the best accuracy on the test set.
  new RegExp(
    `\\b${CHOSEN} ${NO_OTHER_VERB}{0,40}\\b${CHOICE}\\b${NO_OTHER_VERB}{0,60}\\b(?:on|by|using|with|via|from|based on|according to|for) ${NO_OTHER_VERB}{0,40}?${TEST}`,
    'i',
  ),
  // The checkpoint with the best performance on the test set is selected.
  new RegExp(
    `\\b${CHOICE} (?:with|that|which)\\b[^.;]{0,40}\\b(?:best|highest|lowest|top)\\b[^.;]{0,30}\\b${TEST} (?:is|are|was|were) (?:then )?(?:selected|chosen|used|picked|kept|reported)\\b`,
    'i',
  ),
  // The best test accuracy over all epochs.
  new RegExp(
    `\\b(?:best|highest|maximum|max|peak|lowest|minimum)(?: value)?(?: of)? (?:the )?${TEST}(?: (?:achieved|obtained|reached|attained|observed|seen|found))? (?:over|across|among|during|throughout|within|at any|of|in) (?:all |the |any |every |different )*(?:\\w+ )?(?:epochs?|checkpoints?|iterations|(?:prior |communication )?rounds|training|steps|learning curve|run(?! ))\\b`,
    'i',
  ),
  // The best epoch by the test set; the test set as validation set.
  new RegExp(
    `\\b(?:us(?:e|ed|ing)|treat(?:ed|ing)?|take|employ(?:ed|ing)?) ${TEST} (?:also )?(?:as (?:the |a |our )?validation|for (?:validation|model selection|early stopping|hyper-?parameter (?:tuning|selection|search)|(?:selecting|choosing|tuning) ))`,
    'i',
  ),
];
const FAIR =
  /\b(?:validation|valid(?:ated)?|dev|development|held[- ]out|cross-validat\w+|not|never|avoid\w*|without|instead of|rather than|oracle|upper bound|no longer|leak\w*|would|should|must|et al|prior works?|previous works?|test[- ]time)\b/i;
const AS_VALIDATION = SELECTS.at(-1)!;

/** A test set that has chosen something is a validation set. */
export const check: Check = (paper) => {
  const found = matching(matching(paper.statements(), /\btest/i), SELECTS).filter(({ text, section }) => {
    if (NOT_OWN_WORK.has(section.role) || text.length > 600) return false;
    if (AS_VALIDATION.test(text)) return !/\b(?:not|never|avoid\w*|et al|prior|previous)\b/i.test(text);
    return !FAIR.test(text);
  });
  if (found.length === 0) return met([]);
  return missed({
    message: 'something is chosen by its result on test data',
    evidence: found.slice(0, 3).map((one) => evidence('trigger', one)),
    help: 'choose on validation data, or report the last checkpoint, e.g. “we keep the checkpoint with the best validation accuracy and report its test accuracy”',
  });
};
