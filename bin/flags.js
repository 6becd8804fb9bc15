import { setFlagsFromString } from 'node:v8';

/**
 * How V8 is set up for reading papers. What the build has compiled (scripts/compile-worker.mjs) V8 takes up only under the
 * flags for which it was made, which therefore stand here alone.
 */
export const FLAGS = [
  // Each pattern is asked of a whole paper, so that compiling it twice, first for an interpreter, takes time and saves none.
  '--no-regexp-tier-up',
  // Node 20 optimises what is hot before the one paper that most runs read is done, which costs more than it saves there;
  // what is hot over many papers still becomes it. Later versions have a cheaper compiler in between, and not this flag.
  ...(process.versions.node.startsWith('20.') ? ['--interrupt-budget=1056000'] : []),
];

export function setFlags() {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
