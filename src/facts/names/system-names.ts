import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { knownModelsIn } from './known-models.ts';
import { shortNamesOf } from './short-names.ts';

const NAME = /(?<![\w-])[A-Z][a-z]*[A-Z0-9][\w.+-]*\w|(?<![\w-])[A-Z][a-z]+(?:-[A-Z0-9]\w*)+/g;

/** Short forms of fields, tasks and machines: nobody's system. */
const NO_SYSTEM =
  /^(?:LLMs?|MLLMs?|VLMs?|LVLMs?|LMs?|PLMs?|AI|ML|NLP|CV|GPUs?|TPUs?|CPUs?|APIs?|RL|IL|SOTA|QA|VQA|OOD|ID|IID|3D|2D|1D|I\/O|FLOPs?|KV|MSE|MAE|PSNR|SSIM|LPIPS|FID|BLEU|AUC|PDEs?|ODEs?|SDEs?|HPC|VRAM|RAM|IoU|mAP|TV|KL|ELBO|MDPs?|DAGs?|MCMC|NP|RQ\d|Q\d|H\d|Eq|II|III|IV|L\d|US|USA|EU|English|A100s?|H100s?|V100s?|RTX.*)$/;

/** "LLM-written" and "GPU-free" say what a thing is like, and name none. */
const DESCRIBES = /-(?:based|free|level|aware)|-[a-z]{3,}(?:ed|ing|ten|wise)$/i;

/** The names of systems in a text: known models and names in mixed or upper case. */
export function systemNamesIn(text: string): string[] {
  const names = [...knownModelsIn(text).map((mention) => mention.text), ...(text.match(NAME) ?? [])];
  return [...new Set(names.map((name) => name.replace(/(?:-based|-style|-like|-type|'s|’s)$/, '')))].filter(
    (name) => !NO_SYSTEM.test(name) && !DESCRIBES.test(name),
  );
}

/** Words of every table, caption and picture, one text each. */
const shown = memoize((paper: Paper): readonly string[] => [
  ...paper.tables().map((table) => paper.quote(table.span)),
  ...paper.figures().map((figure) => paper.quote(figure.span)),
]);

// "PaLM-62B" in the text may be "PaLM" in one cell and "62B" in the next.
const stem = (name: string) => name.replace(/[- ]?\d+(?:\.\d+)?[BM]$/i, '').toLowerCase();

/** Three letters stand in the middle of many a word: "nce" in "difference". */
const isIn = (text: string, name: string): boolean =>
  name.length > 4 || !/^[a-z]+$/.test(name) ? text.includes(name) : new RegExp(`(?<![a-z])${name}`).test(text);

/** Whether one table or figure shows all of these systems side by side. */
export const shownTogether = (paper: Paper, names: readonly string[]): boolean =>
  shown(paper).some((text) => {
    const lower = text.toLowerCase();
    return names.every((name) => isIn(lower, stem(name)));
  });

/** Whether any table or figure shows this system, be it by the short name that the paper gives it. */
export const isShown = (paper: Paper, name: string): boolean =>
  [name, ...shortNamesOf(paper, name)].some((one) => shownTogether(paper, [one]));
