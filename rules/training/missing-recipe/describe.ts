import { shortTitle, type Item, type Stated } from '../../../src/facts/settings/stated.ts';
import { MAIN_ITEMS } from '../../../src/facts/training/recipe/recipe.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** A setting with its value, or with the grid that it was searched in. */
export const labelOf = (paper: Paper, item: Item, stated: Stated): string => {
  const grid = gridOf(paper, stated);
  return `${shortTitle(item)}: ${grid === null ? stated.value.slice(0, 40) : `searched ${grid}`}`;
};

/** "Selected from {1e-2, 1e-3}", "tried between 0.1 and 1": the first of what was tried is not what was taken. */
function gridOf(paper: Paper, { value, span, from }: Stated): string | null {
  if (from !== 'text') return null;
  const text = paper.quote(span);
  const grids = [...text.matchAll(GRID)].map(([, grid]) => grid!);
  const grid = grids.find((one) => bare(one.split(',')[0]!) === bare(value));
  if (grid !== undefined) return `in ${grid}`;
  const range = [...text.matchAll(RANGE)].find(({ groups }) => bare(groups!['from']!) === bare(value))?.groups;
  return range === undefined ? null : `from ${range['from']} to ${range['to']}`;
}
/** A PDF may print "10^-2" as "10 -2". */
const bare = (value: string): string => value.replace(/[^\w.]/g, '');
const GRID =
  /\b(?:selected|chosen|searched|tuned|picked|swept|sweep|search|grid)\b[^.;{}[\]]{0,30}\b(?:from|in|over|among|within)\b[^.;{}[\]\d]{0,20}(\\?\{[^{}]{1,60}\}|\[[^[\]]{1,60}\])/gi;
/** "We tried 5 rates between 0.1 and 1", and not "rises from 0 to 0.1". */
const RANGE =
  /\b(?:explor|search|tri(?:ed|es)\b|tun|swe(?:ep|pt)\b|test|cho(?:se|sen)\b|select|pick|vari|grid)\w*\b[^;]{0,80}?\b(?:between|from|in the range(?: of| from)?) (?<from>\d[\d.]{0,8}(?:e-?\d{1,2})?) (?:and|to) (?<to>\d[\d.]{0,8}(?:e-?\d{1,2})?)(?<!\.)/gi;

/** Of a training from scratch, and of one that starts from somebody's checkpoint. */
const EXAMPLES: Readonly<Record<string, readonly [string, string]>> = {
  optimizer: ['AdamW (β₁ = 0.9, β₂ = 0.95)', 'AdamW (β₁ = 0.9, β₂ = 0.999)'],
  'learning-rate': ['a peak learning rate of 3e-4', 'a learning rate of 1e-5'],
  'batch-size': ['a batch size of 256', 'a batch size of 64'],
  duration: ['100k steps', '3 epochs'],
};
/** PPO trains agents from scratch too. */
export const FINE_TUNES = /\bfine-?tun|\bLoRA\b|\bpost-?train|\bSFT\b|\b(?:GR|D)PO\b/i;

/** A sentence that states what is lacking. */
export const exampleOf = (lacking: readonly Item[], fineTunes: boolean): string => {
  const [optimizer, rate, batch, duration] = MAIN_ITEMS.map(({ id }) =>
    lacking.some((item) => item.id === id) ? EXAMPLES[id]![fineTunes ? 1 : 0] : '',
  );
  const how = [optimizer, rate, batch].filter((part) => part !== '');
  return `We ${fineTunes ? 'fine-tune' : 'train'}${how.length === 0 ? '' : ` with ${how.join(', ')}`}${duration === '' ? '' : ` for ${duration}`}`;
};
