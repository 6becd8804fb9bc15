import { plain, type MdBlock } from '../content.ts';
import { wordsOf } from '../blocks/divs.ts';

/** "We use the following prompt:", "Prompt template", "The system prompt is given below." */
const INTRODUCED =
  /\b(?:prompts?|prompt templates?|instructions? templates?|system messages?)\b[^.!?]{0,120}(?:[:.]|below)?\s*$/i;
const HEADED = /\bprompts?\b|\binstruction templates?\b/i;
/** How words that are meant for a model begin. */
const ADDRESSED =
  /^\W{0,3}(?:you are an? |your task (?:is|:)|(?:system|user|assistant|human|instructions?)(?: prompt| message)?\s*:|### ?(?:instruction|system|input)|<\|?(?:im_start|system|user)|\[INST\]|please (?:act|answer|rate|evaluate) )/i;

/** Whether the words before say that a prompt follows. */
export function introducesPrompt(block: MdBlock | undefined): boolean {
  if (block?.type === 'heading') return HEADED.test(plain(block.content));
  if (block?.type !== 'paragraph') return false;
  const text = plain(block.content).slice(-200);
  return INTRODUCED.test(text) && (text.endsWith(':') || text.length < 120);
}

/** Whether a text begins as one that speaks to a model. */
export const isAddressed = (text: string): boolean => ADDRESSED.test(text.slice(0, 80));

/** Words of the authors that end what they show. */
const OWN = /^(?:we|our|in (?:this|our|the)|the (?:above|prompt|following)|this prompt|as shown|table|figure)\b/i;

/**
 * Prompts that a converter left among the paragraphs: under a heading or a line that names a prompt, from the words that
 * address a model to the next heading, float or words of the authors.
 */
export function shownPrompts(blocks: readonly MdBlock[]): MdBlock[] {
  let headed = false;
  let inside = false;
  return blocks.map((block, i): MdBlock => {
    if (block.type === 'heading') {
      headed = introducesPrompt(block);
      inside = false;
    } else if (block.type === 'paragraph') {
      const text = plain(block.content);
      inside = inside ? !OWN.test(text) : (headed || introducesPrompt(blocks[i - 1])) && isAddressed(text);
      if (inside) return { type: 'code', kind: 'prompt', content: block.content };
    } else if (block.type === 'list' && inside) return { type: 'code', kind: 'prompt', content: wordsOf([block]) };
    else if (block.type === 'figure' || block.type === 'table') inside = false;
    return block;
  });
}
