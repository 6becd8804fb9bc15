import type { Role } from '../../paper/sections/roles.ts';

/** Before the work itself begins: what is said here is announced. */
export const OPENING: ReadonlySet<Role> = new Set<Role>(['front', 'abstract', 'introduction']);

/** Where a paper says in short what its other sections show. */
export const IN_SHORT: ReadonlySet<Role> = new Set<Role>([...OPENING, 'conclusion']);

/** Where a claim without a pointer is about all that the paper shows. */
export const OF_THE_WHOLE: ReadonlySet<Role> = new Set<Role>(['abstract', 'introduction', 'conclusion']);
