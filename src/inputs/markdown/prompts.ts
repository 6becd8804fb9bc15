import { plain, type MdBlock } from './content.ts';

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

export const isAddressed = (text: string): boolean => ADDRESSED.test(text.slice(0, 80));
