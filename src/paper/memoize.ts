import type { Paper } from './paper.ts';

/** A fact is computed once per paper, when the first rule asks for it. */
export function memoize<Fact>(compute: (paper: Paper) => Fact): (paper: Paper) => Fact {
  const known = new WeakMap<Paper, { fact: Fact }>();
  return (paper) => {
    let entry = known.get(paper);
    if (entry === undefined) known.set(paper, (entry = { fact: compute(paper) }));
    return entry.fact;
  };
}
