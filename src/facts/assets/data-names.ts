import { cites } from '../text/citations.ts';

/** "the Kestrel dataset", "the WMT 2014 corpus", "the Kestrel Song (KeSo) test set [3]": data that the lexicon does not know. */
const NAMED_DATA =
  /(?<![\w-])([A-Z][\w+-]{1,30}(?:[ -](?:[A-Z0-9][\w+-]{0,30}|v\d(?:\.\d)?)){0,5})(?: ?\[\d{1,3}(?:, ?\d{1,3}){0,2}\])? (?:(?:classification|translation|summarization|benchmark|evaluation|image|text|training|real-world|simulation|video|speech|driving|detection|segmentation|recognition|retrieval|[a-z]{2,12}(?<!pre)(?:train|val|test)) )?(?:[Dd]ata[- ]?[Ss]ets?|[Cc]orpus|[Cc]orpora|[Dd]atabases?|[Bb]enchmarks?|[Tt]reebank)\b|(?<![\w-])([A-Z][\w+-]{1,30}(?:[ -][A-Z0-9][\w+-]{0,30}){0,3})(?: \([A-Z][\w-]{1,14}\))? (?:test|training|validation|evaluation) sets?(?= ?(?:\[\d|\([A-Z][^()]{1,40}\b(?:19|20)\d\d))/g;

/** Kinds of data and of work, which stand before "dataset" as names do. */
const NO_NAME =
  /^(?:V?QA|EEG|ECG|fMRI|MRI|CT|BCI|RGB-?D?|RL|NLP|CV|L?LMs?|VLMs?|MLLMs?|SFT|RLHF|DPO|OOD|ID|I?ID|NER|MT|ASR|TTS|OCR|RAG|CoT|GNN|[23]D|AI|ML|SOTA|UCI|API|PDE|IoT|Table|Figure|Network|Training|Evaluation|Test|Large|Text|Image|Video|Graph|Main|Real|Synthetic|Standard|Public|Custom|Multi\w*)$/;
const ARCHITECTURE =
  /^(?:U-?Net|CNN|RNN|LSTM|GRU|MLP|GAN|VAE|ViT|DiT|MoE|SSM|CLM|MLM|SLM|LMM|LVLM|PLM|VLA|T2[IV]|PPO|GRPO|RLVR|LoRA)s?$/;
/** Whether a word with capitals says of what kind a thing is, and names none. */
export const isKind = (name: string): boolean => NO_NAME.test(name) || ARCHITECTURE.test(name);
/** A name that no common word could be: "BreakHis", "ODinW-13". */
const UNUSUAL = /[a-z][A-Z]|\d|[A-Z]{2,}[a-z]/;

/**
 * Whether the words before "dataset" name one: an unusual name, or one that the article points at. A plain word takes a
 * citation ("the Combined dataset" is the authors' own), and short capitals before a plural are a kind ("QA datasets").
 */
function namesData(name: string, before: string, rest: string): boolean {
  if (NO_NAME.test(name) || ADJECTIVE.test(name) || DETERMINER.test(name)) return false;
  if (/^[A-Z]{2,5}$/.test(name) && /^\S* ?\w*s\b/.test(rest)) return false;
  // "A P300 dataset" says of what kind it is.
  if (/\b[Aa]n? $/.test(before)) return false;
  if (/\b[Oo]ur (?:\w+ ){0,2}$/.test(before)) return false;
  if (UNUSUAL.test(name)) return true;
  if (!/\bthe (?:[\w-]+ )?$/i.test(before)) return false;
  return /^[A-Z]{2}|[ -]/.test(name) || cites(rest);
}

/** Data that sentences call data and give a name, with their offsets; `end` is behind the word for data. */
export function namedData(text: string): { name: string; index: number; end: number }[] {
  return [...text.matchAll(NAMED_DATA)].flatMap((match) => {
    // A number of three digits behind a name is the line's, in the layout for reviewers.
    const words = (match[1] ?? match[2])!;
    const article = /^The /.exec(words)?.[0] ?? '';
    const name = words.slice(article.length).replace(/ \d{3}$/, '');
    const before = text.slice(0, match.index) + article;
    if (!namesData(name, before, text.slice(before.length + name.length))) return [];
    const end = match.index + match[0].length;
    return [...beforeLast(text, before), { name, index: before.length, end }].map((one) => ({ ...one, end }));
  });
}
/** "the Marsh Bird Songs Database": behind common words, the capital says that the word for data ends the name. */
export const fullName = (text: string, name: string, index: number): string =>
  / /.test(name) && !UNUSUAL.test(name)
    ? name + (/^ (?:Database|Treebank|Corpus)\b/.exec(text.slice(index + name.length))?.[0] ?? '')
    : name;

/** "on the Kite, Plover and RuffQA data sets": the names before the last one. */
const BEFORE_LAST = /(?<![\w-])((?:[A-Z][\w+-]*[A-Z\d][\w+-]*(?: ?\[[\d, ]{1,12}\])?(?:, (?:and )?| and )){1,6})$/;
function beforeLast(text: string, before: string): { name: string; index: number }[] {
  const list = /s\b/.test(text.slice(before.length, before.length + 80)) ? BEFORE_LAST.exec(before.slice(-160)) : null;
  if (list === null) return [];
  const start = before.length - list[1]!.length;
  return [...list[1]!.matchAll(/[A-Z][\w+-]*[A-Z\d][\w+-]*/g)]
    .map(({ 0: name, index }) => ({ name, index: start + index }))
    .filter(({ name }) => !isKind(name));
}

/** "on three public benchmarks", "from publicly available corpora": data of others that is given no name. */
export const PUBLIC_TALK =
  /\b(?:on|from|using|of|with|uses?|used|over|across|adopt\w*|employ\w*|select\w*|cho[so]en?) (?:[\w-]+ ){0,4}((?:publicly[- ]available|public|open-source|openly available|widely[- ]used|commonly[- ]used)(?: and [\w-]+)? (?:[\w-]+ ){0,3}(?:data-? ?sets?|corpora|benchmarks?))\b/i;

/** Whether such words name several. */
export const isPlural = (words: string): boolean => /(?:sets|corpora|benchmarks)$/i.test(words);

const ADJECTIVE = /(?:-(?:centric|based|style|scale|specific|level|like|free|wise)|[a-z]optimal)$/;
const DETERMINER = /^(?:Our|The|This|These|Each|All|Both|We|For|In|On|New|Some|Many|Other|Several|Most)\b/;
