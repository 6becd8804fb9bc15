import type { Line } from '../pages/lines.ts';
import { offsetAt } from '../pages/glyph-widths.ts';
import type { Run } from '../pages/runs.ts';
import type { LinkAnnotation } from './link-annotations.ts';

/** Characters of a run that lead somewhere. */
export interface RunLink {
  from: number;
  to: number;
  url?: string;
  target?: string;
}

/** Height of the strips in which a link looks for its runs. */
const STRIP = 20;

/** Writes each link onto the runs whose glyphs its rectangle covers. */
export function linkRuns(links: readonly LinkAnnotation[], lines: readonly Line[]): void {
  const linked = new Set(links.map(({ page }) => page));
  const strips = new Map<number, Map<number, Run[]>>([...linked].map((page) => [page, new Map<number, Run[]>()]));
  for (const { page, runs } of lines) {
    const own = strips.get(page);
    if (own === undefined) continue;
    for (const run of runs) {
      // Links lie on the page as it is kept.
      if (run.turn !== undefined) continue;
      const at = Math.floor(run.y / STRIP);
      const strip = own.get(at);
      if (strip === undefined) own.set(at, [run]);
      else strip.push(run);
    }
  }
  for (const { page, rect, ...link } of links) {
    const [x0, y0, x1, y1] = rect;
    // A link that covers much of a page is a slip or a trick, and its words cannot be told.
    if (y1 - y0 > 15 * STRIP) continue;
    for (let y = Math.floor((y0 - STRIP) / STRIP); y <= Math.floor(y1 / STRIP); y++)
      for (const run of strips.get(page)!.get(y) ?? []) {
        const middle = run.y + run.size * 0.3;
        if (middle < y0 || middle > y1 || run.x > x1 || run.x + run.width < x0) continue;
        const covered = coverOf(run, x0, x1);
        if (covered !== null) (run.links ??= []).push({ ...covered, ...link });
      }
  }
}

/** The characters between two x, moved to the word borders beside them: the widths of glyphs are estimated. */
function coverOf(run: Run, x0: number, x1: number): { from: number; to: number } | null {
  const { text, x, width } = run;
  const from = x0 <= x + 1 ? 0 : nearestBorder(text, offsetAt(run, x0));
  const to = x1 >= x + width - 1 ? text.length : nearestBorder(text, offsetAt(run, x1));
  const covered = text.slice(from, to);
  const lead = /^[\s,;:()[\]]*/.exec(covered)![0].length;
  const length = covered.length - /[\s,;()[\]]*$/.exec(covered)![0].length;
  return length > lead ? { from: from + lead, to: from + length } : null;
}

/** How many characters a border may be off the estimate. */
const SLACK = 2;

function nearestBorder(text: string, at: number): number {
  for (let distance = 0; distance <= SLACK; distance++)
    for (const i of [at - distance, at + distance]) if (isBorder(text, i)) return i;
  return at;
}

const isBorder = (text: string, at: number) =>
  at <= 0 || at >= text.length || /[\p{L}\d]/u.test(text[at - 1]!) !== /[\p{L}\d]/u.test(text[at]!);
