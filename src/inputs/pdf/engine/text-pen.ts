import type { Rect } from '../../../paper/span.ts';
import { multiply, type Matrix } from './matrix.ts';

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

interface Font {
  fontMatrix?: number[];
  isType3Font?: boolean;
  vertical?: boolean;
}

interface FontStore {
  has(name: string): boolean;
  get(name: string): unknown;
}

interface TextState {
  font: Font | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  horizontal: number;
  leading: number;
  rise: number;
  invisible: boolean;
}

export type Ops = (typeof import('pdfjs-dist'))['OPS'];

/**
 * Follows the text operators of a page. Unlike the text content that pdfjs hands out, it keeps letters apart where a tick
 * is a power ("10" and a raised "3"), and knows their colour and when they are painted.
 */
export function createTextPen(OPS: Ops, fonts: FontStore) {
  let state: TextState = {
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontal: 1,
    leading: 0,
    rise: 0,
    invisible: false,
  };
  const saved: TextState[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let [x, y, lineX, lineY] = [0, 0, 0, 0];
  const move = (dx: number, dy: number) => {
    lineX += dx;
    lineY += dy;
    [x, y] = [lineX, lineY];
  };

  /** True where the operator is one of text. */
  function obeys(op: number, args: unknown[] | null): boolean {
    const first = args?.[0] as number;
    switch (op) {
      case OPS.beginText:
        matrix = [1, 0, 0, 1, 0, 0];
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        return true;
      case OPS.setFont: {
        const [name, size] = args as [string, number];
        state.font = fonts.has(name) ? (fonts.get(name) as Font) : null;
        state.size = size;
        return true;
      }
      case OPS.setTextMatrix:
        matrix = Array.from((args!.length === 1 ? args![0] : args) as ArrayLike<number>) as unknown as Matrix;
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        return true;
      case OPS.moveText:
        move(first, args![1] as number);
        return true;
      case OPS.setLeadingMoveText:
        state.leading = args![1] as number;
        move(first, args![1] as number);
        return true;
      case OPS.setLeading:
        state.leading = -first;
        return true;
      case OPS.nextLine:
        move(0, state.leading);
        return true;
      case OPS.setCharSpacing:
        state.charSpacing = first;
        return true;
      case OPS.setWordSpacing:
        state.wordSpacing = first;
        return true;
      case OPS.setHScale:
        state.horizontal = first / 100;
        return true;
      case OPS.setTextRise:
        state.rise = first;
        return true;
      case OPS.setTextRenderingMode:
        state.invisible = first === 3 || first === 7;
        return true;
      default:
        return false;
    }
  }

  function show(shown: readonly unknown[], page: Matrix, ink: Ink, order: number, into: Shown): void {
    const { font, size, horizontal, rise } = state;
    const scale = font?.fontMatrix?.[0] ?? 0.001;
    const em = Math.abs(size) * (font?.isType3Font === true ? Math.abs((font.fontMatrix?.[3] ?? 0.001) * 1000) : 1);
    const [a, b, c, d, e, f] = multiply(page, matrix);
    const angle = (Math.atan2(b, a) * 180) / Math.PI;
    const height = em * Math.hypot(c, d);
    for (const glyph of shown) {
      if (typeof glyph === 'number') {
        x -= (glyph * size * horizontal) / 1000;
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
      const spacing = state.charSpacing + (isSpace ? state.wordSpacing : 0);
      const advance = width * scale * size * horizontal;
      const up = y + rise;
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
      x += advance + spacing * horizontal;
    }
  }

  return {
    obeys,
    show,
    save: () => saved.push({ ...state }),
    restore: () => (state = saved.pop() ?? state),
  };
}
