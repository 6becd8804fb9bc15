import type { Role } from '../paper/roles.ts';

/** Sections that speak of others' work or to the reviewers, not of what this paper did. */
export const NOT_OWN_WORK: readonly Role[] = [
  'related-work',
  'background',
  'references',
  'checklist',
  'acknowledgements',
];
