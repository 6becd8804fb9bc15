import type { Rect } from '../../../../paper/span.ts';
import type { Matrix } from './matrix.ts';
import type { Ops } from '../text-state.ts';

/** What `q` saves and `Q` brings back: where things are painted, with which colours and lines, and what is cut away. */
export interface PaintState {
  matrix: Matrix;
  /** As `#rrggbb` or a pattern; null where nothing is seen. */
  stroke: string | null;
  fill: string | null;
  /** Line width and dashes in units of `matrix`. */
  width: number;
  dash: readonly number[];
  strokeAlpha: number;
  fillAlpha: number;
  clip: Rect | null;
}

/** The state in which a page begins (PDF 32000-1, table 52). */
export const startPaint = (matrix: Matrix): PaintState => ({
  matrix,
  stroke: '#000000',
  fill: '#000000',
  width: 1,
  dash: [],
  strokeAlpha: 1,
  fillAlpha: 1,
  clip: null,
});

/** A tiling or shading, which has no one colour. */
const PATTERN = 'pattern';

/** Takes an operator that sets colours, lines or opacity and paints nothing; false where it is another. */
export function setsPaint(OPS: Ops, state: PaintState, op: number, args: unknown[] | null): boolean {
  switch (op) {
    case OPS.setStrokeRGBColor:
      state.stroke = args![0] as string;
      return true;
    case OPS.setFillRGBColor:
      state.fill = args![0] as string;
      return true;
    case OPS.setStrokeColorN:
      state.stroke = PATTERN;
      return true;
    case OPS.setFillColorN:
      state.fill = PATTERN;
      return true;
    case OPS.setStrokeTransparent:
      state.stroke = null;
      return true;
    case OPS.setFillTransparent:
      state.fill = null;
      return true;
    case OPS.setLineWidth:
      state.width = args![0] as number;
      return true;
    case OPS.setDash:
      state.dash = Array.from(args![0] as ArrayLike<number>);
      return true;
    case OPS.setGState:
      for (const [key, value] of args![0] as [string, unknown][]) setParameter(state, key, value);
      return true;
    default:
      return false;
  }
}

/** A key of a PDF's graphics state dictionary: line width, dashes, opacity of strokes and of fills. */
function setParameter(state: PaintState, key: string, value: unknown): void {
  if (key === 'LW') state.width = value as number;
  else if (key === 'D') state.dash = Array.from((value as [ArrayLike<number>])[0]);
  else if (key === 'CA') state.strokeAlpha = value as number;
  else if (key === 'ca') state.fillAlpha = value as number;
}

/** Dashes without gaps between them are a solid line. */
export const hasGaps = (dash: readonly number[]) =>
  dash.length === 1 ? dash[0]! > 0 : dash.some((length, i) => i % 2 === 1 && length > 0);
