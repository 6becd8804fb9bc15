import type { Run } from './runs.ts';

/** Widths of Times in thousandths of an em (Adobe's metrics): what matters is that "i" is narrow and "m" is wide. */
const WIDTHS: Record<string, number> = {};
for (const [width, characters] of [
  [250, ' .,'],
  [278, "ijlt:;/\\|'’‘`"],
  [333, 'frI()[]-!"'],
  [389, 'sJ'],
  [444, 'acez?“”'],
  [556, 'FLPS'],
  [611, 'ETZ'],
  [667, 'BCR'],
  [722, 'wADGHKNOQUVXY'],
  [778, 'm%'],
  [889, 'M'],
  [944, 'W'],
] as const)
  for (const character of characters) WIDTHS[character] = width;
const USUAL = 500;

/** Where each character of a run begins, and where the last ends, in points from the run's left edge. */
function advances({ text, width }: Run): number[] {
  const sums = [0];
  for (let i = 0; i < text.length; i++) sums.push(sums[i]! + (WIDTHS[text[i]!] ?? USUAL));
  const scale = width / (sums.at(-1)! || 1);
  return sums.map((sum) => sum * scale);
}

/** The x at which a character of a run begins: pdfjs gives the width of a run, not of its glyphs. */
export const xOf = (run: Run, offset: number): number => run.x + (advances(run)[offset] ?? run.width);

/** The border between two characters that is nearest to an x. */
export function offsetAt(run: Run, x: number): number {
  const borders = advances(run);
  let best = 0;
  for (const [i, border] of borders.entries())
    if (Math.abs(run.x + border - x) < Math.abs(run.x + borders[best]! - x)) best = i;
  return best;
}
