import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { ablations } from './ablations/ablations.ts';
import { components } from './components.ts';
import { isCovered } from './ablations/coverage.ts';
import { droppedParts, listedParts } from './listed-parts.ts';
import { keyOfPart } from './names.ts';

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
  const named = components(paper).map((part): Fate => ({
    name: part.name,
    span: part.trigger.span,
    origin: part.techniques.length > 0 ? 'adopted' : 'introduced',
    routine: part.routine,
    ablated: signs.find((sign) => isCovered(part, [sign])) ?? null,
  }));
  const listed = listedParts(paper).map(({ name, span }): Fate => ({
    name,
    span,
    origin: 'introduced',
    routine: false,
    ablated: signs.find(({ words }) => words.toLowerCase().includes(name.toLowerCase())) ?? null,
  }));
  const dropped = droppedParts(paper).map(({ name, span }): Fate => ({
    name,
    span,
    origin: 'introduced',
    routine: false,
    ablated: { span },
  }));
  return [...named, ...listed, ...dropped].filter(
    ({ name }, i, all) => i < named.length || !all.slice(0, i).some((other) => isAlike(name, other.name)),
  );
});

function isAlike(name: string, other: string): boolean {
  const [a, b] = [keyOfPart(name), keyOfPart(other)];
  return a === b || a.includes(b) || b.includes(a);
}
