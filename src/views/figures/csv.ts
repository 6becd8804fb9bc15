import type { Paper } from '../../paper/paper.ts';
import type { Axis, Curve, Plot } from '../../paper/plots.ts';
import { curveNames } from './curve-names.ts';
import { rounded } from './numbers.ts';

/** One CSV file: a safe name without folders, and its text. */
export interface CurveTable {
  name: string;
  text: string;
}

/**
 * A table for each plot with curves, and one more for what stands on a scale at the right: columns `curve` and the titles
 * of the two axes, a row for each point.
 */
export function curveTables(paper: Paper): CurveTable[] {
  const tables: CurveTable[] = [];
  const taken = new Set<string>();
  let unnamed = 0;
  for (const { caption, drawing } of paper.figures()) {
    const plots = drawing?.plots ?? [];
    if (plots.every(({ curves }) => curves.length === 0)) continue;
    const label = safe(caption?.label ?? '') || `figure-without-label-${++unnamed}`;
    for (const [i, plot] of plots.entries())
      for (const { side, text } of sidesOf(plot)) {
        const parts = [label, ...(plots.length > 1 ? [`plot-${i + 1}`] : []), ...(side === 'right' ? ['right'] : [])];
        tables.push({ name: free(parts.join('-'), taken), text });
      }
  }
  return tables;
}

/** Letters, digits, dots and dashes: no folder, no hidden file, no name that a system keeps for itself. */
const safe = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z\d.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);

function free(name: string, taken: Set<string>): string {
  let file = `${name}.csv`;
  for (let n = 2; taken.has(file); n++) file = `${name}-again-${n}.csv`;
  taken.add(file);
  return file;
}

function sidesOf(plot: Plot): { side: Curve['axis']; text: string }[] {
  const names = curveNames(plot.curves);
  const named = plot.curves.map((curve, i) => ({ curve, name: names[i]! }));
  const sides: [Curve['axis'], Axis | null][] = [
    ['left', plot.y],
    ['right', plot.right],
  ];
  return sides.flatMap(([side, y]) => {
    const own = named.filter(({ curve }) => curve.axis === side);
    if (own.length === 0) return [];
    const rows = own.flatMap(({ curve, name }) =>
      curve.points.map(([a, b]) => `${field(name)},${rounded(a)},${rounded(b)}`),
    );
    const head = ['curve', plot.x.title ?? 'x', y?.title ?? 'y'].map(field).join(',');
    return [{ side, text: `${[head, ...rows].join('\n')}\n` }];
  });
}

/** Quoted where it must be. What a spreadsheet would run as a formula is kept from it by an apostrophe. */
function field(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const tame = /^[=@]|^[+-].*[(|!]/.test(line) ? `'${line}` : line;
  return /[",]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}
