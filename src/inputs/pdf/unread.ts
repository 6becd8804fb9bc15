import { openPdf } from './engine.ts';
import type { PageText } from './runs.ts';

/** A page with fewer characters than this holds no text to speak of. */
const FEW_CHARACTERS = 20;
/** Private-use and replacement characters: glyphs whose font does not say what letters they are. */
const NO_UNICODE = /[\ufffd\ue000-\uf8ff]|[\u{f0000}-\u{ffffd}]/gu;

/** Pages that a reader could read and we could not. */
export async function unreadPages(
  bytes: Uint8Array,
  pages: readonly PageText[],
): Promise<{ page: number; why: string }[]> {
  const texts = pages.map(({ page, runs, turned }) => ({
    page,
    text: [...runs, ...(turned?.runs ?? [])].map((run) => run.text).join(''),
  }));
  const empty = texts.filter(({ text }) => text.length < FEW_CHARACTERS).map(({ page }) => page);
  const strange = texts.filter(
    ({ text }) => text.length >= FEW_CHARACTERS && (text.match(NO_UNICODE)?.length ?? 0) > 0.3 * text.length,
  );
  return [
    ...(await scannedPages(bytes, empty)).map((page) => ({ page, why: 'scanned image without text' })),
    ...strange.map(({ page }) => ({ page, why: 'glyphs without Unicode' })),
  ];
}

/** Those of the pages that show a picture; a blank page was read to the end. */
async function scannedPages(bytes: Uint8Array, pages: readonly number[]): Promise<number[]> {
  if (pages.length === 0) return [];
  const { OPS } = await import('pdfjs-dist/build/pdf.min.mjs');
  const images = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  const doc = await openPdf(bytes, { pictures: true });
  try {
    const shown: number[] = [];
    for (const page of pages) {
      const { fnArray } = await (await doc.getPage(page)).getOperatorList();
      if (fnArray.some((op) => images.has(op))) shown.push(page);
    }
    return shown;
  } finally {
    await doc.loadingTask.destroy();
  }
}
