import { shortTitle, type Item, type Stated } from '../../../src/facts/settings/stated.ts';
import { MAIN_ITEMS } from '../../../src/facts/training/recipe/recipe.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { gridOf } from './searched.ts';

/** A setting with its value, or with the grid that it was searched in. */
export const labelOf = (paper: Paper, item: Item, stated: Stated): string => {
  const grid = gridOf(paper, stated);
  return `${shortTitle(item)}: ${grid === null ? stated.value.slice(0, 40) : `searched ${grid}`}`;
};

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
