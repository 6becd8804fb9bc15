import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Role } from '../../paper/sections/roles.ts';
import { matching } from '../text/search/corpus.ts';
import { kindOf } from '../kind/kind.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';

/** Sentences by which the paper's own training sees its data about once or twice, the ones about the main run first. */
export const fewPasses = memoize((paper: Paper): readonly Statement[] => {
  const pretrains = kindOf(paper).value === 'pretraining';
  return matching(paper.statements(), SAYS_FEW).filter((statement) => {
    if (NOT_OWN_WORK.has(statement.section.role) || !saysFewPasses(statement)) return false;
    return pretrains || fromScratch(paper, statement);
  });
});

/** Sentences that look at more passes, longer training or convergence of the paper's own runs. */
export const moreTraining = memoize((paper: Paper): readonly Statement[] =>
  matching(paper.statements(), MORE).filter(
    ({ text, section }) => !NOT_OWN_WORK.has(section.role) && !MOTIVE.has(section.role) && !OTHERS.test(text),
  ),
);

/** "continues to improve even after 1T tokens": that more helps is said, and not how much more there is to gain. */
const STILL_IMPROVES =
  /\b(?:performance|loss|perplexity|accuracy|models?|it)\b[^.;]{0,60}\b(?:(?:continues?|keeps?|continuing) (?:to improve|improving|to decrease|decreasing)|(?:still|steadily|constantly) (?:improv|decreas)\w+|improv\w+ (?:steadily|constantly|even after))/i;

/** Beside what others recommend, the authors may say what they saw themselves. */
const WE_FIND = /\bwe (?:find|found|observed?|see|saw|show) that\b/i;

/** The sentence that comes nearest to a look at longer training, or null. */
export const stillImproves = memoize(
  (paper: Paper): Statement | null =>
    matching(paper.statements(), STILL_IMPROVES).find(
      ({ text, section }) => !NOT_OWN_WORK.has(section.role) && (!OTHERS.test(text) || WE_FIND.test(text)),
    ) ?? null,
);

/** That others should train longer is a motive, not a look at it. */
const MOTIVE: ReadonlySet<Role> = new Set(['front', 'introduction']);

const UNIT =
  '(?:tokens?|examples?|samples?|documents?|images?|sequences?|sentences?|data(?: ?points?)?|instances?|words?|batch(?:es)?)';
const ABOUT =
  '(?:only |just |exactly |roughly |approximately |about |at most |less than |fewer than |under |≈ ?|~ ?|∼ ?|slightly (?:more|less) than )';
const FEW = '(?:one|a single|a|single|two|1|1\\.\\d+|2|half an?|0?\\.\\d+)';

const ONCE = new RegExp(
  `\\b${UNIT}\\b[^;]{0,40}\\b(?:used|seen|visited|processed|sampled|shown|read|encountered|repeated)\\b ${ABOUT}?(?:once|twice|less than once|one time|two times)\\b`,
  'i',
);
/** The same from the model's side, and for whole subsets. */
const SEES_ONCE = new RegExp(
  `\\b(?:sees?|visits?|reads?|encounters?)\\b (?:each|every|all|most|its|the) (?:\\w+ )?${UNIT}\\b[^;]{0,30}\\b(?:once|twice)\\b|\\bsampled (?:only |at most )?(?:once|less than once)\\b`,
  'i',
);
const NEVER_TWICE = new RegExp(
  `\\b(?:no|without repeating any|never (?:see|sees|repeat|repeats)) ${UNIT}(?: is| are)?(?: seen| repeated| twice| more than once)|\\b(?:never|not) repeat(?:ed|ing)?\\b[^;]{0,20}\\b${UNIT}|\\bdo(?:es)? not (?:see|repeat) (?:any )?${UNIT}[^;]{0,20}(?:twice|more than once|again)?`,
  'i',
);
const EPOCHS = new RegExp(
  `(?<![\\d.,-])\\b${ABOUT}?${FEW}(?: (?:full|complete|training|entire))?[ -](?:epochs?|pass(?:es)? (?:over|through|on) (?:the|our|its|each|all)(?! client))\\b(?! (?:of )?(?:fine|warm|takes?|time|later|before|after|per))(?! (?:\\w+ )?(?:corresponds?|equals?|means|denotes?|refers?|comprises?|consists?|contains?|represents?|is (?:defined|equal|equivalent)))`,
  'i',
);

