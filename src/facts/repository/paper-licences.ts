import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { licences } from '../assets/licence-mentions.ts';
import { licencesIn, type NamedLicence } from '../assets/named-licences.ts';
import type { Span } from '../../paper/span.ts';

/** A licence that the paper gives to something of its own. */
export interface PaperLicence extends NamedLicence {
  readonly statement: { readonly span: Span; readonly text: string };
}

/** The licences that the paper names for its own code, weights and data. */
export const paperLicences = memoize((paper: Paper): readonly PaperLicence[] =>
  licences(paper)
    .filter(({ of }) => of === 'own')
    .flatMap(({ statement }) => licencesIn(statement.text).map((one) => ({ ...one, statement }))),
);
