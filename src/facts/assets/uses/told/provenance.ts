import { BRACKETED } from '../../../text/citations.ts';
import type { KnownAsset } from '../../known-assets.ts';
import { isKind } from '../../data-names.ts';
import { isOurs } from '../how/uses-something.ts';

/** Whether a name is one that the authors gave. */
export type IsOwn = (name: string) => boolean;

const CITATION = '(?: ?\\[[^\\][]{1,40}\\]| ?\\([^()]{1,40}\\))?';
const NAME = '[A-Z][\\w.+-]*(?: [A-Z\\d][\\w.+-]*){0,4}';
/** "Kite [3], Swift (Marsh, 2020) and ": names of a list that come before the last one. */
const LISTED = `(?:${NAME}${CITATION}(?:,(?: and| or)?| and| or) ){0,6}`;

/**
 * "KiteQA [3], drawn from Plover and Ruff", "Kite-8B distilled from Kite-235B": what made somebody else's thing. The one
 * that was made is captured.
 */
const MADE_FROM = new RegExp(
  `\\b(${NAME})(${CITATION}),?(?: (?:data-? ?set|benchmark|corpus|model))?,? (?:(?:which |that )?(?:is|was|are|were) )?(?:an? (?:[\\w-]+ ){1,5})?(?:[a-z]+ly )?(?:distilled|derived|sourced|drawn|drawing|draws|collected|constructed|compiled|curated|adapted|built|based|sampled) (?:upon|on|from) (?:the )?${LISTED}$`,
);
/** "KiteCap [15], which is fine-tuned with LoRA from Plover": whose base it is. */
const BASE_OF = new RegExp(
  `\\b(${NAME}) ?(?:\\[[^\\][]{1,40}\\]|\\([^()]{1,40}\\)),? (?:(?:which|that) )?(?:is|was) (?:fine-?tuned|initiali[sz]ed|built|adapted|trained)\\b[^.;]{0,40}\\b(?:from|on|upon|using) (?:the )?(?:${NAME} )?$`,
);
const WE_MAKE =
  /\b[Ww]e (?:\w+ ){0,2}(?:introduc|present|propos|construct|creat|buil|develop|releas|curat|collect|deriv)\w*\b[^.;]*$/;
/** "we train Kite-7B based on Plover" makes what nobody is cited for. */
const WE_TRAIN = /\b[Ww]e (?:\w+ ){0,2}(?:pre-?)?train(?:ed)? [^.;]{0,60}$/;
/** "a KITE-2 model based on Plover": the article stands before a kind of thing, not before somebody's. */
const ARTICLE = /\b(?:an?|[Oo]ur) (?:[a-z][\w-]* ){0,2}$/;
/** "Popular data sets include Kite": what there is. */
const POPULAR =
  /\b(?:popular|well-known|existing|available|previous|prior|common|early|notable)\b[^.;]{0,60}\b(?:data-? ?sets?|benchmarks?|corpora|models) (?:include|are|such as|like)\b[^.;]*$/i;
/** "KiteQA holds 5,000 pictures …", "Kite [3] is a large data set …": a sentence or an item that tells of one thing. */
const TELLS = new RegExp(
  `^(?:[•·–-] ?|\\(?\\d\\)|\\d\\. )?(?:The )?(${NAME})(?: ?\\([^()]{1,60}\\))?${CITATION}:?,? (?:data-? ?set |benchmark |corpus )?(?:is an? |is the |was |consists? |contains? |comprises? |includes? |provides? |features? |offers? |covers? |an? )`,
);
/** "images from Kestrel and Plover, sourced from a forum", "as provided by [7]": made by a model and handed on by others. */
const HANDED_ON =
  /^[^.;]{0,60}\b(?:sourced|taken|obtained|downloaded|crawled|scraped|collected) from\b|^[^.;]{0,60}\b(?:as )?(?:provided|released|shared) (?:by|in)\b/i;
const OUTPUTS = /\b(?:images|videos|pictures|samples|outputs|generations|texts?)\b[^.;]{0,60}$/i;
/** "14 million Kestrel images": what it made, by whomever. */
const OUTPUTS_AFTER = /^(?: v?\d[\d.]*)? (?:images|pictures|videos)\b/;
/** "The test set includes Kestrel and Plover": generators that a set of others is named after. */
const SET_OF =
  /\b(?:data-? ?set|set|benchmark|corpus|collection) (?:\[[^\][]{1,40}\] )?(?:includes?|contains?|comprises?|consists? of|covers?|spans?)\b[^.;]*$/i;
