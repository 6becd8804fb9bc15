import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { KIND_NAMES, type ArtefactKind } from './kinds.ts';
import { knownAssetsIn, type KnownAsset } from './known-assets.ts';
import { licences } from './licences/licence-mentions.ts';
import { ownAssets, ownKnownAsset, type OwnAsset } from './own-assets.ts';
import { RESTRICTIVE } from './licences/licence-names.ts';
import { limitsOf, type Terms } from './terms.ts';
import type { How } from './uses/how/use-of.ts';
import { distinctUses } from './uses/distinct-uses.ts';
import { uses, type Use } from './uses/uses.ts';

/** `conditions` is yes with something to do for it, `silent` that the terms do not speak of it. */
export type May = 'yes' | 'no' | 'conditions' | 'silent' | 'unknown' | 'not applicable';

/** One asset with all that a reader wants to know of it before taking it. */
export interface AssetRow {
  readonly owner: 'own' | 'others';
  readonly name: string;
  readonly kind: ArtefactKind | 'service';
  /** How the paper gives it, or how it uses what others made. */
  readonly how: string;
  readonly access: string;
  readonly url: string | null;
  /** As the paper prints it; null where it names none for this asset. */
  readonly licence: { readonly name: string; readonly span: Span } | null;
  readonly terms: Terms | null;
  /** Whether the terms are those that the paper names, or those that the lexicon knows of the asset. */
  readonly termsFrom: 'paper' | 'lexicon' | null;
  readonly may: { readonly commercial: May; readonly redistribute: May; readonly train: May };
  readonly limits: readonly string[];
  /** Sentences of the paper that restrict it. */
  readonly said: readonly { readonly label: string; readonly span: Span }[];
  readonly withdrawn: string | null;
  readonly span: Span;
}

/** The paper's own artefacts, then what it uses of others. */
export const assetTable = memoize((paper: Paper): readonly AssetRow[] => {
  const known = ownKnownAsset(paper);
  return [
    ...ownAssets(paper).map((asset) => ownRow(asset, known)),
    ...distinctUses(uses(paper)).flatMap((use) => othersRow(paper, use)),
  ];
});

function ownRow(
  { kind, releases, link, access, licences: named, restrictions }: OwnAsset,
  known: KnownAsset | null,
): AssetRow {
  const licence = named[0] ?? null;
  const lexicon =
    kind === 'code'
      ? (known?.code ?? null)
      : kind === 'demo' || (kind === 'data') !== (known?.type === 'data')
        ? null
        : (known?.terms ?? null);
  const terms = licence?.terms ?? lexicon;
  const forbids = restrictions.some(({ statement }) => RESTRICTIVE.test(statement.text));
  const may = mayOf(terms, kind);
  return {
    owner: 'own',
    name: known === null ? KIND_NAMES[kind] : `${known.name} (${KIND_NAMES[kind]})`,
    kind,
    how: releases.every(({ promised }) => promised) ? 'promised' : 'released',
    access:
      access.value === 'open' &&
      licence === null &&
      lexicon !== null &&
      known !== null &&
      known.access !== 'open' &&
      kind !== 'code'
        ? `${known.access} (known)`
        : access.value,
    url: link?.url ?? null,
    licence: licence === null ? null : { name: licence.name, span: licence.statement.span },
    terms,
    termsFrom: terms === null ? null : licence?.terms != null ? 'paper' : 'lexicon',
    may: forbids ? { ...may, commercial: 'no' } : may,
    limits: terms === null ? [] : limitsOf(terms),
    said: restrictions.map(({ label, statement }) => ({ label, span: statement.span })),
    withdrawn: null,
    span: releases[0]!.statement.span,
  };
}

const HOW: Readonly<Record<How, string>> = {
  base: 'built on',
  'written by': 'writes data',
  'trained on': 'trained on',
  used: 'used',
  measured: 'measured',
};

/** Things that neither the lexicon nor the paper says anything of would be a list of names. */
function othersRow(paper: Paper, { asset, name, how, statement }: Use): AssetRow[] {
  const told = licenceToldOf(paper, asset === null ? [name] : [asset.name, ...asset.aliases]);
  if (asset === null && told === null) return [];
  const terms = told?.terms ?? asset?.terms ?? null;
  const kind = asset === null || asset.type === 'data' ? 'data' : asset.type === 'service' ? 'service' : 'weights';
  return [
    {
      owner: 'others',
      name: asset?.name ?? name,
      kind,
      how: HOW[how],
      access: asset?.access ?? 'unknown',
      url: terms?.source ?? asset?.source ?? null,
      licence: told === null ? null : { name: told.name, span: told.span },
      terms,
      termsFrom: terms === null ? null : told?.terms != null ? 'paper' : 'lexicon',
      may: mayOf(terms, kind),
      limits: terms === null ? [] : limitsOf(terms),
      said: [],
      withdrawn:
        asset?.withdrawn == null
          ? null
          : `withdrawn ${asset.withdrawn.atLatest ? 'by' : 'in'} ${asset.withdrawn.when}: ${asset.withdrawn.why}`,
      span: statement.span,
    },
  ];
}

/** The licence that a sentence or a row names beside this asset, with no other asset between them. */
function licenceToldOf(
  paper: Paper,
  names: readonly string[],
): { name: string; terms: Terms | null; span: Span } | null {
  for (const { statement, named, of } of licences(paper)) {
    if (of === 'own' || of === 'users' || of === 'training filter') continue;
    const at = names.map((name) => statement.text.indexOf(name)).find((index) => index !== -1);
    if (at === undefined) continue;
    const licence = named.find(({ name }) => statement.text.indexOf(name) > at);
    const between = licence === undefined ? '' : statement.text.slice(at, statement.text.indexOf(licence.name));
    if (
      licence !== undefined &&
      between.length < 120 &&
      knownAssetsIn(between).every(({ text }) => names.includes(text))
    )
      return { name: licence.name, terms: licence.terms, span: statement.span };
  }
  return null;
}

function mayOf(terms: Terms | null, kind: AssetRow['kind']): AssetRow['may'] {
  const outputs = kind === 'weights' || kind === 'service';
  if (terms === null)
    return { commercial: 'unknown', redistribute: 'unknown', train: outputs ? 'unknown' : 'not applicable' };
  const { commercial, redistribution, outputs: of } = terms;
  return {
    commercial: commercial === 'threshold' ? 'conditions' : commercial,
    redistribute: redistribution,
    train: !outputs
      ? 'not applicable'
      : of.training === 'allowed'
        ? 'yes'
        : of.training === 'forbidden'
          ? 'no'
          : of.training,
  };
}
