import type { Evidence } from '../engine/answer.ts';
import { memoize } from '../paper/memoize.ts';
import type { Paper } from '../paper/paper.ts';

export const KINDS = ['pretraining', 'method', 'analysis', 'theory', 'survey', 'position', 'dataset', 'benchmark', 'system'] as const;
export type Kind = (typeof KINDS)[number];

export interface KindOfPaper {
  value: Kind;
  /** Why, in words for a person. */
  because: string;
  evidence: Evidence[];
}

/** What kind of paper this is. Rules that a kind does not owe are not applicable to it. */
export const kindOf = memoize((_paper: Paper): KindOfPaper => ({ value: 'method', because: 'the default', evidence: [] }));
