import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { kindOf } from '../kind/kind.ts';
import { matching } from '../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { trainingOf } from '../training/trains/own-training.ts';
import { trainedOnTokens } from '../training/trains/trained-on-tokens.ts';

const TEST =
  '(?:test(?:ing)? (?:sets?|data|splits?|questions?|examples|items)|evaluation (?:sets?|data\\w*|tasks?|benchmarks?|suites?)|benchmarks?|validation (?:sets?|data)|downstream (?:tasks?|datasets?|evaluations?)|held-out (?:sets?|data)|dev(?:elopment)? sets?|zero-shot (?:data-?sets?|sets?|benchmarks?|evaluations?|tasks?))';
const TRAIN = '(?:training|pre-?training|train|corpus|corpora|web|crawl\\w*|data|documents?|pages)';
/** "The songs of the evaluation set do not appear in the training set", which may be said of one test alone. */
const APPEARS = new RegExp(
  `\\b${TEST}\\b[^.;]{0,60}\\b(?:(?:appear|occur|includ|contain|seen|present|observed|exposed|part of|found)\\w*)\\b[^.;]{0,30}\\b(?:during |in |by )(?:the |our |its )?${TRAIN}\\b`,
  'i',
);
const TALK = [
  /\b(?:de)?contaminat\w*/i,
  /\b(?:train[-–/ ]test|test[- ]set|benchmark|test[- ]data|evaluation[- ]data|data) (?:leak\w*|overlap\w*)\b/i,
  new RegExp(
    `\\b(?:overlap\\w*|leak\\w*|duplicat\\w*|n-?gram (?:match\\w*|overlap\\w*))\\b[^.;]{0,80}\\b${TEST}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:remov\\w*|filter\\w*|exclud\\w*|discard\\w*|drop\\w*|delet\\w*|de-?duplicat\\w* (?:\\w+ ){0,4}against)\\b[^.;]{0,80}\\b(?:from|against|that|which|any|with|appear\\w*|shar\\w*)\\b[^.;]{0,60}\\b(?:test sets?|evaluation (?:sets?|data|benchmarks?|tasks?)|benchmarks?|test (?:data|questions?|examples|splits?))\\b`,
    'i',
  ),
  // "benchmark inputs may have been part of the pretraining corpus"
  new RegExp(`\\b${TEST}\\b[^.;]{0,60}\\bpart of (?:the |our |its |their )?(?:pre-?)?train\\w*`, 'i'),
  // "no overlap between the training data and the Kite set"
  /\boverlap\w* between (?:the |our |their |its )?(?:\w+ ){0,2}(?:pre-?)?train(?:ing)?\b[^.;]{0,60}\band\b/i,
  new RegExp(
    `\\b(?:remov|exclud|discard|drop|filter|delet)\\w* (?:out )?(?:[\\w-]+ ){0,3}(?:overlap|duplicat|leak)\\w*\\b[^.;]{0,80}\\b(?:${TEST}|evaluat\\w+)`,
    'i',
  ),
  new RegExp(`\\bnot (?:see|seen|been trained on|trained on|contain|encountered?)\\b[^.;]{0,30}\\b${TEST}`, 'i'),
  // "published after the knowledge cutoff of the models": what is younger than a model was not in its text
  /\b(?:after|beyond|post-?dat\w+|later than|newer than|past)\b[^.;]{0,60}\bcut-?offs?\b|\bcut-?offs?\b[^.;]{0,60}\b(?:before|precedes?|predates?|prior to|earlier than)\b/i,
  new RegExp(
    `\\b(?:models?|LLMs?|they|encoders?)\\b[^.;]{0,30}\\b(?:has|have|had)\\b (?:\\w+ ){0,3}?(?:seen|memori[sz]ed|encountered|been (?:exposed to|trained on))\\b[^.;]{0,40}\\b${TEST}`,
    'i',
  ),
  /\b(?:no|none of the|neither) (?:[\w-]+ ){0,2}(?:models?|LLMs?)\b[^.;]{0,30}\b(?:has|have|had|could have) (?:\w+ )?(?:seen|encountered|memori[sz]ed)\b/i,
  new RegExp(
    `\\bmemori[sz]\\w* (?:of )?(?:the |any |these )?(?:\\w+ )?(?:${TEST}|problems?|answers?|solutions?)\\b`,
    'i',
  ),
  APPEARS,
];
/** Harmful, noisy or fouled text is another meaning of the word. */
const OTHER_MEANING =
  /\b(?:noise|water|soil|air|label|outlier\w*|poison\w*|Huber|sample) contaminat|contaminat\w+ (?:water|soil|air|noise|model|distribution)/i;

/** Sentences and headings that speak of test data in the training data. */
export const contaminationTalk = memoize((paper: Paper): readonly Statement[] =>
  paper
    .statements()
    .filter(
      ({ text, section }) =>
        !NOT_OWN_WORK.has(section.role) && !OTHER_MEANING.test(text) && TALK.some((pattern) => pattern.test(text)),
    ),
);

/**
 * Whether a sentence speaks of one side test alone: its paragraph is on a benchmark of its own that none of the named ones
 * is, and it has no word that is said of test data in general.
 */
export function isOfSideTest(paper: Paper, { text, within }: Statement, named: readonly string[]): boolean {
  if (TALK.some((pattern) => pattern !== APPEARS && pattern.test(text)) || GENERAL.test(text)) return false;
  const around = paper.quote(within.span);
  return THIS_ONE.test(around) && !named.some((name) => around.includes(name));
}
const GENERAL =
  /\b(?:all|any|every|each|both|these|our) (?:[\w-]+ ){0,3}(?:benchmarks|test sets|tests|evaluations?|tasks|data-? ?sets)\b/i;
