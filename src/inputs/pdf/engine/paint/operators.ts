import type { PdfDocument, PdfPage } from '../pdfjs.ts';

/** What draws a page, as pdfjs gives it: operators by number with their arguments. */
export type OperatorList = Awaited<ReturnType<PdfPage['getOperatorList']>>;

/** Without annotations, which bring no words and can cost more than the page. */
export const readOperators = (page: PdfPage): Promise<OperatorList> => page.getOperatorList({ annotationMode: 0 });

/** Loads a page with what draws it. An operator list costs as much as the page's text, so none is loaded twice. */
export type LoadOperators = (page: number) => Promise<{ page: PdfPage; operators: OperatorList }>;

/** A loader that reads each page of a document once. */
export function operatorLoader(doc: PdfDocument): LoadOperators {
  const loaded = new Map<number, ReturnType<LoadOperators>>();
  const load = async (number: number) => {
    const page = await doc.getPage(number);
    return { page, operators: await readOperators(page) };
  };
  return (number) => {
    const known = loaded.get(number) ?? load(number);
    loaded.set(number, known);
    return known;
  };
}
