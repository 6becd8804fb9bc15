import { groupBy } from '../../../group-by.ts';
import type { PdfDocument } from '../engine/pdfjs.ts';
import type { Line } from '../pages/lines.ts';
import { readDestinations, type Destination } from './destinations.ts';
import { namesFloat } from './float-names.ts';
import { readLinks } from './link-annotations.ts';
import { linkRuns } from './linked-runs.ts';

/** What the file itself says of its lines: where its sections, floats and references begin. */
export interface Anchors {
  /** Destinations that name what begins with this line. */
  of(line: Line): readonly Destination[];
  /** True where the file names enough sections that a heading without a name is a doubtful one. */
  namesSections: boolean;
  /** The destinations of floats on a page. */
  floatsOn(page: number): readonly Destination[];
  /** All places that links can lead to; null where they are not known. */
  names: ReadonlySet<string> | null;
}

/** For a file without destinations, or one that is read by its geometry alone. */
export const NO_ANCHORS: Anchors = { of: () => [], namesSections: false, floatsOn: () => [], names: null };

/** Pages and the start of the document are named too, and say nothing of their first line. */
const TELLS = /^(?!page\.|Doc-Start|Item\.|noticebox|ALC@)/;
const SECTION = /^(?:section|(?:sub)+section|appendix|chapter)\.\w/;

/** Reads named destinations and link annotations; the links are written onto the runs that they cover. */
export async function readAnchors(doc: PdfDocument, bytes: Uint8Array, lines: readonly Line[]): Promise<Anchors> {
  linkRuns(await readLinks(doc, bytes), lines);
  const { placed: destinations, names } = await readDestinations(doc);
  const floats = groupBy(destinations.filter(namesFloat), ({ page }) => page);
  const begun = new Map<Line, Destination[]>();
  const pages = groupBy(
    lines.filter(({ runs }) => runs[0]!.turn === undefined).toSorted((a, b) => b.y - a.y),
    ({ page }) => page,
  );
  for (const destination of destinations) {
    if (namesFloat(destination) || !TELLS.test(destination.name)) continue;
    const line = lineBelow(destination, pages.get(destination.page) ?? []);
    if (line !== undefined) begun.set(line, [...(begun.get(line) ?? []), destination]);
  }
  return {
    of: (line) => begun.get(line) ?? [],
    namesSections: destinations.filter(({ name }) => SECTION.test(name)).length >= 5,
    floatsOn: (page) => floats.get(page) ?? [],
    names,
  };
}

/** LaTeX sets a destination at the left edge of the column, up to two lines above the baseline of what it names. */
const NEAREST = 4;
const FARTHEST = 32;

/** `lines` from the top of the page down. */
function lineBelow({ x, y }: Destination, lines: readonly Line[]): Line | undefined {
  let best: Line | undefined;
  for (let i = firstBelow(lines, y - NEAREST); i < lines.length && lines[i]!.y >= y - FARTHEST; i++) {
    const line = lines[i]!;
    if (line.x0 < x - 6 || line.x0 > x + 200) continue;
    if (best === undefined || line.y > best.y + 1 || (line.y > best.y - 1 && line.x0 < best.x0)) best = line;
  }
  return best;
}

function firstBelow(lines: readonly Line[], y: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.y > y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number in the name of a section's destination: `subsection.3.2` → "3.2", `appendix.A` → "A". */
export function sectionNumber(destinations: readonly Destination[]): string | null {
  for (const { name } of destinations) {
    const number = /^(?:section|(?:sub)+section|appendix|chapter)\.([\w.]+)$/.exec(name)?.[1];
    if (number !== undefined) return number;
  }
  return null;
}

/** A heading or run-in heading without a number has a starred name. */
export const isStarred = (destinations: readonly Destination[]) =>
  destinations.some(({ name }) => name.startsWith('section*'));
