import stringWidth from 'string-width';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import type { Style } from '../../reporters/text/style.ts';
import { describePosition, positionOf } from '../position.ts';

/** What each block of the card is written with; `width` in columns. */
export interface Sheet {
  readonly paper: Paper;
  readonly width: number;
  readonly style: Style;
}

/** What stands where nothing was found. */
export const HOLE = '—';

/** "p.3" or "l.12". */
export const placeOf = (span: Span, { paper }: Sheet): string => describePosition(positionOf(paper, span));

export const pad = (text: string, wide: number): string => text + ' '.repeat(Math.max(0, wide - stringWidth(text)));
