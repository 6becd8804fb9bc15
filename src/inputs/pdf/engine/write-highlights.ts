import type { Rect } from '../../../paper/span.ts';
import { loadPdfjs, openPdf, type PdfDocument } from './pdfjs.ts';

/** A comment on places of one page. */
export interface Highlight {
  /** From 1. */
  page: number;
  /**
   * As places of a paper are: counted from the lower left corner of the page as it is shown (its crop box). Empty for a
   * comment on the page as a whole, which gets a small mark in the margin.
   */
  rects: readonly Rect[];
  /** Red, green and blue, 0 to 255. */
  color: readonly [number, number, number];
  comment: string;
}

/** How pdfjs knows an annotation that the file has not yet. */
const NEW = 'pdfjs_internal_editor_';

/**
 * Adds highlights with comments to a PDF as an incremental update: the bytes that were there stay a prefix of the result,
 * so that signatures hold and the same input gives the same output.
 */
export async function writeHighlights(bytes: Uint8Array, highlights: readonly Highlight[]): Promise<Uint8Array> {
  if (highlights.length === 0) return bytes;
  const { AnnotationEditorType } = await loadPdfjs();
  const doc = await openPdf(bytes);
  try {
    const date = await dateOf(doc);
    let noted = 0;
    for (const [i, { page, rects, color, comment }] of highlights.entries()) {
      const { view } = await doc.getPage(page);
      const [left, bottom, right, top] = view as [number, number, number, number];
      const whole = rects.length > 0 ? rects : [marginMark(noted++, top - bottom)];
      const placed = whole.map((rect) => shift(rect, left, bottom));
      doc.annotationStorage.setValue(`${NEW}${i}`, {
        annotationType: AnnotationEditorType.HIGHLIGHT,
        pageIndex: page - 1,
        color: [...color],
        opacity: 1,
        rotation: 0,
        user: 'paper-lint',
        date,
        rect: around(placed),
        quadPoints: placed.flatMap(([l, b, r, t]) => [l, t, r, t, l, b, r, b]),
        outlines: placed.map(([l, b, r, t]) => [l, b, l, t, r, t, r, b]),
        popup: { contents: comment, rect: [right - 180, placed[0]![1] - 60, right, placed[0]![3]] },
      } as never);
    }
    return await withClock(date, () => doc.saveDocument());
  } finally {
    await doc.destroy();
  }
}

const MARK = { side: 12, step: 18, from: 72, left: 8 };

/** One under the other, an inch from the top, in a second row where the first is full. */
function marginMark(nth: number, height: number): Rect {
  const rows = Math.max(1, Math.floor((height - MARK.from - MARK.side) / MARK.step));
  const top = Math.max(MARK.side, height - MARK.from) - (nth % rows) * MARK.step;
  const left = MARK.left + Math.floor(nth / rows) * MARK.step;
  return [left, top - MARK.side, left + MARK.side, top];
}

const shift = ([l, b, r, t]: Rect, x: number, y: number): Rect => [l + x, b + y, r + x, t + y];

const around = (rects: readonly Rect[]): Rect => [
  Math.min(...rects.map(([left]) => left)),
  Math.min(...rects.map(([, bottom]) => bottom)),
  Math.max(...rects.map(([, , right]) => right)),
  Math.max(...rects.map(([, , , top]) => top)),
];

/** When the paper was last changed by its own word, since the hour of the run would make each output another. */
async function dateOf(doc: PdfDocument): Promise<Date> {
  const { info } = (await doc.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
  const written = String(info.ModDate ?? info.CreationDate ?? '');
  const [, ...parts] = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(written) ?? [];
  if (parts.length === 0) return new Date(0);
  const [year, month, day, hour, minute, second] = parts.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}

/** pdfjs makes the new file id from the time. */
async function withClock<Result>(date: Date, action: () => Promise<Result>): Promise<Result> {
  const { now } = Date;
  Date.now = () => date.getTime();
  try {
    return await action();
  } finally {
    Date.now = now;
  }
}
