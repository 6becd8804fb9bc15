import type { Paper } from '../paper/paper.ts';

export interface ViewContext {
  /** Columns that a line may take. */
  width: number;
  color: boolean;
  /** A person is looking: control characters of the paper must not reach the terminal. */
  terminal: boolean;
}

/** Shows what was understood of a paper. The text ends with a line break. */
export type View = (paper: Paper, context: ViewContext) => string;
