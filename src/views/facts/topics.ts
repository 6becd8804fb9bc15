import { ownTransformer, presentsTransformer } from '../../facts/architecture/architecture.ts';
import { CLAIM_ITEMS, claims } from '../../facts/claims/claims.ts';
import { compute } from '../../facts/compute/compute.ts';
import { COMPUTE_ITEMS } from '../../facts/compute/items.ts';
import { data } from '../../facts/data/data.ts';
import { dimensionsByReference, isPlainReference } from '../../facts/dimensions/own-network.ts';
import { dimensions } from '../../facts/dimensions/dimensions.ts';
import { DIMENSION_ITEMS } from '../../facts/dimensions/items.ts';
import { evaluation } from '../../facts/evaluation/evaluation.ts';
import { familyWords } from '../../facts/architecture/family.ts';
import { kindOf } from '../../facts/kind/kind.ts';
import { bestOf } from '../../facts/settings/chosen/best.ts';
import { isReported } from '../../facts/settings/chosen/doubtful.ts';
import { fromText, statedOf, type Settings, type Stated } from '../../facts/settings/stated.ts';
import { STATISTICS_ITEMS, statistics } from '../../facts/statistics/statistics.ts';
import { isOfTraining, recipeByReference } from '../../facts/training/recipe/by-reference.ts';
import { recipe, RECIPE_ITEMS } from '../../facts/training/recipe/recipe.ts';
import type { Paper, Statement } from '../../paper/paper.ts';

/** A line of the card. */
export interface CardItem {
  readonly id: string;
  /** For people, in the singular. */
  readonly title: string;
  /** Whether a reader wants all of its values ("trained on A, B and C"), or the one that holds. */
  readonly all?: boolean;
  /** The value is a whole sentence. */
  readonly sentence?: boolean;
  /** Only papers of a certain kind have it: its absence is no hole. */
  readonly optional?: boolean;
}

/** A part of the card: its items in order, what is stated of them, and what is left to other papers. */
export interface Topic {
  readonly id: 'architecture' | 'training' | 'compute' | 'data' | 'evaluation' | 'statistics' | 'claims';
  readonly title: string;
  readonly items: readonly CardItem[];
  readonly settings: Settings;
  readonly byReference: readonly Statement[];
}

const FAMILY: CardItem = { id: 'family', title: 'family', optional: true };

const DATA: readonly CardItem[] = [
  { id: 'own-data', title: 'data of its own', optional: true, sentence: true },
  { id: 'trained-on', title: 'trained on', all: true },
  { id: 'tested-on', title: 'used or tested on', all: true },
  { id: 'data-size', title: 'size' },
  { id: 'splits', title: 'splits' },
  { id: 'languages', title: 'languages', optional: true, all: true },
  { id: 'versions', title: 'version or date', optional: true },
];

const EVALUATION: readonly CardItem[] = [
  { id: 'metrics', title: 'metrics', all: true },
  { id: 'shots', title: 'shots', optional: true, all: true },
  { id: 'decoding', title: 'decoding', optional: true, all: true },
  { id: 'closed-models', title: 'closed models', optional: true, all: true },
  { id: 'judge', title: 'model as judge', optional: true, sentence: true },
  { id: 'annotators', title: 'annotators', optional: true, sentence: true },
];

const CLAIMS: readonly CardItem[] = CLAIM_ITEMS.map((item) => ({ ...item, optional: true, sentence: true }));

const STATISTICS: readonly CardItem[] = STATISTICS_ITEMS.map((item) => ({ ...item, sentence: item.id === 'test' }));

export const topicsOf = (paper: Paper): readonly Topic[] => [
  {
    id: 'architecture',
    title: 'Architecture',
    items: [FAMILY, ...DIMENSION_ITEMS],
    settings: new Map([...family(paper), ...dimensions(paper)]),
    byReference: dimensionsByReference(paper).filter(isPlainReference),
  },
  {
    id: 'training',
    title: 'Training',
    items: RECIPE_ITEMS,
    settings: recipe(paper),
    byReference: recipeByReference(paper).filter(isOfTraining),
  },
  { id: 'compute', title: 'Compute', items: COMPUTE_ITEMS, settings: compute(paper), byReference: [] },
  { id: 'data', title: 'Data', items: DATA, settings: data(paper), byReference: [] },
  { id: 'evaluation', title: 'Evaluation', items: EVALUATION, settings: evaluation(paper), byReference: [] },
  { id: 'statistics', title: 'Statistics', items: STATISTICS, settings: statistics(paper), byReference: [] },
  { id: 'claims', title: 'Claims', items: CLAIMS, settings: claims(paper), byReference: [] },
];

/** The statement that the card shows: of claims the first, which an abstract makes, of settings what a reader would point at. */
export const shownOf = (paper: Paper, { id, settings }: Topic, item: string): Stated | null =>
  id === 'claims'
    ? (statedOf(settings, item).toSorted((a, b) => a.span.start - b.span.start)[0] ?? null)
    : settingOf(paper, settings, item, id === 'architecture');

/** What others have found or done is none of the paper's settings, even where it states no other. */
function settingOf(paper: Paper, settings: Settings, item: string, shape: boolean): Stated | null {
  const best = bestOf(paper, settings, item, shape);
  return best === null || isReported(paper, best) ? null : best;
}

/** A family is said of Transformers; "encoder" in a paper on something else is a part. */
function family(paper: Paper): Settings {
  const isTransformer =
    ownTransformer(paper) !== null || presentsTransformer(paper) || kindOf(paper).value === 'pretraining';
  const own = isTransformer ? familyWords(paper).own : [];
  return own.length === 0
    ? new Map()
    : new Map([[FAMILY.id, own.map(({ words, statement }) => fromText(FAMILY.id, words, statement.span))]]);
}

/** The lines that a card of this paper has: what is stated, and what any paper owes. */
export const shownItems = ({ items, settings }: Topic): readonly CardItem[] =>
  items.filter(({ id, optional }) => optional !== true || settings.has(id));
