import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { ownTrainings } from '../training/trains.ts';

const CLOSED =
  /\b(?:GPT-?[345](?:\.\d)?\w*|gpt-?[345][\w.-]*|ChatGPT|o[134](?:-mini|-preview)?\b|[Cc]laude|[Gg]emini|OpenAI|Anthropic|text-davinci-\d+|PaLM 2)\b/;
const OPEN =
  /\b(?:L[Ll]a[Mm][Aa]|Llama|Vicuna|Alpaca|Mi[sx]tral|Mixtral|Qwen|Gemma|Phi-\d|DeepSeek|Falcon|Pythia|OPT-\d|BERT|RoBERTa|T5|CLIP|LLaVA|InternVL|Stable Diffusion|SDXL|ResNet|ViT|vLLM|Hugging ?Face|LoRA)\b/;

/** The paper asks models behind an interface and runs nothing that needs an accelerator. */
export const asksOnlyServices = memoize((paper: Paper): boolean => {
  if (ownTrainings(paper).length > 1) return false;
  const own = paper.statements({ role: ['method', 'experiments', 'other', 'abstract'] });
  const closed = own.filter(({ text }) => CLOSED.test(text)).length;
  const open = own.filter(({ text }) => OPEN.test(text)).length;
  return closed >= 3 && open * 4 <= closed && own.some(({ text }) => /APIs?\b|\bSDK\b/.test(text));
});
