import { sameColumn, type Layout } from './layout.ts';
import type { Line } from './lines.ts';

const NUMBERED = /^\s*(?:\[[\w+\-. ]{1,12}\]|\d{1,3}\.)\s*/;

/** Entries of a bibliography by what its lines show: numbers, a hanging indent, or room between entries. */
export function splitReferences(lines: readonly Line[], layout: Layout): Line[][] {
  const starts = chooseStart(lines, layout);
  const entries: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    if (entries.length === 0 || starts(line, lines[i - 1])) entries.push([line]);
    else entries.at(-1)!.push(line);
  }
  return entries;
}

type Starts = (line: Line, before: Line | undefined) => boolean;

function chooseStart(lines: readonly Line[], layout: Layout): Starts {
  const numbered = lines.filter(({ text }) => NUMBERED.test(text)).length;
  if (numbered > 0.15 * lines.length) return ({ text }) => NUMBERED.test(text);
  const hanging = hangingIndent(lines);
  if (hanging !== null) return hanging;
  const steps = lines.flatMap((line, i) =>
    i > 0 && sameColumn(lines[i - 1]!, line) ? [lines[i - 1]!.y - line.y] : [],
  );
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.3)] ?? layout.leading;
  return (line, before) =>
    before === undefined ||
    (sameColumn(before, line)
      ? before.y - line.y > usual * 1.2
      : /[.\d]$/.test(before.text.trim()) && /^\p{Lu}/u.test(line.text));
}

const columnOf = ({ page, block }: Line) => `${page} ${block}`;

/** Entries begin at the column's left edge and go on further in. */
function hangingIndent(lines: readonly Line[]): Starts | null {
  const edge = new Map<string, number>();
  for (const line of lines) edge.set(columnOf(line), Math.min(edge.get(columnOf(line)) ?? Infinity, line.x0));
  const inset = (line: Line) => line.x0 - edge.get(columnOf(line))!;
  const indented = lines.filter((line) => inset(line) > 4 && inset(line) < 40).length;
  if (indented < 0.25 * lines.length || indented > 0.95 * lines.length) return null;
  return (line) => inset(line) <= 4;
}
