import type { Line } from '../pages/lines.ts';

/** What a line belongs to. */
export type Kind =
  | 'title'
  | 'heading'
  | 'figure'
  | 'table'
  | 'algorithm'
  | 'footnote'
  | 'reference'
  | 'equation'
  | 'code'
  | 'text';

/** By line; undefined until something claims it. What is never claimed is running text. */
export type Kinds = (Kind | undefined)[];

/** Lines that make one block, in the order in which they are read. */
export interface Group {
  kind: Kind;
  lines: Line[];
  /** The lines of the caption, for floats. */
  caption: Line[];
}