const SAYS_FEW = [ONCE, SEES_ONCE, NEVER_TWICE, EPOCHS];

/** Training that is meant: not fine-tuning, not one client's round, not how long an epoch takes. */
const TRAINS =
  /\b(?:train\w*|pre-?train\w*|perform|run|iterat\w+|updates?|seen?|used?|repeat\w*|optimi[sz]\w+|correspond\w*|amounts? to|equals?|equivalent)\b/i;
const OTHER_TRAINING =
  /\bfine-?tun|\bSFT\b|\bsupervised\b|instruct|\breward|\bRL\b|\bPPO\b|\bpolic(?:y|ies)\b|\bLoRA\b|adapter|distill|calibrat|\balign|\bprob(?:e|es|ing)\b|\bclients?\b|\blocal\b|\beach epoch\b|\bper epoch\b|\bhours?\b.{0,20}\bper\b|\bquanti[sz]|\bstage\b|\bforward pass|\bwarm-?up\b|\bseconds?\b|\bbaselines?\b|\bablat|\bheads? only\b|\bprojector\b|\bcheckpoints?\b|\bvocabulary\b/i;
const OTHERS =
  /\bet al\b|\[\d+\]\s+(?:train|show|find|use)|\b(?:previous|prior|existing|earlier|recent|most|their|other) (?:works?|studies|papers|models|LLMs)\b/i;

function saysFewPasses({ text, within }: Statement): boolean {
  if (within.type === 'footnote' || text.length > 700 || OTHERS.test(text) || OTHER_TRAINING.test(text)) return false;
  return ONCE.test(text) || SEES_ONCE.test(text) || NEVER_TWICE.test(text) || (EPOCHS.test(text) && TRAINS.test(text));
}

const SCRATCH =
  /\bfrom scratch\b|\bpre-?train(?:ed|ing)? (?:our|a|an|the|all|on)\b|\b(?:we|our) (?:\w+ )?(?:pre-?train)|\bwe train\b.{0,60}\b(?:language models?|corpus|tokens)\b|\bupdates\b/i;
const FROM_A_MODEL =
  /\bfine-?tun|\bbase model\b|\binitiali[sz]ed (?:from|with)\b|\bpre-?trained (?:model|checkpoint|weights|LLM|VLM|backbone|encoder)|\bstage\b|\b(?:Qwen|Llama|LLaMA|LLaVA|Vicuna|Mistral|GPT-2)\b/i;

/** "205 epochs", "for 3 epochs": who trains other models for many passes knows what they do. */
const MANY = /\b(?:[3-9]|\d{2,4}|three|four|five|ten|twenty)[ -]epochs?\b|\bepochs? \(\d{2,}\)/i;

/** In papers that are not about pretraining: only where the paragraph says that the model starts from nothing. */
function fromScratch(paper: Paper, { within }: Statement): boolean {
  if (paper.statements().some(({ text }) => MANY.test(text))) return false;
  const around = paper.quote(within.span);
  return SCRATCH.test(around) && !FROM_A_MODEL.test(around);
}

const MORE =
  /\b(?:more|additional|extra|further|several|multiple|many|second|third|fewer|different(?: numbers? of)?|(?:vary|varying|effects? of|impact of|tun\w+|increas\w+|sweep\w*)(?: over)? the number of|how many|repeated|4|four|five|ten) (?:training |pre-?training )?(?:epochs?|pass(?:es)? (?:over|through))\b|\b(?:we|our)\b[^;]{0,60}\b(?:train\w*|pre-?train\w*)(?: \w+){0,3} (?:for )?(?:longer|even longer|much longer|further)\b|\btraining (?:\w+ ){0,3}(?:for )?longer\b|\b(?:longer|extended|more|prolonged|continued) (?:pre-?)?training\b(?! (?:data|examples|tokens|set|sequences|samples))|\b(?:training|pre-?training) duration\b|\bunder-?(?:train(?:ed|ing)|fit\w*)\b|\bnot (?:yet )?(?:fully )?converged?\b|\b(?:has|have|had|until|reach(?:es|ed)?|at|to|after) converge(?:d|nce)\b|(?<!-)\bsaturat\w+|\bplateau\w*|\b(?:repeat\w*|reus\w+|duplicat\w+) (?:the )?(?:data|tokens|examples)\b|\bmulti-?epoch\b|\bdata-constrained\b/i;
