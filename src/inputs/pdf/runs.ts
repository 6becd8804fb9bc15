import type { PdfPage } from './engine.ts';

/** Glyphs of one font on one baseline. Lengths in points, origin at the lower left of the page. */
export interface Run {
  page: number;
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
}

export interface PageText {
  page: number;
  width: number;
  height: number;
  runs: Run[];
  /** Characters of rotated text, which is left out. */
  turned: number;
}

/** The upright text of a page. Rotated text (the arXiv stamp, axis titles) is left out: it is not read line by line. */
export async function readRuns(pdfPage: PdfPage): Promise<PageText> {
  const { items } = await pdfPage.getTextContent();
  const [left, bottom, right, top] = pdfPage.view as [number, number, number, number];
  const page = pdfPage.pageNumber;
  const runs: Run[] = [];
  let turned = 0;
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    // A broken font can give widths and places that are no numbers, and no viewer shows such text.
    if (![a, b, c, d, x, y, item.width].every(Number.isFinite)) continue;
    if (Math.abs(b) > Math.abs(a) * 0.2) {
      turned += item.str.length;
      continue;
    }
    const size = Math.hypot(c, d);
    // Text off the page or too small to see is not part of what a reader reads.
    if (size < 2 || x < left - 5 || x > right || y < bottom - 5 || y > top) continue;
    runs.push({ page, text: item.str, x: x - left, y: y - bottom, width: item.width, size, font: item.fontName });
  }
  return { page, width: right - left, height: top - bottom, runs, turned };
}
