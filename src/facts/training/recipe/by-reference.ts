import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { CITATION } from '../../text/citations.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { ownNamesAndShortForms } from '../../names/own-short-forms.ts';
import { ownStatements } from '../../settings/read-settings.ts';

const SETTINGS = String.raw`(?:hyper[- ]?parameters?|(?:training|optimi[sz]ation|fine-?tuning|pre-?training|experimental|implementation|learning) (?:settings?|set-?ups?|recipes?|configurations?|protocols?|procedures?|details|schedules?|pipelines?|scripts?)|settings|configurations?|recipes?|protocols?|default (?:values|parameters))\b`;
const SAME = new RegExp(
  String.raw`\b(?:same|identical|default|original|official|exact)\b[^.;]{0,60}\b${SETTINGS}[^.;()]{0,80}\b(?:as|of|from|in|by|provided|used|with)\b`,
  'i',
);
const FOLLOWS = new RegExp(
  String.raw`\b(?:(?<!the )follow\w*|adopt\w*|inherit\w*|reus\w*|adher\w*|taken from|borrow\w*)\b[^.;]{0,90}\b${SETTINGS}`,
  'i',
);
/** "All other parameters keep their default values": those of the software that the paper names. */
const REST = /\b(?:other|remaining|all|most) (?:[\w-]+ ){0,2}(?:hyper-?)?parameters?\b[^.;]{0,50}\bdefaults?\b/i;
/** "All hyper-parameters are in our repository": who publishes the settings with the code has stated them. */
const IN_CODE = new RegExp(
  String.raw`\b${SETTINGS}[^.;]{0,60}\b(?:available|provided|released?|found|included|given|listed|specified|contained|shared)\b[^.;]{0,60}\b(?:repositor(?:y|ies)|GitHub|code ?base|code|configuration files?|config files?)\b|\b(?:repositor(?:y|ies)|code ?base|notebooks?|scripts?)\b[^;]{0,120}\b(?:contain\w*|includ\w*|with|holds?|provid\w*)\b[^.;]{0,40}\b(?:training (?:loops?|scripts?|code|configurations?|set-?ups?)|hyper[- ]?parameters?|configuration files?|configs)\b`,
  'i',
);
const OWN = /\b(?:we|our|all|these|are|is|were|was|following)\b/i;
/** What is taken over there is how a test is run or a model is asked, not how one is trained. */
const OF_EVALUATION =
  /\b(?:report|quote|cite|cop(?:y|ied))\w* (?:the |their )?results? (?:for|of|from|with|under)\b|\b(?:via|from|through|by|with|or) (?:the |their |its )?(?:official )?APIs?\b|\b(?:data ?sets?|corpus|corpora|benchmarks?|data|images|trajectories) (?:is|are|was|were) (?:adopted|taken|borrowed|inherited|reused|generated|collected)\b|\b(?:generation|collection|annotation|sampling|rendering) (?:protocols?|settings?|set-?ups?|procedures?|pipelines?)\b|\btemperatures?\b|\b(?:convergence|generali[sz]ation|theoretical|complexity|regret|error) (?:bounds?|analysis|rates?)\b|\bassumptions?\b|\b(?:evaluation|test(?:ing)?|inference|decoding|prompt\w*|zero-shot|few-shot|metric) (?:settings?|protocols?|set-?ups?|configurations?|procedures?)\b|\b(?:protocols?|settings?|set-?ups?),? we (?:also )?(?:re-?)?(?:evaluat|test|assess|compar|measur|report)/i;

/** "Wigeon has the same training procedure as Teal": how two works of others are alike. */
const ALIKE =
  /^(?!.*\b(?:we|our|ours|all)\b).*(?<![\w-])[A-Z][\w-]*[A-Z][\w-]* (?:has|have|had|shares?|keeps?|retains?) (?:exactly |basically |essentially )?the same\b/s;
/** "Following a short hyper-parameter search, we set …": after it, and not as others did. */
const AFTERWARDS =
  /\b(?:following|after) (?:an? |the |our |some )?(?:[\w-]+ ){0,4}?(?:tuning|search(?:es)?|sweeps?|selection|trials?|inspection|validation|pilot (?:runs|experiments))\b(?! (?:of|in|by|from|used|proposed|described|protocol|procedure|setting|setup))/i;

