import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { ownTrainings } from '../training/trains/trains.ts';

const CLOSED =
  /\b(?:GPT-?[345](?:\.\d)?\w*|gpt-?[345][\w.-]*|ChatGPT|o[134](?:-mini|-preview)?\b|[Cc]laude|[Gg]emini|OpenAI|Anthropic|(?:text|code)-davinci(?:-\d+)?|PaLM 2)\b/;
const OPEN =
  /\b(?:L[Ll]a[Mm][Aa]|Llama|Vicuna|Alpaca|Mi[sx]tral|Mixtral|Qwen|Gemma|Phi-\d|DeepSeek|Falcon|Pythia|OPT-\d|BERT|RoBERTa|T5|CLIP|LLaVA|InternVL|Stable Diffusion|SDXL|ResNet|ViT|vLLM|Hugging ?Face|LoRA)\b/;

/** A row or column that is an open model, measured beside the closed ones: somebody ran it on a machine. */
const measuresOpenModels = (paper: Paper): boolean =>
  paper.tables().some(({ rows, span }) => {
    if (NOT_OWN_WORK.has(paper.sectionAt(span)?.role ?? 'other')) return false;
    const cells = rows.flatMap(({ children }) => children.map(({ text }) => text));
    return cells.some((text) => text.length < LABEL && SIZED_OPEN.test(text)) && cells.some(isResult);
  });

/** Characters of the longest label of a model. */
const LABEL = 50;
const isResult = (text: string): boolean => /^\d{1,3}\.\d/.test(text);
/** The size tells the weights that were run from the family that is spoken of. */
const SIZED_OPEN = new RegExp(`${OPEN.source}[^|]{0,20}\\b\\d{1,3}(?:\\.\\d)?[Bb]\\b`);

const ownStatements = (paper: Paper): readonly Statement[] =>
  paper.statements({ role: ['method', 'experiments', 'other', 'abstract'] });

/** The paper names models that stand behind an interface. */
export const namesServices = (paper: Paper): boolean =>
  ownStatements(paper).some(({ text }) => CLOSED.test(text) || /\bAPIs?\b/.test(text));

/** The maker of a closed model fine-tunes it on request, on machines that nobody else is told of. */
const isTunedByService = (paper: Paper): boolean =>
  ownStatements(paper).some(({ text }) => TUNES_BEHIND_INTERFACE.test(text));

const TUNES_BEHIND_INTERFACE =
  /\bfine-?tun\w*[^.;]{0,80}\b(?:through|via|with|using|by|on|over)\b[^.;]{0,30}\bfine-?tuning (?:API|service|endpoint|interface)/i;

/** The paper asks models behind an interface and runs nothing that needs an accelerator. */
export const asksOnlyServices = memoize((paper: Paper): boolean => {
  if (ownTrainings(paper).length > 1) return false;
  const own = ownStatements(paper);
  const closed = own.filter(({ text }) => CLOSED.test(text)).length;
  const open = own.filter(({ text }) => OPEN.test(text)).length;
  const asks = closed >= 3 && open * 4 <= closed && own.some(({ text }) => /APIs?\b|\bSDK\b/.test(text));
  return asks && !measuresOpenModels(paper);
});

/** All that the paper runs, or has tuned, runs on machines of others. */
export const runsOnServices = (paper: Paper): boolean => asksOnlyServices(paper) || isTunedByService(paper);
