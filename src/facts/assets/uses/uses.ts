import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import type { KnownAsset } from '../known-assets.ts';
import { dataItems } from './listed/data-items.ts';
import { addKnown } from './known-uses.ts';
import { searchIn } from './search-in-sentence.ts';
import {
  addListed,
  addMakers,
  addNamed,
  addProvided,
  addPublic,
  addSimulators,
  addSized,
  addSourced,
} from './unknown-uses.ts';
import { usesInTables } from './uses-in-tables.ts';
import type { How } from './how/use-of.ts';
import { usesSomething } from './how/uses-something.ts';

/** Something of others that the paper builds on, trains on, lets write or measures with. */
export interface Use {
  /** As the paper prints it. */
  readonly name: string;
  /** Null where the lexicon does not know it. */
  readonly asset: KnownAsset | null;
  readonly type: KnownAsset['type'];
  /** Whether it is known to be others', also where nobody is cited for it. */
  readonly others: boolean;
  readonly how: How;
  readonly span: Span;
  readonly statement: Pick<Statement, 'text' | 'span' | 'section'>;
}

/** What the paper uses of others, sentences before tables, in the order of the text. */
export const uses = memoize((paper: Paper): readonly Use[] => [
  ...paper.statements().flatMap((statement) => usesIn(paper, statement)),
  ...dataItems(paper),
  ...usesInTables(paper),
]);

const LONGEST = 1500;

/** What the lexicon knows comes first; what only the sentence calls data must not stand where something was found. */
function usesIn(paper: Paper, statement: Statement): readonly Use[] {
  const { text, section } = statement;
  if (NOT_OWN_WORK.has(section.role) || text.length > LONGEST || /\?\s*$/.test(text)) return [];
  const search = searchIn(paper, statement);
  addProvided(search);
  if (!usesSomething(text, section.role)) return search.found;
  addKnown(search);
  addPublic(search);
  addListed(search);
  addSourced(search);
  addSized(search);
  addNamed(search);
  addSimulators(search);
  addMakers(search);
  return search.found;
}
