import { pdfjsPages } from './pdfjs-pages.ts';

/** Words without blanks and hyphens, which line breaks change. */
export const fold = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad‐‑-]+/g, '');

/** The text of each page in the order of its content stream, read without any of the linter's own layout. */
export async function pageTexts(path: string): Promise<string[]> {
  const pages: string[] = [];
  for (const page of await pdfjsPages(path)) {
    const { items } = await page.getTextContent();
    pages.push(fold(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return pages;
}

/** A piece shorter than this could stand anywhere. */
const SHORTEST = 12;

/**
 * True where the page has the quote's words letter by letter. Between two columns the content stream may hold a figure
 * or a footnote, so a quote may be found in up to three pieces.
 */
export function isVerbatim(quote: string, page: string): boolean {
  let rest = fold(quote);
  for (let pieces = 0; pieces < 3; pieces++) {
    if (page.includes(rest)) return true;
    let length = rest.length - 1;
    while (length >= SHORTEST && !page.includes(rest.slice(0, length))) length--;
    if (length < SHORTEST) return false;
    rest = rest.slice(length);
  }
  return false;
}
