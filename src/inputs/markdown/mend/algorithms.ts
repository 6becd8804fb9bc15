import { plain, type Content, type MdBlock } from '../content.ts';

const CAPTION = /^Algorithm\s+[A-Z]?\.?\d+(?:\.\d+)?(?:\s*[:.]|\s+[\p{Lu}(]|$)/u;
const STEP =
  /^(?:(?:Require|Ensure|Inputs?|Outputs?|Initiali[sz]e\w*|Parameters|Returns?)\b.{0,3}:|\d{1,3}\s?:\s|(?:end (?:for|while|if|procedure|function)|else(?: if)?|until|repeat|return)\b|(?:for|while|if)\b.{1,200}\b(?:do|then)\b)/i;
const LONGEST_STEP = 600;

/** Algorithms without a code fence: their caption (converters make it a heading) and the steps below are no prose. */
export function algorithms(blocks: readonly MdBlock[]): MdBlock[] {
  const out: MdBlock[] = [];
  let inside = false;
  for (const block of blocks) {
    const code = block.type === 'list' ? joinItems(block.items) : 'content' in block ? block.content : null;
    const text = code === null || block.type === 'code' ? '' : plain(code);
    const opens = (block.type === 'heading' || block.type === 'paragraph') && CAPTION.test(text) && text.length < 160;
    const steps = isStep(block, text, inside);
    inside = opens || steps || (inside && block.type === 'code');
    out.push(opens || steps ? { type: 'code', kind: 'algorithm', content: code! } : block);
  }
  return out;
}

function isStep(block: MdBlock, text: string, inside: boolean): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'list') return false;
  if (!inside) return block.type === 'heading' && /^(?:\d{1,3}\s?:\s|end (?:for|while|if)$)/.test(text);
  return STEP.test(text) && (text.length < LONGEST_STEP || block.type === 'list');
}

const joinItems = (items: readonly Content[]): Content =>
  items.flatMap((item, i) => (i === 0 ? item : [{ text: '\n', origin: null }, ...item]));
