import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { matching } from '../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import type { Item } from '../settings/stated.ts';
import { DIMENSION_ITEMS } from './items.ts';

/** Kinds of networks that owe different dimensions. */
export type Build = 'transformer' | 'convolutional' | 'recurrent' | 'perceptron';

const WORDS: readonly [Build, RegExp][] = [
  ['transformer', /\b(?:transformers?|self-attention|attention heads?|multi-head|ViTs?|LLMs?|language models?)\b/i],
  ['convolutional', /\b(?:CNNs?|convolution\w*|ConvNets?|U-?Nets?|ResNets?|kernel sizes?|feature maps?)\b/i],
  ['recurrent', /\b(?:RNNs?|LSTMs?|GRUs?|recurrent)\b/i],
  ['perceptron', /\b(?:MLPs?|multi-?layer perceptrons?|fully[- ]connected|feed-?forward (?:neural )?networks?)\b/i],
];

/** What the paper's network is built of, by what its own sections speak of most; a Transformer where they speak of none. */
export const buildOf = memoize((paper: Paper): Build => {
  const own = paper
    .statements()
    .filter(({ section: { role } }) => !NOT_OWN_WORK.has(role) && role !== 'introduction' && role !== 'front');
  const counted = WORDS.map(([build, words]) => ({ build, times: matching(own, words).length }));
  const most = counted.toSorted((a, b) => b.times - a.times)[0]!;
  return most.times === 0 ? 'transformer' : most.build;
});

/** Only a network with attention has heads, and only one that reads tokens has a vocabulary. */
const OF_TRANSFORMERS: ReadonlySet<string> = new Set([
  'heads',
  'feed-forward',
  'context',
  'vocabulary',
  'positions',
  'tying',
]);

/** The dimensions that a network of this build has. */
export const askedItems = (paper: Paper): readonly Item[] =>
  buildOf(paper) === 'transformer' ? DIMENSION_ITEMS : DIMENSION_ITEMS.filter(({ id }) => !OF_TRANSFORMERS.has(id));

/** One sentence that states the dimensions of such a network. */
export const EXAMPLES: Readonly<Record<Build, string>> = {
  transformer:
    '24 layers, hidden size 1024, 16 heads, feed-forward size 4096, context 2048, vocabulary 32k, 350M parameters',
  convolutional: '5 convolutional layers with 32, 64, 128, 128 and 256 channels and 3×3 kernels, 1.2M parameters',
  recurrent: '2 recurrent layers with hidden size 256, embeddings of size 128, 1.2M parameters',
  perceptron: '3 hidden layers of 256 units with ReLU, 0.2M parameters',
};

/** "u = σ(W₁ u + W₂ v)" writes a recurrent cell out, which tells how deep it is. */
const CELL =
  /(?:σ|\\sigma|\\?tanh|\\mathrm\{tanh\})\s?\\?(?:left|big|Big)?\s?\(\s?(?:\\(?:mathbf|boldsymbol|bm)\s?\{)?\s?W/;

/** The matrix of a recurrence is named where its formula is written out, which a converter may have lost. */
const ITS_MATRIX = /\brecurrent (?:connection |connectivity |weight |coupling )?matri(?:x|ces)\b/i;

/** The formula of a recurrent cell that the paper prints, or null. */
export function writtenCell(paper: Paper): { span: Span } | null {
  const match = buildOf(paper) === 'recurrent' ? (CELL.exec(paper.text) ?? ITS_MATRIX.exec(paper.text)) : null;
  return match === null ? null : { span: { start: match.index, end: match.index + match[0].length } };
}
