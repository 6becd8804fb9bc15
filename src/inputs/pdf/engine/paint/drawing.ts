import { readGraphics } from './graphics.ts';
import { readOperators } from './operators.ts';
import type { PdfPage } from '../pdfjs.ts';

/** What a page draws, told without decoding its pictures. */
export interface PageDrawing {
  /** Share of the page that pictures cover. */
  pictures: number;
  /** Paths: lines, shapes, outlines of letters. */
  paths: number;
  /** Glyphs, whether or not their letters are known. */
  glyphs: number;
}

/** Counts what a page draws. */
export async function readDrawing(page: PdfPage): Promise<PageDrawing> {
  const { shapes, shown, pictures } = await readGraphics(page, await readOperators(page));
  const [left, bottom, right, top] = page.view as [number, number, number, number];
  const area = Math.max(1, (right - left) * (top - bottom));
  const covered = pictures.reduce((sum, [x0, y0, x1, y1]) => sum + (x1 - x0) * (y1 - y0), 0);
  return { pictures: Math.min(1, covered / area), paths: shapes.length, glyphs: shown };
}
