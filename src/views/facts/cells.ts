import stringWidth from 'string-width';
import type { Span } from '../../paper/span.ts';
import { describePosition, positionOf } from '../position.ts';
import type { Sheet } from '../sheet.ts';

/** What stands where nothing was found. */
export const HOLE = '—';

/** "p.3" or "l.12". */
export const placeOf = (span: Span, { paper }: Sheet): string => describePosition(positionOf(paper, span));

export const pad = (text: string, wide: number): string => text + ' '.repeat(Math.max(0, wide - stringWidth(text)));
