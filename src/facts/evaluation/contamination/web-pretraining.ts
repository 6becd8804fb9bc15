import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { kindOf } from '../../kind/kind.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { trainingOf } from '../../training/trains/own-training.ts';
import { trainedOnTokens } from '../../training/trains/trained-on-tokens.ts';

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
