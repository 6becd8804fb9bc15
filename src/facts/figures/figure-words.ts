import type { Figure } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';

/** The caption and the captions of the panels, on one line. */
export const captionOf = (paper: Paper, { caption, panels }: Figure): string =>
  [caption, ...panels].flatMap((part) => (part === null ? [] : paper.quote(part.span))).join(' ');
