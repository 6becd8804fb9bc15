import type { Paper } from '../../paper/paper.ts';
import { assemble } from '../../paper/assemble.ts';
import type { Ingester } from '../index.ts';
import { UnreadableError } from '../unreadable.ts';
import { makeBlocks } from './blocks.ts';
import { readingOrder } from './columns.ts';
import { openPdf, type PdfDocument } from './engine.ts';
import { readFontStyles } from './fonts.ts';
import { dropFurniture } from './furniture.ts';
import { bodyType, measure } from './layout.ts';
import { locate } from './locate.ts';
import { readRuns, type PageText } from './runs.ts';
import { BROKEN, refuseUnread, unreadPages, type UnreadPage } from './unread.ts';

export const readPdf: Ingester = async (bytes, path) => {
  const doc = await open(bytes);
  try {
    return await read(doc, path);
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

async function read(doc: PdfDocument, path: string): Promise<Paper> {
  const pages: PageText[] = [];
  const lost: UnreadPage[] = [];
  for (let page = 1; page <= doc.numPages; page++) {
    try {
      pages.push(await readRuns(await doc.getPage(page)));
    } catch {
      lost.push({ page, why: BROKEN });
    }
  }
  const unread = [...lost, ...(await unreadPages(doc, pages))].toSorted((a, b) => a.page - b.page);
  refuseUnread(doc.numPages, pages, unread);
  const lines = dropFurniture(pages.map((page) => ({ height: page.height, lines: readingOrder(page) })));
  const body = bodyType(lines);
  const layout = measure(lines, body, await readFontStyles(doc, lines, body));
  return assemble({ path, format: 'pdf', pages: doc.numPages, unread }, { blocks: makeBlocks(layout), locate });
}
