import { factName } from './fact-name.ts';
import type { Paper } from './paper.ts';
import { timed } from './stopwatch.ts';

/** A fact is computed once per paper, when the first rule asks for it. */
export function memoize<Fact>(compute: (paper: Paper) => Fact): (paper: Paper) => Fact {
  const known = new WeakMap<Paper, { fact: Fact }>();
  // Where it was called from is put into words only if somebody measures.
  const born = new Error();
  let module: string | undefined;
  const name = () => (module ??= factName(born));
  return (paper) => {
    let entry = known.get(paper);
    if (entry === undefined) known.set(paper, (entry = { fact: timed(name, () => compute(paper)) }));
    return entry.fact;
  };
}
