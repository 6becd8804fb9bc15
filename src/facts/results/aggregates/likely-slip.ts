import type { Aggregate } from './aggregate-readings.ts';
import type { AggregateLine } from './aggregates.ts';

/** Cells before a second line with the same ones is the same run. */
const ENOUGH = 3;

/**
 * What the slip probably is, where one thing explains it exactly; null where nothing does. Exchanged digits of a cell are
 * not tried: of some eight cells one fits so by chance too often.
 */
export function likelySlip(lines: readonly AggregateLine[], miss: Aggregate): string | null {
  if (miss.way !== 'mean') return null;
  const right = lines.flatMap(({ fits }) => fits).filter(({ table, way }) => table !== miss.table && way === miss.way);
  return sameCells(right, miss) ?? otherCell(right, miss) ?? swappedAverage(miss);
}

const textOf = (one: { printed: { text: string } }): string => one.printed.text;

/** The same cells with another average: that one is right. */
function sameCells(right: readonly Aggregate[], { parts, printed }: Aggregate): string | null {
  const found = right.find(
    (one) =>
      parts.length >= ENOUGH &&
      one.parts.length === parts.length &&
      one.parts.every((part, i) => textOf(part) === textOf(parts[i]!)),
  );
  return found === undefined || textOf(found.printed) === textOf(printed)
    ? null
    : `the same cells average ${textOf(found.printed)} in ${found.label}`;
}

/** The same average with one other cell: there that cell is right. */
function otherCell(right: readonly Aggregate[], { parts, printed }: Aggregate): string | null {
  for (const one of right) {
    if (one.parts.length !== parts.length || textOf(one.printed) !== textOf(printed)) continue;
    const different = parts.flatMap((part, i) => (textOf(part) === textOf(one.parts[i]!) ? [] : [i]));
    const [at] = different;
    if (at !== undefined && different.length === 1 && parts.length > ENOUGH)
      return `with ${textOf(one.parts[at]!)} for ${textOf(parts[at]!)}, as in ${one.label}, it fits`;
  }
  return null;
}

/** "53.47" for "54.37". */
function swappedAverage({ low, high, printed }: Aggregate): string | null {
  const found = swapsOf(textOf(printed)).filter((text) => rounds((low + high) / 2, Number(text), printed));
  return found.length === 1 ? `with two digits exchanged it fits: ${found[0]} for ${textOf(printed)}` : null;
}

/** Whether a mean is printed so to as many digits. */
const rounds = (mean: number, value: number, { printed: { decimals } }: Aggregate['printed']): boolean =>
  Math.abs(mean - value) <= 0.5001 * 10 ** -decimals;

/** A number with two digits side by side exchanged, over the point too. */
function swapsOf(text: string): string[] {
  if (!/^\d+\.\d+$/.test(text)) return [];
  const places = [...text].flatMap((sign, i) => (sign === '.' ? [] : [i]));
  return places.slice(1).flatMap((b, i) => {
    const a = places[i]!;
    const signs = [...text];
    [signs[a], signs[b]] = [signs[b]!, signs[a]!];
    const swapped = signs.join('');
    return swapped === text ? [] : [swapped];
  });
}
