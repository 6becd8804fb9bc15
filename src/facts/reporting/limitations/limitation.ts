import type { Role } from '../../../paper/sections/roles.ts';
import type { Span } from '../../../paper/span.ts';

/**
 * A place where the authors say what their own work cannot do: a part of the text with that title, a sentence that calls
 * it a limitation, or a sentence among the closing words that only says so. In the middle of a paper such a sentence
 * explains a choice, so there it is `aside`, or `admitted` where it says outright that the work does worse than wished;
 * `conceded` is what it says of one result, one case or one price.
 * Among the closing words it is `planned` where it only says what was not looked into and goes on to plan it.
 */
export interface Limitation {
  readonly span: Span;
  readonly grade: 'headed' | 'named' | 'told' | 'planned' | 'admitted' | 'conceded' | 'aside';
  readonly says: string;
  /** In how many of its clauses a sentence admits something; left out where nobody counted. */
  readonly times?: number;
}

/** Sections in which a shortcoming is somebody else's, or a motive. */
export const SPEAKS_OF_OTHERS: ReadonlySet<Role> = new Set<Role>([
  'related-work',
  'background',
  'references',
  'checklist',
]);

/** What is said of one choice, and is no limitation of the work. */
export const IN_PASSING = 'only in passing';
