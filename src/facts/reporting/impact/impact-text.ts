import type { Paper, Statement } from '../../../paper/paper.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';

/** The abstract, or where there is none what stands before the first heading. */
export function openingOf(paper: Paper): readonly Statement[] {
  const abstract = paper.statements({ role: 'abstract' });
  return abstract.length > 0 ? abstract : paper.statements({ role: 'front' });
}

/** What its title says the paper finds or tells apart others made. */
export const detects = (paper: Paper): boolean => DETECTOR.test(paper.title ?? '');

/** What its title says its language models speak, nobody wrote. */
export const isWrittenByNobody = (paper: Paper): boolean => WRITTEN_BY_NOBODY.test(paper.title ?? '');

/** A text without the models that it names as a tool. */
export const withoutTools = (text: string): string => text.replace(TOOL, ' ');

/** A language of molecules, or of the frames of a simulator: what such models are trained on nobody wrote. */
const WRITTEN_BY_NOBODY =
  /\b(?:language models?|language modell?ing|LLMs?|LMs|transformers?)\b.{0,40}\b(?:dynamics|physics|physical|molecul\w+|chemi\w+|proteins?|genom\w+|DNA|RNA|crystals?|materials?|time[- ]series|trajector\w+|simulat\w+|circuits?|weather|PDEs?)\b|\b(?:protein|molecular|chemical|genomic?|DNA|physics|time[- ]series) (?:large )?(?:language models?|language modell?ing|LLMs?|LMs)\b/i;

/** Whoever detects what others generated makes no generator. */
const DETECTOR =
  /(?:\b(?:generated|synthetic|synthesi[sz]ed|fake|deep-?fakes?|AIGC|AIGIs?)\b.{0,60}\b(?:detect|forensic|attribut|identif|locali[sz])|\b(?:detect|forensic|attribut|identif|locali[sz])\w*\b.{0,60}\b(?:generated|synthetic|synthesi[sz]ed|fake|deep-?fakes?|AIGC|AIGIs?)\b)/i;

/** "Kernel search with LLMs" is about kernels. */
const TOOL =
  /\b(?:with|using|via|by|from|guided by|powered by)\s(?:[\w-]+\s){0,3}?(?:language models?|LLMs?|VLMs?|MLLMs?)\b(?:\s\(LLMs?\))?|\bLLMs? as\b/gi;

/** Where the authors tell of their own work, past the opening of the paper. */
export const isOwnText = (role: Statement['section']['role']): boolean =>
  !NOT_OWN_WORK.has(role) && role !== 'abstract' && role !== 'front' && role !== 'introduction';

/** A run with a size or an amount of data says more than a run. */
export const weight = (text: string): number =>
  (/\b\d+(?:\.\d+)?\s?(?:B|M|T|K|GB|TB|billion|million|trillion)\b/.test(text) ? 2 : 0) +
  (/\b(?:pre-?train|scal)\w*/i.test(text) ? 2 : 0) +
  // What a figure shows is how something works, not that it was run.
  (/^As (?:\w+ )?in (?:Fig|Tab)/.test(text) ? -2 : 0) +
  (/\b(?:data|corpus|corpora|Wikipedia|news|web|dialogues?)\b/i.test(text) ? 1 : 0);

/** Those that say most of how a model was made, the plainest first. */
export const strongest = (statements: readonly Statement[], count: number): Statement[] =>
  statements.toSorted((a, b) => weight(b.text) - weight(a.text) || a.span.start - b.span.start).slice(0, count);