const THIS_ONE = /\b[Tt]his (?:benchmark|test set|test|evaluation(?: set)?|data-? ?set|task)\b/;

const LANGUAGE =
  /\b(?:language models?|language modell?ing|LLMs?|masked LM|text-to-text|natural language|causal LM)\b/i;
const WEB =
  /(?<![\w-])(?:the Pile|Pile|ClueWeb\w*|m?C4|Common ?Crawl|Refined ?Web|Fine ?Web(?:-Edu)?|Nemotron-CC|Slim ?Pajama|Red ?Pajama|Open ?Web ?Text2?|Web ?Text|Dolma|DCLM|CC-?(?:News|100|Net)|OSCAR|CLUECorpus|WuDao|ROOTS|MassiveText|WebNLG-free|Reddit|web[- ](?:scale|text|data|pages?|crawl\w*|corpus|corpora|documents?)|internet(?:-scale)? (?:text|data)|trillions? (?:of )?tokens|\d(?:\.\d)?T tokens)(?![\w])/i;
const PRETRAINS =
  /\b(?:pre-?train\w*|train(?:ed|ing)? (?:on|with|from|our|the|a|all|both)|training (?:data(?:set)?s?|corpus|corpora|mixture)|corpus|corpora|tokens)\b/i;
const OWN = /\b(?:we|our|ours|all (?:the )?models|the models?|both models|models are)\b/i;
const OTHERS =
  /\bet al\b[^.;]{0,20}\b(?:train|use|show|find|pre-?train)|\bpre-?trained (?:LLMs?|language models?|models?|transformers?|checkpoints?|weights|encoders?)\b/i;

const IN_BODY: ReadonlySet<string> = new Set(['method', 'experiments', 'other']);

/** A language model of the paper's own that may have read the tests. */
export interface WebPretraining {
  /** What says that the paper's own language model reads text of the web. */
  readonly statement: Statement;
  /** Whether the whole paper is about that model. */
  readonly main: boolean;
  /** Whether the sentence names the text; a model that is the whole paper and says nothing of its text is asked too. */
  readonly named: boolean;
}

/** "We add Common Crawl for pretraining": whoever chooses the text pretrains, however much is fine-tuned after it. */
const takesText = (paper: Paper): boolean =>
  matching(paper.statements(), CHOOSES).some(
    ({ text, section }) => !NOT_OWN_WORK.has(section.role) && WEB.test(text) && !CONTINUES.test(text),
  );
const CHOOSES =
  /\bwe (?:\w+ )?(?:use|include|add|collect|combine|gather|crawl|sample|take)\b[^;]{0,200}\b(?:(?:for|as|in|to) (?:our |the )?(?:[\w-]+ )?pre-?train(?:ing)?|pre-?training (?:data|corpus|corpora|set|text))\b|\bfor (?:the |our )?(?:pre-?)?training(?: (?:data|corpus|text))?,? we (?:\w+ )?(?:use|include|add|collect|combine|gather|take)\b|\b(?:we|our (?:[\w-]+ ){0,3}(?:models?|encoders?) (?:is|are|was|were)) (?:(?:then|also|first|instead) )?pre-?train(?:ed)? (?:(?:our|the|all|these|both|it|them|each)(?: [\w-]+){0,3} )?(?:on|with|using|over)\b/i;
const CONTINUES = /\b(?:continu\w+|further|additional|domain-adaptive|second stage of) pre-?train/i;

/** The paper's own pretraining of a language model on text of the web, or null. */
export const webPretraining = memoize((paper: Paper): WebPretraining | null => {
  const main = kindOf(paper).value === 'pretraining';
  if (!main && !trainingOf(paper).fromScratch && !takesText(paper)) return null;
  const opening = paper.statements({ role: ['front', 'abstract', 'introduction'] });
  if (!opening.some(({ text }) => LANGUAGE.test(text)) && !LANGUAGE.test(paper.title ?? '')) return null;
  const own = ownNamePattern(paper);
  // A caption says what the models of its rows were trained on, rivals among them.
  const says = ({ text, section, within }: Statement) =>
    !NOT_OWN_WORK.has(section.role) &&
    within.type !== 'caption' &&
    !/^(?:Table|Figure|Fig\.) ?[A-Z]?\d/.test(text) &&
    PRETRAINS.test(text) &&
    (OWN.test(text) || own?.test(text) === true || section.role === 'method') &&
    !OTHERS.test(text);
  const candidates = paper.statements().filter(says);
  const named = candidates.filter(({ text }) => WEB.test(text));
  // The section on data names the corpus; the abstract often only counts it.
  const isOwn = ({ text }: Statement) => OWN.test(text) || own?.test(text) === true;
  const web =
    named.find((one) => isOwn(one) && /\btrain|corp/i.test(one.text) && IN_BODY.has(one.section.role)) ??
    named.find(isOwn) ??
    named[0];
  if (web !== undefined) return { statement: web, main, named: true };
  // A model that is the whole paper and says nothing of its text has read the web like its like.
  const [counted] = trainedOnTokens(paper);
  const first = main
    ? opening.find(({ text }) => LANGUAGE.test(text) && (OWN.test(text) || own?.test(text) === true))
    : counted;
  return first === undefined ? null : { statement: first, main, named: false };
});
