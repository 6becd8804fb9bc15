import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';

const TEST =
  '(?:the |a |each |our |its |their )?(?:[\\w-]+ ){0,2}?(?:test|testing)(?:[- ]?sets?| data(?: ?sets?)?| splits?|(?:[- ]set)? (?:accurac(?:y|ies)|performances?|loss(?:es)?|errors?|scores?|results?|metrics?|AUC|F1))\\b';
const CHOICE =
  '(?:checkpoints?|epochs?|hyper[- ]?parameters?|learning rates?|configurations?|thresholds?|temperatures?|regulari[sz]ation|early stopping|stopping (?:point|time)|number of (?:epochs|iterations|steps|layers)|(?:the |best )(?:models?|settings?|values?|variants?|weights))';
const CHOSEN =
  '(?:select(?:ed|ing|ion)?s?|cho(?:ose|oses|ose[ns]|sen|osing)|pick(?:ed|ing|s)?|tun(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|optimi[sz](?:e|es|ed|ing)|search(?:ed|ing)?|stop(?:ped|ping)?)';
/** What follows is measured on the test set, not chosen by it. */
const NO_OTHER_VERB =
  '(?:(?!\\b(?:evaluat\\w+|report\\w*|appl(?:y|ied)|then|test(?:ed)?\\b(?! (?:set|data|split|acc|perf|loss|err|score|res))|measur\\w+|used?|generali\\w+|trained|training|sampl\\w+)\\b)[^.;])';

/** "The checkpoint is selected by its accuracy on the test set." */
const CHOICE_BY_TEST = new RegExp(
  `\\b${CHOICE}\\b${NO_OTHER_VERB}{0,80}\\b${CHOSEN}\\b${NO_OTHER_VERB}{0,60}\\b(?:on|by|using|with|via|from|based on|according to|for) ${NO_OTHER_VERB}{0,30}?${TEST}`,
  'i',
);
/** "We select the checkpoint with the best accuracy on the test set." */
const SELECTS_CHOICE = new RegExp(
  `\\b${CHOSEN} ${NO_OTHER_VERB}{0,40}\\b${CHOICE}\\b${NO_OTHER_VERB}{0,60}\\b(?:on|by|using|with|via|from|based on|according to|for) ${NO_OTHER_VERB}{0,40}?${TEST}`,
  'i',
);
/** "The checkpoint with the best performance on the test set is selected." */
const BEST_IS_SELECTED = new RegExp(
  `\\b${CHOICE} (?:with|that|which)\\b[^.;]{0,40}\\b(?:best|highest|lowest|top)\\b[^.;]{0,30}\\b${TEST} (?:is|are|was|were) (?:then )?(?:selected|chosen|used|picked|kept|reported)\\b`,
  'i',
);
/** "The best test accuracy over all epochs." */
const BEST_OVER_TRAINING = new RegExp(
  `\\b(?:best|highest|maximum|max|peak|lowest|minimum)(?: value)?(?: of)? (?:the )?${TEST}(?: (?:achieved|obtained|reached|attained|observed|seen|found))? (?:over|across|among|during|throughout|within|at any|of|in) (?:all |the |any |every |different )*(?:\\w+ )?(?:epochs?|checkpoints?|iterations|(?:prior |communication )?rounds|training|steps|learning curve|run(?! ))\\b`,
  'i',
);
/** "We use the test set as validation set", "… for early stopping". */
const AS_VALIDATION = new RegExp(
  `\\b(?:us(?:e|ed|ing)|treat(?:ed|ing)?|take|employ(?:ed|ing)?) ${TEST} (?:also )?(?:as (?:the |a |our )?validation|for (?:validation|model selection|early stopping|hyper[- ]?parameter (?:tuning|selection|search)|(?:selecting|choosing|tuning) ))`,
  'i',
);
const SELECTS = [CHOICE_BY_TEST, SELECTS_CHOICE, BEST_IS_SELECTED, BEST_OVER_TRAINING, AS_VALIDATION];
/** Validation data beside the test set, another's choice, or a warning against it. */
const FAIR =
  /\b(?:validation|valid(?:ated)?|dev|development|held[- ]out|cross-validat\w+|not|never|avoid\w*|without|instead of|rather than|oracle|upper bound|no longer|leak\w*|would|should|must|(?:across|on) (?:\w+ )?(?:(?:various|other|different|unseen) test sets?|(?:other|unseen) (?:benchmarks?|data ?sets?))|et al|prior works?|previous works?|test[- ]time)\b/i;
/** "… as well as the final test error": who gives the last result beside the best hides nothing. */
const LAST_TOO =
  /\b(?:final|last)\b(?:[- ](?:epochs?|rounds?|iterations?|steps?|checkpoints?))?(?:['’]s)? (?:[\w-]+ ){0,2}?(?:accurac(?:y|ies)|performances?|loss(?:es)?|errors?|scores?|results?|metrics?|values?|ones?)\b|\b(?:the|at|after|of|from) (?:the )?(?:final|last) (?:epochs?|rounds?|iterations?|steps?|checkpoints?)\b/i;
/** Who says it so plainly names validation in the same breath: only what takes it back counts. */
const TAKEN_BACK = /\b(?:not|never|avoid\w*|et al|prior|previous)\b/i;
const LONGEST = 600;

/** A sentence by which something was chosen on the test set. */
export interface SelectionOnTest {
  readonly statement: Statement;
  /** What was chosen, in the paper's word: "checkpoint"; null where it is the best value of a run, or nothing is named. */
  readonly chosen: string | null;
  /** The best test result over a run is reported. */
  readonly overRun: boolean;
}

/** Sentences by which the paper chose a checkpoint, a setting or a model by a result on test data. */
export const selectionsOnTest = memoize((paper: Paper): readonly SelectionOnTest[] =>
  matching(matching(paper.statements(), /\btest/i), SELECTS)
    .filter(
      ({ text, section }) =>
        !NOT_OWN_WORK.has(section.role) &&
        text.length <= LONGEST &&
        !(AS_VALIDATION.test(text) ? TAKEN_BACK : FAIR).test(text) &&
        !(BEST_OVER_TRAINING.test(text) && (LAST_TOO.test(text) || hasBestAndLast(paper))),
    )
    .map((statement) => {
      const overRun = BEST_OVER_TRAINING.test(statement.text);
      const words = SELECTS.map((pattern) => pattern.exec(statement.text)?.[0]).find((match) => match !== undefined);
      const named = [...LIKELY, NAMED_CHOICE].map((one) => one.exec(words ?? '')?.[0]).find((one) => one !== undefined);
      const chosen = overRun ? null : (named?.toLowerCase() ?? null);
      return { statement, chosen, overRun };
    }),
);
/** Whether the heads of one table set the last result beside the best. */
const hasBestAndLast = memoize((paper: Paper): boolean =>
  paper.tables().some(({ rows }) => {
    const heads = rows
      .filter(({ header }) => header)
      .flatMap(({ children }) => children.map(({ text }) => text))
      .join(' | ');
    return /\bbest\b/i.test(heads) && /\b(?:last|final)\b/i.test(heads);
  }),
);
/** What is rather chosen than "the model" or how long it is trained, of which the sentence may say other things. */
const LIKELY = [
  /\bcheckpoints?\b/i,
  /\bhyper[- ]?parameters?\b|\blearning rates?\b|\bthresholds?\b|\btemperatures?\b|\bearly stopping\b/i,
];
const NAMED_CHOICE = new RegExp(`\\b${CHOICE}\\b`, 'i');
