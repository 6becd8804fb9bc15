import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import type { ArtefactKind } from '../assets/kinds.ts';
import { ownLicences } from '../assets/own-assets.ts';
import { meaningOf } from '../assets/licences/named-licences.ts';

/** A licence that the paper gives to something of its own. */
export interface PaperLicence {
  readonly statement: { readonly span: Span; readonly text: string };
  readonly name: string;
  /** Empty where the sentence does not say what it is for. */
  readonly kinds: readonly ArtefactKind[];
  /** Whether an id is one that the name may mean; null for a name that no known licence has. */
  readonly means: ((id: string) => boolean) | null;
}

/** The licences that the paper names for its own code, weights and data. */
export const paperLicences = memoize((paper: Paper): readonly PaperLicence[] =>
  ownLicences(paper).map(({ statement, name, kinds, terms }) => ({
    statement,
    name,
    kinds,
    means: meaningOf(name, terms),
  })),
);