/** "images that were generated with Kestrel". */
const WRITTEN_WITH =
  /\b(?:generated|synthesi[sz]ed|written|produced|created|rewritten|annotated) (?:\w+ )?(?:by|with|using|through|via)\b[^.;]{0,30}$/i;
/** Somebody else's result: "the 47 points achieved by Kestrel", not "obtained by fine-tuning Kestrel". */
const RESULT_OF =
  /\b(?:achieved|obtained|attained|reached|required|reported|scored|needed|set) by (?:the )?(?:(?![\w-]+ing\b)[a-z][\w-]* ){0,3}$/i;
/** "2.9 times more entries than the popular Kite", "far larger than Kite". */
const SIZE_OF =
  /\b(?:more|fewer|larger|smaller|bigger|times)\b[^.;]{0,120}\bthan (?:(?:the|those|that|in|of|popular|widely|used|existing|previous|original) ){0,4}$/i;
/** "Since Kestrel was not open-sourced, we …": what nobody can have is used by nobody. */
const OUT_OF_REACH =
  /^[^.;,]{0,20}\b(?:(?:is|was|are|were|has|have|had|been) (?:not|never)|(?:is|was|are|were)n['’]t)(?: been)?(?: yet)? (?:\w+ )?(?:open|public|released|available|published|accessible|shared)/;
/** What is compared with, and said to be worse or as good, by whomever it was measured. */
const RIVAL =
  /\b(?:outperform|surpass|exceed|beat|match|rival)(?:s|es|ed|ing)?\b(?:[^.;]|\.\d){0,100}$|\b(?:superior|comparable|competitive|close|inferior|similar) (?:\w+ ){0,3}(?:to|with) (?:[^.;]|\.\d){0,80}$|(?<!\b(?:we|is|are|was|were|be) )\bcompared (?:to|with) (?:[^.;]|\.\d){0,60}$|\bon par with\b(?:[^.;]|\.\d){0,60}$|\b(?:better|worse|higher|lower|faster|slower|stronger)\b[^.;]{0,60}\bthan (?:[^.;]|\.[\dg,]){0,100}$/i;

/** Whether a sentence says of a model only how well it does. */
export const isCompared = (text: string, start: number): boolean =>
  RIVAL.test(text.slice(Math.max(0, start - 160), start));

/**
 * "we also compare against Kite", "alongside which we report Kite": a rival. What is used "for a fair comparison", and what
 * the comparison is made on, is none.
 */
const WE_COMPARE = new RegExp(
  `\\bcompar(?:e|es|ed|ing|isons?)\\b${unlessUsed(80)}?\\b(?:to|with|against|between|and)\\b${unlessUsed(120)}$`,
  'i',
);
function unlessUsed(most: number): string {
  return `(?:(?!\\b(?:on|us(?:e[sd]?|ing)|utili[sz]\\w+|employ\\w*|adopt\\w*|trained|fine-?tuned)\\b)(?:[^.;]|\\.\\d|\\bal\\.|\\bi\\.e\\.|\\be\\.g\\.)){0,${most}}`;
}
const AS_BASELINE = /^[^.;,]{0,30}\bas (?:the|our|an?) (?:[\w-]+ ){0,2}baselines?\b/i;
/** Whether a sentence only sets something of its own beside a model. */
export const isRival = (text: string, start: number, end: number): boolean =>
  WE_COMPARE.test(text.slice(Math.max(0, start - 200), start)) || AS_BASELINE.test(text.slice(end, end + 80));

/** "an ImageNet-supervised network": what somebody's model was made with. */
const MADE_WITH =
  /^(?:-1[Kk]|-2[12][Kk])?[- ]?(?:self-)?(?:supervised|pre-?trained|trained|fine-?tuned|initiali[sz]ed)\b/;

/** "than KiteBERT (Marsh, 2020), a BERT-based model": what another thing is, told beside its name. */
const APPOSED = new RegExp(String.raw`${BRACKETED}, (?:which is |that is )?an? (?:[a-z][\w-]* ){0,2}$`);
/** "we map the answers to the CheXpert classes": a list of labels. */
const SORTED_INTO =
  /\b(?:adapt|map|convert|align|extend|assign|classif|restrict|translat)\w*\b[^.;]{0,60}\b(?:on)?(?:to|into) (?:the )?(?:\d+ |all )?$/i;
const LABEL_SCHEME = /^ (?:\w+ )?(?:classes|labels|categories|taxonomy|ontology|label (?:set|space|scheme))\b/;

/** What is hoped for, which nobody has run. */
const HOPED =
  /\b(?:in (?:the )?future|future (?:work|research|studies|directions?|versions?|extensions?)|we (?:expect|hope|plan|intend|anticipate|believe|envision) (?:that|to)|(?:could|can|may|might) be (?:mitigated|improved|extended|addressed|alleviated|replaced|further)|as a next step)\b/i;
/** "we fine-tune", "since it is small, we use": what was done, whatever is hoped beside it. */
const DONE =
  /(?:^|[,;:] (?:and |so |thus |hence )?)we (?:(?:\w+ly|also|then|thus|instead|first) )?(?:(?:pre-?)?train|fine-?tun|us(?:e|ed)\b|adopt|prompt|initiali[sz]|build|built|start|post-?train|instruction-?tun|employ|adapt|distil)\w*/gi;
/** Whether the words that a name stands in only hope; what the clause behind it hopes is another matter. */
function isHoped(before: string, name: string, after: string): boolean {
  const done = [...before.matchAll(DONE)].at(-1)?.index;
  const clause = `${before.slice(done ?? 0)}${name}${after.split(/[,;]/, 1)[0]}`;
  return HOPED.test(clause);
}
/** "models like Kestrel", where nobody says that they did something. */
const FOR_INSTANCE = /\b(?:such as|like) (?:[^.;,]{0,25})$/i;

/**
 * Whether a sentence names a thing of others only as the source, the rival or the like of something else. `head` is how
 * the paragraph begins: one on a set of others goes on to say which models wrote it.
 */
export function isTold(
  text: string,
  start: number,
  end: number,
  { type, isOwn, head }: { type: KnownAsset['type']; isOwn: IsOwn; head: string },
): boolean {
  const before = text.slice(Math.max(0, start - 220), start);
  const after = text.slice(end, end + 90);
  const name = text.slice(start, end);
  if (type === 'data' && MADE_WITH.test(after)) return true;
  const made = MADE_FROM.exec(before);
  if (
    made !== null &&
    !WE_MAKE.test(before.slice(0, made.index)) &&
    !isOwn(made[1]!) &&
    (made[2] !== '' || isSomebodys(made[1]!, before.slice(0, made.index))) &&
    !isKin(made[1]!, name)
  )
    return true;
  const based = type === 'data' ? null : BASE_OF.exec(before);
  if (based !== null && !isOwn(based[1]!)) return true;
  if (SIZE_OF.test(before) || OUT_OF_REACH.test(after)) return true;
  if (/^-based\b/.test(after) && APPOSED.test(before)) return true;
  if (type === 'data' && SORTED_INTO.test(before) && LABEL_SCHEME.test(after)) return true;
  if (!isOurs(text) && POPULAR.test(before)) return true;
  const isOfOther = (words: string) => {
    const told = isOurs(text) ? undefined : TELLS.exec(words)?.[1];
    return told !== undefined && isUnusual(told) && !isOwn(told) && !isKin(told, name);
  };
  if (isOfOther(text.slice(0, start))) return true;
  if (type === 'data') return false;
  if (WRITTEN_WITH.test(before) && isOfOther(head)) return true;
  if (RESULT_OF.test(before) || isHoped(text.slice(0, start), name, text.slice(end))) return true;
  if (OUTPUTS_AFTER.test(after) && !/\bwe (?:\w+ )?(?:generat|creat|produc|synthesi)/i.test(before)) return true;
  if (OUTPUTS.test(before) && HANDED_ON.test(after)) return true;
  return !isOurs(text) && (SET_OF.test(before) || FOR_INSTANCE.test(before));
}

/** Words that open a sentence have a capital too; a name has two of them, a digit or a hyphen before one. */
const isUnusual = (name: string): boolean =>
  /\d|[a-z][A-Z]|[A-Z]{2}|-[A-Z]/.test(name) && !/^[A-Z]{2}$/.test(name) && !isKind(name) && !PART.test(name);
/** "Stage 1", "Table 3": parts of the work and of the paper. */
const PART = /^(?:Stage|Phase|Step|Task|Table|Figure|Section|Level|Round|Part|Experiment|Setting)s? ?\d/;

/** Whether what nobody is cited for is still another's. */
const isSomebodys = (name: string, before: string): boolean =>
  isUnusual(name) && !ARTICLE.test(before) && !WE_TRAIN.test(before);

/** "ImageNet-100, drawn from ImageNet": a part of a thing is the thing. */
function isKin(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.toLowerCase().replace(/[^a-z]/g, '')) as [string, string];
  return a === '' || b === '' || a.includes(b) || b.includes(a);
}
