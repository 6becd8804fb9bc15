import type { Compared } from './compare.ts';

const SIGNS = { better: ['>', '<'], worse: ['<', '>'], tie: ['=', '='], close: ['≈', '≈'] } as const;

/** "GSM8k 50.9 < 52.4 (higher is better)". */
export function working({ measure, a, b, verdict }: Compared): string {
  const sign = SIGNS[verdict][measure.better === 'higher' ? 0 : 1];
  return `${measure.short} ${a.cell.text.trim()} ${sign} ${b.cell.text.trim()} (${measure.better} is better)`;
}

export const list = (names: readonly string[]) => {
  const shown = [...new Set(names)];
  return shown.length <= 4 ? shown.join(', ') : `${shown.slice(0, 3).join(', ')} and ${shown.length - 3} more`;
};

/** "News Acc. 61.2 < 63.6". */
export const cellsOf = ({ measure, a, b, verdict }: Compared): string =>
  `${measure.short} ${a.cell.text.trim()} ${SIGNS[verdict][measure.better === 'higher' ? 0 : 1]} ${b.cell.text.trim()}`
    .replace(/\s+/g, ' ')
    .trim();

/** A name without its references: "CLIPN" of "CLIPN [41]". */
export const plainName = (name: string): string => name.replace(/\s?\[\d[\d, –-]*\]/g, '').trim();
