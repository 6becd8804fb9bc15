import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { cites } from '../../text/citations.ts';
import { knownAssetsIn, namesOwnSize, type KnownAsset } from '../known-assets.ts';
import { isBelowVersion } from '../own-sizes.ts';
import { readsTokens, trainedOnTokens } from '../../training/trains/trained-on-tokens.ts';
import { isOfRival } from './told/of-rival.ts';
import { hasOtherSense } from './names/other-senses.ts';
import { printedName } from './names/printed-name.ts';
import { isCompared, isRival } from './told/provenance.ts';
import type { Search } from './search-in-sentence.ts';
import { useOf, type How } from './how/use-of.ts';
import { isOurs } from './how/uses-something.ts';

/** Adds the uses of what the lexicon knows. */
export function addKnown(search: Search): void {
  const { paper, statement, text, own } = search;
  const { section, within } = statement;
  const ofPaper = presentedHere(paper);
  const anew = trainedAnew(paper);
  const ownSizes = trainsOwnSizes(paper);
  const mentions = knownAssetsIn(text).filter(
    ({ asset, text: name }) =>
      !(ownSizes && isModel(asset) && isBelowVersion([asset.name, ...asset.aliases], name)) &&
      own?.test(name) !== true &&
      !(asset.type === 'data' && ofPaper.has(asset)) &&
      !anew.has(asset) &&
      !hasOtherSense(paper, name) &&
      (asset.type === 'data' || !isHeading(statement)),
  );
  for (const { text: name, index } of mentions) search.take(name, index);
  // "Kite uses a form of …, and what Kite gains is …": told of it once, told of it again.
  const passedOver = new Set<KnownAsset>();
  for (const { asset, text: words, index } of mentions) {
    if (passedOver.has(asset)) continue;
    if (asset.type !== 'data' && isOfRival(text.slice(0, index), own)) continue;
    const { name, other } = printedName(text, words, index, asset.type);
    if (other && asset.type === 'data' && search.isOwnDerivative(name)) continue;
    const how = useOf(text, index, index + name.length, asset.type, section.role);
    if (how === null && asset.type !== 'data' && index < OPENS && !isOurs(text)) passedOver.add(asset);
    if (how === null || search.isOnlyTold(name, index, asset.type)) continue;
    if (other && asset.type !== 'data' && how === 'used') continue;
    const known = other && asset.type === 'data' && asset.withdrawn === null ? null : asset;
    const compared =
      how === 'used' &&
      asset.type !== 'data' &&
      (isCompared(text, index) || (OF_COST.test(text) && isRival(text, index, index + name.length)));
    const shown = within.type === 'caption' && isShown(how, text);
    search.add({ name, index, how: compared ? 'measured' : shown ? 'used' : how, asset: known, others: true });
  }
}

/** "Kestrel Song: Birds in Context" calls its data KeSo from then on: every spelling of what a title presents is its own. */
const presentedHere = memoize((paper: Paper): ReadonlySet<KnownAsset> => {
  const name = /^[^:–—]{3,40}(?=\s?[:–—] )/.exec(paper.title ?? '')?.[0] ?? '';
  return new Set(knownAssetsIn(name).flatMap(({ asset, text }) => (name.trim().endsWith(text) ? [asset] : [])));
});

/** "Table 2: results of Kite-1B trained on 90B tokens", in a paper that trains: its shape alone is of others. */
const trainedAnew = memoize((paper: Paper): ReadonlySet<KnownAsset> => {
  if (trainedOnTokens(paper).length === 0) return new Set();
  const captions = paper.statements().filter(({ text, within }) => within.type === 'caption' && readsTokens(text));
  return new Set(captions.flatMap(({ text }) => knownAssetsIn(text).map(({ asset }) => asset)).filter(isModel));
});
const isModel = ({ type }: KnownAsset): boolean => type === 'model';

/** "LLaMA-60M", never published: beside it, "LLaMA-1B" is the largest of the same row of networks, and not a later version. */
const trainsOwnSizes = memoize((paper: Paper): boolean =>
  [...paper.statements(), ...paper.tables().flatMap(({ rows }) => rows.flatMap(({ children }) => children))].some(
    ({ text }) => /\d[MB]\b/i.test(text) && namesOwnSize(text),
  ),
);

/** In characters: where the subject of a sentence stands. */
const OPENS = 30;

/** What is known of a model without a run of it. */
const OF_COST =
  /\b(?:GPU[- ]hours?|(?:training|running) (?:speed|time|cost|compute|budget)|throughput|FLOPs?|parameter counts?|number of (?:parameters|tokens)|model sizes?|carbon|(?:reported|published) (?:results?|numbers|scores?))\b/i;

/** "Exploratory Kite validation.": a run-in heading, in which nobody does anything. */
const isHeading = ({ text, within }: Statement): boolean =>
  within.type === 'paragraph' && text.length < HEADING && !isOurs(text) && !cites(text) && !FINITE.test(text);
const HEADING = 50;
const FINITE = /\b(?:is|are|was|were|has|have|can|[a-z]{2,}ed|use[sd]?|uses|using|trains?|shows?|gives?)\b/;

/** A caption shows one thing that was written, or results of what was trained; it does not say what data is made of. */
const isShown = (how: How, text: string): boolean =>
  how === 'written by' ||
  (how === 'trained on' && /\b(?:comparisons?|results?|accurac\w+|performance|scores?|evaluat\w+)\b/i.test(text));
