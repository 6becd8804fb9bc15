import type { Paper } from '../../paper/paper.ts';
import { assemble } from '../../paper/assemble/assemble.ts';
import type { Hidden } from '../../paper/hidden.ts';
import type { Ingester, ReadOptions } from '../index.ts';
import { UnreadableError } from '../unreadable.ts';
import { NO_ANCHORS, readAnchors } from './anchors/index.ts';
import { makeBlocks } from './blocks/make-blocks.ts';
import { spellBitmapLetters } from './pages/bitmap-letters.ts';
import { readingOrder } from './pages/columns.ts';
import { openPdf, type PdfDocument } from './engine/pdfjs.ts';
import { readFontStyles } from './engine/fonts.ts';
import { dropFurniture } from './pages/furniture.ts';
import { bodyType, measure } from './kinds/layout.ts';
import { withoutLineNumbers } from './pages/line-numbers.ts';
import type { Line } from './pages/lines.ts';
import { locate } from './blocks/locate.ts';
import { withoutHidden } from './pages/hidden-runs.ts';
import { operatorLoader } from './engine/paint/operators.ts';
import { readRuns, type PageText } from './pages/runs.ts';
import { readStrokes } from './engine/paint/strokes.ts';
import { BROKEN, refuseUnread, unreadPages, type UnreadPage } from './pages/unread.ts';

/** Reads a PDF. Throws `UnreadableError` where it is broken, asks for a password, or has no text that can be read. */
export const readPdf: Ingester = async (bytes, path, options = {}) => {
  const doc = await open(bytes);
  try {
    return await read(doc, bytes, path, options);
  } finally {
    await doc.loadingTask.destroy();
  }
};

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    return await openPdf(bytes);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new UnreadableError('the PDF asks for a password', 'save a copy without one and lint that');
    throw new UnreadableError('the PDF is broken or was cut off', 'build or download it again');
  }
}

async function read(doc: PdfDocument, bytes: Uint8Array, path: string, options: ReadOptions): Promise<Paper> {
  const pages: PageText[] = [];
  const lost: UnreadPage[] = [];
  for (let page = 1; page <= doc.numPages; page++) {
    try {
      pages.push(await readRuns(await doc.getPage(page)));
    } catch {
      lost.push({ page, why: BROKEN });
    }
  }
  const load = operatorLoader(doc);
  const hidden: Hidden[] = [];
  for (const [i, one] of pages.entries()) {
    const seen = await withoutHidden(one, load).catch(() => ({ page: one, hidden: [] }));
    pages[i] = seen.page;
    hidden.push(...seen.hidden);
  }
  const spelt = spellBitmapLetters(withoutLineNumbers(pages));
  const unread = [...lost, ...(await unreadPages(doc, spelt))].toSorted((a, b) => a.page - b.page);
  refuseUnread(doc.numPages, spelt, unread);
  const lines = dropFurniture(spelt.flatMap(pageLines));
  const body = bodyType(lines);
  const anchors = options.anchors === false ? NO_ANCHORS : await readAnchors(doc, bytes, lines);
  const style = await readFontStyles(load, lines, body);
  const layout = measure(lines, { body, anchors, style, strokes: await readStrokes(load, lines) });
  const blocks = makeBlocks(layout);
  if (options.figures === true) await (await import('./plots/draw-figures.ts')).drawFigures(blocks, layout, load);
  return assemble(
    { path, format: 'pdf', pages: doc.numPages, unread, hidden, anchors: anchors.names },
    { blocks, locate },
  );
}

/** Numbers of column blocks on a page that is read turned stand above those of the page itself. */
const TURNED = 30_000;

function pageLines(page: PageText): { height: number; lines: Line[] }[] {
  const own = { height: page.height, lines: readingOrder(page) };
  if (page.turned === undefined) return [own];
  const { height, lines } = pageLines(page.turned)[0]!;
  return [own, { height, lines: lines.map((line) => ({ ...line, block: line.block + TURNED })) }];
}
