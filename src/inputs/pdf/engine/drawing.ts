import { IDENTITY, multiply, type Matrix } from './matrix.ts';
import { readOperators } from './operators.ts';
import { loadPdfjs, type PdfPage } from './pdfjs.ts';

/** What a page draws, told without decoding its pictures. */
export interface Drawing {
  /** Share of the page that pictures cover. */
  pictures: number;
  /** Paths: lines, shapes, outlines of letters. */
  paths: number;
  /** Glyphs, whether or not their letters are known. */
  glyphs: number;
}

/**
 * Pictures are left out when a document is opened for its text, because decoding them can cost more than all else. What
 * stays of one is its place: a transform after which nothing is painted. A picture fills the unit square of its transform.
 */
export async function readDrawing(page: PdfPage): Promise<Drawing> {
  const { OPS } = await loadPdfjs();
  const { fnArray, argsArray } = await readOperators(page);
  const silent = new Set<number>(
    Object.entries(OPS).flatMap(([name, op]) => (/^set|MarkedContent|^dependency$/.test(name) ? [op] : [])),
  );
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const area = Math.max(1, (right - left) * (top - bottom));
  const drawing: Drawing = { pictures: 0, paths: 0, glyphs: 0 };
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  let placed = false;
  const settle = () => {
    if (placed) drawing.pictures += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) / area;
    placed = false;
  };
  for (const [i, op] of fnArray.entries()) {
    if (op === OPS.transform) {
      matrix = multiply(matrix, argsArray[i] as Matrix);
      placed = true;
    } else if (op === OPS.save || op === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      const form = op === OPS.save ? null : (argsArray[i] as [Matrix | null])[0];
      if (form !== null) matrix = multiply(matrix, form);
      placed = false;
    } else if (op === OPS.restore || op === OPS.paintFormXObjectEnd) {
      settle();
      matrix = saved.pop() ?? matrix;
    } else if (!silent.has(op)) {
      placed = false;
      if (op === OPS.constructPath) drawing.paths++;
      if (op === OPS.showText)
        drawing.glyphs += (argsArray[i] as [unknown[]])[0].filter((glyph) => typeof glyph === 'object').length;
    }
  }
  settle();
  drawing.pictures = Math.min(1, drawing.pictures);
  return drawing;
}
