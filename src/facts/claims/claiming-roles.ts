import type { Role } from '../../paper/sections/roles.ts';

/** Sections in which authors say what their own work does, costs or saves. */
export const CLAIMING: readonly Role[] = [
  'abstract',
  'introduction',
  'method',
  'experiments',
  'discussion',
  'conclusion',
  'other',
];
