import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { assetNamed, type KnownAsset } from '../known-assets.ts';
import { licences } from './licence-mentions.ts';
import { ownAssets, type OwnAsset } from '../own-assets.ts';
import { limitsOf, type Terms } from '../terms.ts';
import { distinctUses } from '../uses/distinct-uses.ts';
import { uses, type Use } from '../uses/uses.ts';

/** An asset of others whose terms reach something that the paper gives to its readers. */
export interface Inheritance {
  readonly use: Use;
  readonly asset: KnownAsset;
  readonly terms: Terms;
  /** Through whom, where the terms are of what wrote the data: "Alpaca data", written by GPT-3.5. */
  readonly through: string | null;
  /** The own artefacts that the terms reach. */
  readonly reached: readonly OwnAsset[];
  /** Whether terms on data reach weights is unsettled; those on a base model's weights, or on outputs, say so themselves. */
  readonly settled: boolean;
}

/** What the paper's weights and data inherit from what they are made of. */
export const inheritances = memoize((paper: Paper): readonly Inheritance[] => {
  const given = ownAssets(paper).filter(
    ({ kind, access }) => (kind === 'weights' || kind === 'data') && access.value !== 'supplement',
  );
  if (given.length === 0) return [];
  const masthead = mastheadOf(paper);
  return distinctUses(uses(paper).filter((use) => !isOfRival(use)))
    .filter(({ asset }) => asset === null || !isBy(masthead, asset.by))
    .flatMap((use) => inherited(use, given));
});

/** Under "Baselines" stands what others' systems write. */
const isOfRival = ({ how, statement: { section } }: Use): boolean =>
  how === 'written by' && /\b(?:baselines?|compared|competing|competitors?)\b/i.test(section.heading?.title ?? '');

/** What stands before the abstract: whoever wrote the terms is not bound by them. */
function mastheadOf(paper: Paper): string {
  const abstract = paper.sections().find(({ role }) => role === 'abstract');
  return paper.text.slice(0, Math.min(abstract?.span.start ?? MASTHEAD, MASTHEAD));
}
const MASTHEAD = 4000;
/** "Meta AI" signs as "Meta" too. */
const isBy = (masthead: string, by: string): boolean =>
  by.split(/, | and /).some((owner) => masthead.includes(owner.replace(/ (?:AI|Cloud|Labs|Laboratory)$/, '')));

function inherited(use: Use, given: readonly OwnAsset[]): Inheritance[] {
  const { asset, how } = use;
  if (asset === null) return [];
  const weights = given.filter(({ kind }) => kind === 'weights');
  const entry = (terms: Terms, reached: readonly OwnAsset[], through: string | null, settled: boolean): Inheritance[] =>
    reached.length === 0 ? [] : [{ use, asset, terms, through, reached, settled }];
  if (how === 'base' && asset.terms !== null && bindsDerivatives(asset.terms))
    return entry(asset.terms, weights, null, true);
  if (how === 'written by' && asset.terms !== null && bindsOutputs(asset.terms))
    return entry(asset.terms, given, null, true);
  if (how !== 'trained on' || asset.type !== 'data') return [];
  const writer = asset.generatedBy
    .map((name) => assetNamed(name))
    .find((one) => one?.terms != null && bindsOutputs(one.terms));
  if (asset.terms !== null && (asset.terms.commercial === 'no' || asset.terms.field === 'research-only'))
    return entry(asset.terms, weights, null, false);
  return writer?.terms == null ? [] : entry(writer.terms, weights, writer.name, false);
}

const bindsDerivatives = ({ commercial, shareAlike, kind }: Terms): boolean =>
  kind !== 'software' &&
  (commercial === 'no' ||
    commercial === 'threshold' ||
    shareAlike === 'same-terms' ||
    shareAlike === 'use-restrictions');
const bindsOutputs = ({ outputs }: Terms): boolean =>
  outputs.training === 'forbidden' || outputs.use === 'forbidden-commercial' || outputs.training === 'conditions';

/** The sentence that owns up to it: it names these terms, or says that the terms of what was used hold for the result. */
export function acknowledged(paper: Paper, { asset, terms }: Inheritance) {
  const named = licences(paper).find((mention) => mention.named.some((one) => one.terms?.id === terms.id));
  if (named !== undefined) return named.statement;
  const names = [asset.name, asset.by, ...asset.aliases];
  return (
    paper
      .statements()
      .find(
        ({ text, section }) =>
          section.role !== 'references' &&
          TERMS.test(text) &&
          (PASSED_ON.test(text) || names.some((name) => text.includes(name)) || firstWord(asset.by).test(text)),
      ) ??
    paper.references().find(({ span }) => {
      const entry = paper.quote(span);
      return LICENCE.test(entry) && names.some((name) => entry.toLowerCase().includes(name.toLowerCase()));
    }) ??
    null
  );
}

const TERMS =
  /\blicen[cs](?:e[sd]?|ing)\b|(?<!\bin )\bterms\b|\bpolic(?:y|ies)\b|\bnon-?commercial\b|\bresearch (?:use|purposes) only\b/i;
/** An entry of the bibliography may say it: "Kite, available under a non-commercial license". */
const LICENCE = /\blicen[cs]ed?\b|\bnon-?commercial\b/i;
const PASSED_ON =
  /\b(?:inherit\w*|original licen[cs]es?|respective licen[cs]es?|upstream|base models?'s?|same licen[cs]e|subject to|clearance|licen[cs]e (?:validation|review|checks?)|in accordance with|compl(?:y|ies|iance) with|derivative)\b/i;
const firstWord = (by: string) =>
  new RegExp(`\\b${/^[\p{L}\d]+/u.exec(by)?.[0] ?? by}(?:'s)? (?:terms|licen[cs]e|usage|polic)`, 'i');

/** What an inheritance keeps a reader from, in a few words. */
export function inheritedLimits({ use, terms }: Inheritance): string {
  const { outputs } = terms;
  if (use.how === 'written by' || terms.kind === 'service')
    return outputs.note ?? limitsOf(terms)[0] ?? 'they bind what it writes';
  return limitsOf(terms).slice(0, 2).join(', ') || 'a derivative carries them on';
}
