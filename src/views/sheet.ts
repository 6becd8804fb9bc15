import type { Paper } from '../paper/paper.ts';
import type { Style } from '../reporters/text/style.ts';

/** What each block of a view for people is written with; `width` in columns. */
export interface Sheet {
  readonly paper: Paper;
  readonly width: number;
  readonly style: Style;
}
