import type { Matrix } from './paint/matrix.ts';

/** The operators of pdfjs by name. */
export type Ops = (typeof import('pdfjs-dist'))['OPS'];

interface Font {
  fontMatrix?: number[];
  isType3Font?: boolean;
  vertical?: boolean;
}

/** The fonts that pdfjs has loaded for a page, by its names for them. */
export interface FontStore {
  has(name: string): boolean;
  get(name: string): unknown;
}

/** What `q` saves and `Q` brings back: how letters are set. */
export interface TextState {
  font: Font | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  horizontal: number;
  leading: number;
  rise: number;
  invisible: boolean;
}

/** Where the pen stands: `x` and `y`, and the beginning of its line, in units of `matrix`. */
interface TextLine {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/** The state in which a page begins (PDF 32000-1, table 104). */
export const startState = (): TextState => ({
  font: null,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontal: 1,
  leading: 0,
  rise: 0,
  invisible: false,
});

/** A line that begins where the text does. */
export const startLine = (matrix: Matrix = [1, 0, 0, 1, 0, 0]): TextLine => ({
  matrix,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
});

/** Takes an operator that sets how or where letters are shown; false where it is another. */
export function setsText(
  OPS: Ops,
  fonts: FontStore,
  state: TextState,
  line: TextLine,
  op: number,
  args: unknown[] | null,
): boolean {
  const first = args?.[0] as number;
  switch (op) {
    case OPS.beginText:
      Object.assign(line, startLine());
      return true;
    case OPS.setFont: {
      const [name, size] = args as [string, number];
      state.font = fonts.has(name) ? (fonts.get(name) as Font) : null;
      state.size = size;
      return true;
    }
    case OPS.setTextMatrix: {
      const matrix = Array.from((args!.length === 1 ? args![0] : args) as ArrayLike<number>);
      Object.assign(line, startLine(matrix as unknown as Matrix));
      return true;
    }
    case OPS.moveText:
      move(line, first, args![1] as number);
      return true;
    case OPS.setLeadingMoveText:
      state.leading = args![1] as number;
      move(line, first, args![1] as number);
      return true;
    case OPS.setLeading:
      state.leading = -first;
      return true;
    case OPS.nextLine:
      move(line, 0, state.leading);
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

/** To the beginning of another line. */
function move(line: TextLine, dx: number, dy: number): void {
  line.lineX += dx;
  line.lineY += dy;
  line.x = line.lineX;
  line.y = line.lineY;
}
