import { evidence, type Evidence } from '../../engine/answer.ts';
import type { Span } from '../../paper/span.ts';

/** What was recomputed, so that a reader can do it again: the inputs with their places, the formula, both results. */
export interface Working {
  readonly inputs: readonly { readonly span: Span; readonly says: string }[];
  readonly formula: string;
  readonly computed: string;
  readonly printed: string;
}

export const workingText = ({ formula, computed, printed }: Working): string =>
  `${formula}: ${computed}; printed: ${printed}`;

/** The cells of a working as evidence. */
export const workingEvidence = ({ inputs }: Working, role: 'satisfies' | 'conflict' | 'trigger'): Evidence[] =>
  inputs.map(({ span, says }) => evidence(role, { span }, says));