/** Somebody's work has to be named: a citation, a name in capitals, or "the original paper". */
const WHOSE =
  /\b(?:official|original|public|open-?source|released|default) (?:\w+ ){0,2}(?:paper|code|implementation|repository|codebase|work|authors?|hyper[- ]?parameters?|settings?|configurations?|recipe)\b|(?<!^)(?<!\. )\b[A-Z][\w-]*[A-Z0-9][\w.-]*\b/;
/** "As the ASR model": another one of this paper, which is called after its task. */
const OF_TASK =
  /\bthe (?:ASR|ST|MT|NMT|TTS|NER|QA|NLI|LM|VQA|OCR|SFT|RL) (?:[a-z]+ )?(?:models?|systems?|tasks?|experiments?|runs?|networks?|stage)\b/g;
const WITHIN = /\b(?:as|in|of) (?:the )?(?:Section|Sec\.|Appendix|App\.|Table|Tab\.|Figure|Fig\.|Eq)/;

/** "The same settings as those of Wren", where Wren is this paper's: another's network is trained as the own one is. */
const AS_OURS = new RegExp(
  String.raw`\b${SETTINGS}[^.;()]{0,40}\b(?:as|of|from|in|by|with|to|for)\b(?: (?:those|that|the ones?) (?:of|in|for|used (?:in|for|by)))?(?: (?:the|our))* ours\b`,
  'i',
);

/** "The settings of our final Wren model" are told in this paper. */
const withoutOwn = (paper: Paper, text: string): string => {
  const own = ownNamesAndShortForms(paper);
  return own === null ? text : text.replaceAll(own, 'ours');
};

/** What is left to another source there is how something is trained. */
const OF_TRAINING = [
  /\b(?:training|optimi[sz]ation|fine-?tuning|pre-?training) (?:settings?|set-?ups?|recipes?|configurations?|protocols?|procedures?|details|schedules?|pipelines?|scripts?|hyper[- ]?parameters?)\b|\bhyper[- ]?param\w*|\boptimi[sz]er\b|\blearning rate\b|\bbatch size\b|\brecipe\b/i,
  /\b(?:train|fine-?tun|implement)/i,
];
/** How plainly, the plainest 0. */
const reachOfReference = ({ text }: Statement): number => {
  const grade = OF_TRAINING.findIndex((pattern) => pattern.test(text));
  if (grade < 0 || SYMBOL.test(text)) return OF_TRAINING.length;
  return grade + (/\bbaselines?\b/i.test(text) ? 0.5 : 0);
};
/** "where α and β are hyper-parameters" says what a letter is. */
const SYMBOL =
  /\b(?:are|is|as)(?: an?| the)? (?:(?!(?:original|same|default|official|exact|identical)\b)\w+ )?hyper[- ]?parameters?\b(?! (?:of|from|in|as) )/i;
/** Whether a reference speaks of the training at all, not of data or of a comparison. */
export const isOfTraining = (statement: Statement): boolean => reachOfReference(statement) < OF_TRAINING.length;

/** The plainest first: sentences that leave the recipe to another paper or to published code: "the hyper-parameters of [12]", "in our repository". */
export const recipeByReference = memoize((paper: Paper): readonly Statement[] =>
  ownStatements(paper)
    .filter(
      ({ text, section }) =>
        section.role !== 'introduction' &&
        section.role !== 'abstract' &&
        section.role !== 'front' &&
        OWN.test(text) &&
        !OF_EVALUATION.test(text) &&
        !AS_OURS.test(withoutOwn(paper, text)) &&
        !(ALIKE.test(text) && ownNamePattern(paper)?.test(text) !== true) &&
        (REST.test(text) || IN_CODE.test(text) || SAME.test(text) || FOLLOWS.test(text.replace(AFTERWARDS, ' '))) &&
        (REST.test(text) ||
          IN_CODE.test(text) ||
          CITATION.test(text) ||
          (WHOSE.test(withoutOwn(paper, text).replace(OF_TASK, ' ')) && !WITHIN.test(text))) &&
        /\b(?:train|tun|optimi|hyper|learning rate|batch|recipe|schedule|settings?|configur|protocol|implement)/i.test(
          text,
        ),
    )
    .toSorted((a, b) => reachOfReference(a) - reachOfReference(b)),
);
