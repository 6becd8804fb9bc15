import { readFileSync } from 'node:fs';
import { openPdf, type PdfPage } from '../../src/inputs/pdf/engine/pdfjs.ts';

const known = new Map<string, Promise<PdfPage[]>>();

/** The pages of a file as pdfjs gives them, past the linter. Their text is read once for all who ask in one file of tests. */
export function pdfjsPages(path: string): Promise<PdfPage[]> {
  const pages = known.get(path) ?? read(path);
  known.set(path, pages);
  return pages;
}

async function read(path: string): Promise<PdfPage[]> {
  const doc = await openPdf(readFileSync(path));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number);
    const text = await page.getTextContent();
    const { view, pageNumber } = page;
    pages.push({ view, pageNumber, getTextContent: () => Promise.resolve(text) } as PdfPage);
  }
  await doc.loadingTask.destroy();
  return pages;
}
