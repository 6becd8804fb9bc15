import type { FloatKind } from '../kinds/floats.ts';
import type { Destination } from './destinations.ts';

const KINDS = {
  figure: /^figure\b/i,
  table: /^table\b/i,
  algorithm: /^(?:algorithm|algocf|lstlisting|listing|program)\b/i,
} as const satisfies Record<FloatKind, RegExp>;

/** Whether LaTeX made the destination for a figure, a table or an algorithm, by its name ("table.caption.3"). */
export const namesFloat = ({ name }: Destination) => Object.values(KINDS).some((pattern) => pattern.test(name));

/**
 * The names of the floats of one page, in the order of their labels. A destination stands at the top of its float or at
 * its caption, and `figure.caption.7` counts all captions: so both are taken in order, where a page has as many of one as
 * of the other.
 */
export function nameFloats(kind: FloatKind, count: number, destinations: readonly Destination[]): string[][] {
  const own = destinations.filter(({ name }) => KINDS[kind].test(name));
  const series = new Map<string, { name: string; number: number }[]>();
  for (const { name } of own) {
    const match = /^(.*?)(\d{1,6})$/.exec(name);
    if (match === null) continue;
    series.set(match[1]!, [...(series.get(match[1]!) ?? []), { name, number: Number(match[2]) }]);
  }
  const names: string[][] = Array.from({ length: count }, () => []);
  for (const members of series.values()) {
    if (members.length !== count) continue;
    members.sort((a, b) => a.number - b.number);
    for (const [i, { name }] of members.entries()) names[i]!.push(name);
  }
  return names;
}
