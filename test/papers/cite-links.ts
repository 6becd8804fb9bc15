import { readFileSync } from 'node:fs';
import { openPdf } from '../../src/inputs/pdf/engine/pdfjs.ts';
import type { Entry } from '../../src/paper/bibliography/entry.ts';
import type { Paper } from '../../src/paper/paper.ts';
import type { PagePlace, Span } from '../../src/paper/span.ts';

/** A link of the file from a citation to its entry: what hyperref knows, read past the linter. */
export interface CiteLink {
  page: number;
  middle: { x: number; y: number };
  entry: Entry;
}

/** The number that pdfjs gives to links (`AnnotationType`), and what it says of one. */
const LINK = 2;
interface LinkAnnotation {
  dest?: unknown;
  rect: [number, number, number, number];
  pageIndex: number;
}

/** Destinations stand a little above the first line of their entry. */
const NEAR = 40;
const COLUMN = 90;

export async function citeLinks(path: string, paper: Paper): Promise<CiteLink[]> {
  const doc = await openPdf(readFileSync(path));
  const firstLines = paper.bibliography().map((entry) => ({ entry, place: placesOf(paper, entry.reference.span)[0]! }));
  const entries = new Map<string, Entry>();
  for (const [name, target] of Object.entries((await doc.getDestinations()) as Record<string, unknown[] | null>)) {
    if (!name.startsWith('cite.') || target === null) continue;
    const page = (await doc.getPageIndex(target[0] as { num: number; gen: number })) + 1;
    const [x, y] = [target[2] as number, target[3] as number];
    const near = firstLines
      .filter(({ place }) => place.page === page && Math.abs(place.rects[0]![0] - x) < COLUMN)
      .map(({ entry, place }) => ({ entry, distance: Math.abs(place.rects[0]![3] - y) }))
      .toSorted((a, b) => a.distance - b.distance)[0];
    if (near !== undefined && near.distance < NEAR) entries.set(name, near.entry);
  }
  const links: CiteLink[] = [];
  // Asked for page by page, pdfjs reads the words under each link too, which takes longer than all else.
  const annotations = (await doc.getAnnotationsByType(new Set([LINK]), new Set())) as LinkAnnotation[];
  for (const { dest, rect, pageIndex } of annotations) {
    const entry = typeof dest === 'string' ? entries.get(dest) : undefined;
    if (entry !== undefined)
      links.push({
        page: pageIndex + 1,
        middle: { x: (rect[0] + rect[2]) / 2, y: (rect[1] + rect[3]) / 2 },
        entry,
      });
  }
  await doc.loadingTask.destroy();
  return links;
}

const placesOf = (paper: Paper, span: Span) =>
  paper.places(span).filter((place): place is PagePlace => 'page' in place);

/** What the linter found where a link stands. */
export function under<Item extends { span: Span }>(links: readonly CiteLink[], items: readonly Item[], paper: Paper) {
  const placed = items.map((item) => ({ item, places: placesOf(paper, item.span) }));
  return links.map((link) => ({
    link,
    items: placed
      .filter(({ places }) =>
        places.some(
          ({ page, rects }) =>
            page === link.page &&
            rects.some(
              ([left, bottom, right, top]) =>
                link.middle.x >= left - 2 &&
                link.middle.x <= right + 2 &&
                link.middle.y >= bottom - 2 &&
                link.middle.y <= top + 2,
            ),
        ),
      )
      .map(({ item }) => item),
  }));
}
