import { compute } from '../../facts/compute/compute.ts';
import { COMPUTE_ITEMS } from '../../facts/compute/items.ts';
import { dimensionsByReference } from '../../facts/dimensions/own-network.ts';
import { dimensions } from '../../facts/dimensions/dimensions.ts';
import { DIMENSION_ITEMS } from '../../facts/dimensions/items.ts';
import type { Item, Settings } from '../../facts/settings/stated.ts';
import { recipeByReference } from '../../facts/training/by-reference.ts';
import { recipe, RECIPE_ITEMS } from '../../facts/training/recipe.ts';
import type { Paper, Statement } from '../../paper/paper.ts';

/** A part of the card: its items in order, what is stated of them, and what is left to other papers. */
export interface Topic {
  readonly id: 'architecture' | 'training' | 'compute';
  readonly title: string;
  readonly items: readonly Item[];
  readonly settings: Settings;
  readonly byReference: readonly Statement[];
}

export const topicsOf = (paper: Paper): readonly Topic[] => [
  {
    id: 'architecture',
    title: 'Architecture',
    items: DIMENSION_ITEMS,
    settings: dimensions(paper),
    byReference: dimensionsByReference(paper),
  },
  {
    id: 'training',
    title: 'Training',
    items: RECIPE_ITEMS,
    settings: recipe(paper),
    byReference: recipeByReference(paper),
  },
  { id: 'compute', title: 'Compute', items: COMPUTE_ITEMS, settings: compute(paper), byReference: [] },
];
