import type { PdfDocument } from '../engine/pdfjs.ts';

/** A named place of the file, as LaTeX's hyperref writes them for all that has a number or is cited. */
export interface Destination {
  name: string;
  page: number;
  /** In the page's own coordinates, a little above and left of what it names. */
  x: number;
  y: number;
}

/** No paper has so many. */
const MOST = 20_000;

/** The places of a PDF that links inside it can lead to. */
export interface Destinations {
  /** Those with coordinates, from top to bottom of each page. */
  placed: Destination[];
  /** Of all that there are; null where they could not be read. */
  names: ReadonlySet<string> | null;
}

/** All named destinations of a document; `names` is null where the file's own list is broken. */
export async function readDestinations(doc: PdfDocument): Promise<Destinations> {
  const known = (await doc.getDestinations().catch(() => null)) as Record<string, unknown> | null;
  const named = known ?? {};
  const corners = new Map<number, readonly [number, number]>();
  const found: Destination[] = [];
  const names = new Set<string>();
  for (const [name, value] of Object.entries(named)) {
    if (!Array.isArray(value)) continue;
    const [ref, fit, left, top] = value as [unknown, { name?: string } | undefined, unknown, unknown];
    const page = pageOf(doc, ref);
    // A file cut out of another may name places on pages that were left behind.
    if (page !== null) names.add(name);
    if (page === null || fit?.name !== 'XYZ' || typeof top !== 'number') continue;
    const corner = corners.get(page) ?? (await cornerOf(doc, page));
    corners.set(page, corner);
    found.push({ name, page, x: (typeof left === 'number' ? left : 0) - corner[0], y: top - corner[1] });
  }
  return {
    placed: found.slice(0, MOST).toSorted((a, b) => a.page - b.page || b.y - a.y || a.x - b.x),
    names: known === null ? null : names,
  };
}

/** Pages that have been opened are known without asking. */
function pageOf(doc: PdfDocument, ref: unknown): number | null {
  if (typeof ref === 'number') return ref + 1;
  const isRef = typeof ref === 'object' && ref !== null && 'num' in ref;
  return isRef ? doc.cachedPageNumber(ref as Parameters<PdfDocument['cachedPageNumber']>[0]) : null;
}

async function cornerOf(doc: PdfDocument, page: number): Promise<readonly [number, number]> {
  const view = (await doc.getPage(page).catch(() => null))?.view ?? [0, 0];
  return [view[0]!, view[1]!];
}
