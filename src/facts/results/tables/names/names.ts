import { withReferenceApart } from './glued-reference.ts';
import { remember } from '../../../text/remember.ts';

/** What is longer is a sentence, and names nothing behind this. */
const LONGEST_NAME = 300;

/**
 * Names as they can be compared: "LLaMA-65B", "LLaMA 65B" and "LLaMA65B" are one, "Chinchilla (Hoffmann et al., 2022)" is
 * Chinchilla, "BERT_LARGE" is "BERT-large".
 */
export const nameWords = remember((label): readonly string[] => {
  const bare = withReferenceApart(label.slice(0, LONGEST_NAME))
    .replace(/\((?:[^()]{0,60}\b(?:19|20)\d\d[a-z]?[^()]{0,20})\)|\[[^\]]{1,30}\]/g, ' ')
    .replace(
      /\b\p{Lu}[\p{L}'’-]{1,40}(?: (?:&|and) \p{Lu}[\p{L}'’-]{1,40})? et al\.?,?(?: \(?(?:19|20)\d\d[a-z]?\)?)?/gu,
      ' ',
    )
    .replace(/\b(?:19|20)\d\d[a-z]?\b/g, ' ')
    .replace(/[↑↓⇑⇓*∗†‡§¶⋆★]/gu, ' ')
    .replace(/([a-z])(BASE|LARGE|SMALL|TINY)\b/g, '$1 $2')
    .replace(/(BERT|Net|GPT)(base|large|small|BASE|LARGE|SMALL)\b/g, '$1 $2')
    // A size sticks to its name in running text.
    .replace(/(\p{L})(\d{1,3}(?:\.\d{1,2})?[BM])\b/gu, '$1 $2')
    .replace(
      /\b(GPT|BART|ALBERT|PaLM|Llama|LLaMA|Gemma|Phi|Qwen|Claude)[- ]?(\d(?:\.\d)?)(?!\d{0,3}(?:\.\d+)?[BM]\b)/gi,
      '$1$2',
    );
  return bare
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}.+]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word.length > 0 && !FILLERS.has(word));
});

/** Words beside a name that say nothing of which one it is. */
const FILLERS = new Set([
  'the',
  'a',
  'an',
  'our',
  'ours',
  'model',
  'models',
  'method',
  'methods',
  'baseline',
  'proposed',
  'of',
  'with',
  'in',
  'on',
  'for',
]);

/** Whether a word is the size of a model: "7B", "1.3b", "125M". */
export const isSize = (word: string): boolean => /^\d{1,4}(?:\.\d{1,3})?[bm]$/i.test(word);

/** What summarises the other rows or columns. */
export const OVERALL =
  /^(?:overall|average|avg\.?|mean|all|total|averaged?|avg\.? acc\.?|macro(?:[- ]avg\.?)?|mean acc\.?|overall score|average score|avg\.? score)$/i;

/** What says that a row has something, or has it not. */
const TICK = /^[✓✔×✗✘☑√]$|^\\?(?:checkmark|xmark)/;

/** Whether a cell is a tick or a cross. */
export const isTick = (text: string): boolean => TICK.test(text.trim());

/** A system of others bears its reference: "Heron [12]", "Heron (Ito et al., 2021)", "Heron (2021)". */
export const isCited = (name: string): boolean => /\[\d{1,3}\]|\bet al\b|\((?:19|20)\d\d\)/.test(name);
