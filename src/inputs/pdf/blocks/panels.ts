import type { DraftPanel } from '../../../paper/assemble/draft.ts';
import type { Joiner } from './inline.ts';
import { makeLine, type Line } from '../pages/lines.ts';
import type { Glyphs } from './locate.ts';
import type { Run } from '../pages/runs.ts';

const LABEL = /^\(([a-z])\)\s*(?=\S)|^([a-z])\)\s+(?=\S)/;
/** In ems: the captions of two panels stand at least so far apart. */
const APART = 1.5;

interface Found {
  label: string;
  lines: Line[];
  x0: number;
  x1: number;
}

/** Parts the words of a figure into the captions of its panels ("(a) Training loss  (b) Accuracy") and the rest. */
export function partPanels(lines: readonly Line[], join: Joiner): { panels: DraftPanel<Glyphs>[]; words: Line[] } {
  const found: Found[] = [];
  const words: Line[] = [];
  for (const line of lines) {
    const parts = partRuns(line);
    const rest: Run[] = [];
    for (const runs of parts) {
      const part = makeLine(runs, line.page, line.block);
      const label = LABEL.exec(part.text.trim());
      const above = found.find((panel) => goesOn(panel, part));
      if (label !== null) found.push({ label: (label[1] ?? label[2])!, lines: [part], x0: part.x0, x1: part.x1 });
      else if (above !== undefined) above.lines.push(part);
      else rest.push(...runs);
    }
    if (rest.length > 0) words.push(makeLine(rest, line.page, line.block));
  }
  // A lone "(a)" is an item of a legend; panels come as a, b, …
  const letters = new Set(found.map(({ label }) => label));
  if (!letters.has('a') || !letters.has('b')) return { panels: [], words: [...lines] };
  return { panels: found.map((panel) => ({ label: panel.label, content: join(panel.lines) })), words };
}

const goesOn = ({ lines, x0, x1 }: Found, part: Line) => {
  const last = lines.at(-1)!;
  const drop = last.y - part.y;
  return drop > 0 && drop < 1.4 * last.size && Math.abs(part.size - last.size) < 0.5 && part.x0 < x1 && x0 < part.x1;
};

function partRuns({ runs, size }: Line): Run[][] {
  const parts: Run[][] = [];
  for (const run of runs) {
    const last = parts.at(-1)?.at(-1);
    if (last === undefined || run.x - last.x - last.width > APART * size || LABEL.test(run.text)) parts.push([run]);
    else parts.at(-1)!.push(run);
  }
  return parts;
}
