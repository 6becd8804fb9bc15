import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { ablations } from './ablations.ts';
import { components } from './components.ts';
import { isCovered } from './coverage.ts';

/** What became of one part of the paper's own method. */
export interface Fate {
  readonly name: string;
  readonly span: Span;
  /** A known technique is adopted; what has no name in the field is introduced. */
  readonly origin: 'adopted' | 'introduced';
  /** Part of nearly every recipe: no reader asks for its ablation. */
  readonly routine: boolean;
  /** Where the paper removes, replaces or varies it. */
  readonly ablated: { readonly span: Span } | null;
}

/** The parts of the method, the surest first, each with the plainest place that compares it. */
export const fates = memoize((paper: Paper): readonly Fate[] => {
  const signs = ablations(paper);
  return components(paper).map((part) => ({
    name: part.name,
    span: part.trigger.span,
    origin: part.techniques.length > 0 ? 'adopted' : 'introduced',
    routine: part.routine,
    ablated: signs.find((sign) => isCovered(part, [sign])) ?? null,
  }));
});
