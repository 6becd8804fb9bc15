import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { ownNames } from '../names/own-names.ts';
import type { ArtefactKind } from './kinds.ts';
import { assetsAt, assetsCalled, type KnownAsset } from './known-assets.ts';
import { licences, type BoundLicence } from './licences/licence-mentions.ts';
import type { ArtefactLink } from './releases/links.ts';
import { releasedKinds, releases } from './releases/releases.ts';
import type { Release } from './releases/release.ts';
import { restrictions, type Restriction } from './licences/restrictions.ts';
import type { LimitWay } from './licences/limit-phrases.ts';

type Access =
  | 'open'
  | 'gated'
  | 'on request'
  | 'selected people'
  | 'promised'
  | 'supplement'
  | 'held back'
  | 'not said';

/** A licence of an own artefact, with the sentence or the row that names it. */
export interface OwnLicence extends BoundLicence {
  readonly statement: { readonly text: string; readonly span: Span };
}

/** One kind of thing that the authors give, link or promise: what they say of how it is given. */
export interface OwnAsset {
  readonly kind: ArtefactKind;
  /** The sentences, the best for a reader first. */
  readonly releases: readonly Release[];
  readonly link: ArtefactLink | null;
  readonly access: { readonly value: Access; readonly span: Span };
  /** Licences that the paper binds to this kind, or to no kind in particular. */
  readonly licences: readonly OwnLicence[];
  readonly restrictions: readonly Restriction[];
}

/** What the authors give, by kind. */
export const ownAssets = memoize((paper: Paper): readonly OwnAsset[] => {
  const all = releases(paper);
  const named = ownLicences(paper);
  return releasedKinds(all).map((kind): OwnAsset => {
    const of = all.filter(({ kinds }) => kinds.includes(kind));
    const limits = restrictions(paper).filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind));
    const bound = named.filter(({ kinds }) => kinds.includes(kind));
    return {
      kind,
      releases: of,
      link:
        of.find(({ link, promised }) => link !== null && !promised)?.link ??
        of.find(({ link }) => link !== null)?.link ??
        null,
      access: accessOf(of, limits),
      licences: bound.length > 0 ? bound : named.filter(({ kinds }) => kinds.length === 0),
      restrictions: limits,
    };
  });
});

/** Every licence of the paper's own, in the order of the text. */
export const ownLicences = memoize((paper: Paper): readonly OwnLicence[] =>
  licences(paper)
    .filter(({ of }) => of === 'own')
    .flatMap(({ statement, named }) => named.map((licence) => ({ ...licence, statement }))),
);

const BY_WAY: Partial<Record<LimitWay, Access>> = {
  request: 'on request',
  application: 'gated',
  gate: 'gated',
  'limited access': 'gated',
  'selected people': 'selected people',
  'held back': 'held back',
};

function accessOf(of: readonly Release[], limits: readonly Restriction[]): OwnAsset['access'] {
  for (const { way, statement } of limits) {
    const value = BY_WAY[way];
    if (value !== undefined) return { value, span: statement.span };
  }
  const given = of.find(({ promised, supplement }) => !promised && !supplement);
  if (given !== undefined) return { value: given.link === null ? 'not said' : 'open', span: given.statement.span };
  const [first] = of as [Release];
  return { value: first.promised ? 'promised' : 'supplement', span: first.statement.span };
}

/**
 * What the paper gives, where the lexicon knows it: by the address it gives or by the name it calls its own. A name that
 * others have too takes the address.
 */
export const ownKnownAsset = memoize((paper: Paper): KnownAsset | null => {
  const all = releases(paper);
  if (all.length === 0) return null;
  const linked = new Set(all.flatMap(({ link, promised }) => (link === null || promised ? [] : assetsAt(link.url))));
  const called = ownNames(paper).flatMap((name) => assetsCalled(name));
  // What is only reached over an interface is not given; a title may name it as what the work is based on.
  const sure = called.filter((asset) => asset.type !== 'service' && (!asset.ambiguous || linked.has(asset)));
  return sure.toSorted((a, b) => b.name.length - a.name.length)[0] ?? null;
});
