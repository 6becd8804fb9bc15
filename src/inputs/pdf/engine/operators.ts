import type { PdfDocument, PdfPage } from './pdfjs.ts';

export type OperatorList = Awaited<ReturnType<PdfPage['getOperatorList']>>;

/** Loads a page with what draws it. An operator list costs as much as the page's text, so none is loaded twice. */
export type LoadOperators = (page: number) => Promise<{ page: PdfPage; operators: OperatorList }>;

export function operatorLoader(doc: PdfDocument): LoadOperators {
  const loaded = new Map<number, ReturnType<LoadOperators>>();
  const load = async (number: number) => {
    const page = await doc.getPage(number);
    // Annotations bring no words and can cost more than the page.
    return { page, operators: await page.getOperatorList({ annotationMode: 0 }) };
  };
  return (number) => {
    const known = loaded.get(number) ?? load(number);
    loaded.set(number, known);
    return known;
  };
}
