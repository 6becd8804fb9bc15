import type { Rect } from '../../../paper/span.ts';
import { multiply, type Matrix } from './paint/matrix.ts';
import { setsText, startLine, startState, type FontStore, type Ops, type TextState } from './text-state.ts';

/** One letter or several of one show operator, with its place. Lengths in points. */
export interface Glyph extends Ink {
  text: string;
  /** Where its baseline begins and ends. */
  x: number;
  y: number;
  endX: number;
  endY: number;
  /** Height of its letters' em. */
  size: number;
  /** Counter-clockwise from level, in degrees: 90 runs up the page. */
  angle: number;
  order: number;
}

/** How letters are painted. */
interface Ink {
  colour: string | null;
  /** How opaque they are, 0 to 1. */
  alpha: number;
  /** Nothing outside of it is seen. */
  clip: Rect | null;
}

/** Letters by whether their text mode leaves ink on the page. */
interface Shown {
  glyphs: Glyph[];
  noInk: Glyph[];
}

/**
 * Follows the text operators of a page. Unlike the text content that pdfjs hands out, it keeps letters apart where a tick
 * is a power ("10" and a raised "3"), and knows their colour and when they are painted.
 */
export function createTextPen(OPS: Ops, fonts: FontStore) {
  let state = startState();
  const saved: TextState[] = [];
  const line = startLine();

  /** Places the letters of a show operator, as pdfjs gives them: glyphs, and numbers that move the pen. */
  function show(shown: readonly unknown[], page: Matrix, ink: Ink, order: number, into: Shown): void {
    const { font, size, horizontal, rise, charSpacing, wordSpacing } = state;
    const scale = font?.fontMatrix?.[0] ?? 0.001;
    const em = Math.abs(size) * (font?.isType3Font === true ? Math.abs((font.fontMatrix?.[3] ?? 0.001) * 1000) : 1);
    const [a, b, c, d, e, f] = multiply(page, line.matrix);
    const angle = (Math.atan2(b, a) * 180) / Math.PI;
    const height = em * Math.hypot(c, d);
    for (const glyph of shown) {
      if (typeof glyph === 'number') {
        line.x -= (glyph * size * horizontal) / 1000;
        continue;
      }
      const {
        unicode = '',
        width = 0,
        isSpace = false,
      } = (glyph ?? {}) as {
        unicode?: string;
        width?: number;
        isSpace?: boolean;
      };
      const spacing = charSpacing + (isSpace ? wordSpacing : 0);
      const advance = width * scale * size * horizontal;
      const { x } = line;
      const up = line.y + rise;
      if (unicode.trim() !== '' && Number.isFinite(advance + height) && height > 0.5)
        (state.invisible ? into.noInk : into.glyphs).push({
          ...ink,
          text: unicode,
          x: a * x + c * up + e,
          y: b * x + d * up + f,
          endX: a * (x + advance) + c * up + e,
          endY: b * (x + advance) + d * up + f,
          size: height,
          angle,
          order,
        });
      line.x += advance + spacing * horizontal;
    }
  }

  return {
    /** True where the operator is one of text. */
    obeys: (op: number, args: unknown[] | null) => setsText(OPS, fonts, state, line, op, args),
    show,
    save: () => saved.push({ ...state }),
    restore: () => (state = saved.pop() ?? state),
  };
}
