import type { Line } from './lines.ts';

/** How near to a page's edge a header or footer stands, as a share of its height. */
const MARGIN = 0.1;

/** Drops running heads, feet and page numbers: the same words (digits folded) at the same height on three pages or more. */
export function dropFurniture(pages: readonly { height: number; lines: Line[] }[]): Line[] {
  const counts = new Map<string, Set<number>>();
  for (const { height, lines } of pages)
    for (const line of lines) {
      if (!marginal(line, height)) continue;
      const key = keyOf(line);
      counts.set(key, (counts.get(key) ?? new Set()).add(line.page));
    }
  return pages.flatMap(({ height, lines }) =>
    lines.filter((line) => {
      if (!marginal(line, height)) return true;
      if (/^\s*[-–—]?\s*(\d{1,4}|[ivxl]{1,6})\s*[-–—]?\s*$/.test(line.text) && isOutermost(line, lines)) return false;
      return (counts.get(keyOf(line))?.size ?? 0) < Math.min(3, pages.length + 1);
    }),
  );
}

// Page and paper numbers are short; "arXiv:1999.00001, 1999." ends columns of a bibliography, each time another.
const keyOf = (line: Line) => `${Math.round(line.y / 3)} ${line.text.replace(/(?<!\d)\d{1,3}(?!\d)/g, '#').trim()}`;
const marginal = (line: Line, height: number) => line.y < MARGIN * height || line.y > (1 - MARGIN) * height;

const isOutermost = (line: Line, lines: readonly Line[]) =>
  lines.every(({ y }) => y >= line.y - 2) || lines.every(({ y }) => y <= line.y + 2);
