import type { Caption } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';

/** What the caption of a float says; empty where it has none. */
export const captionText = (paper: Paper, { caption }: { readonly caption: Caption | null }): string =>
  caption === null ? '' : paper.quote(caption.span);
