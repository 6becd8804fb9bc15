import type { Role } from '../../../paper/sections/roles.ts';

/** Sections that speak of others' work or to the reviewers, not of what this paper did. */
export const NOT_OWN_WORK: ReadonlySet<Role> = new Set<Role>([
  'related-work',
  'background',
  'references',
  'checklist',
  'acknowledgements',
]);
