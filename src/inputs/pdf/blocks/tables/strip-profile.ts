import { hasValues, type Token } from './tokens.ts';
import { gapBetween } from './gaps.ts';

/** A range of x: the ink of a column, or the white between two. */
export interface Strip {
  x0: number;
  x1: number;
}

/** Resolution of the profile, and how many steps a table may be wide. */
const STEP = 0.5;
const MOST_STEPS = 6000;

/** How far two strips overlap, in points; negative where they are apart. */
export const overlap = (a: Strip, b: Strip): number => Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);

interface Profile {
  ink: Uint16Array;
  apart: Uint16Array;
  maybe: Uint16Array;
  blank: Uint16Array;
}

/** A line, and those of its tokens that reach over columns. */
export interface Masked {
  tokens: readonly Token[];
  without?: ReadonlySet<Token>;
}

/**
 * The white strips of lines: where no ink stands (but for a share `tolerance` of the lines that part there) and enough
 * gaps say that columns part.
 */
export function stripsOf(lines: readonly Masked[], size: number, tolerance: number, labelled: boolean): Strip[] {
  const all = lines.flatMap(({ tokens, without }) => tokens.filter((token) => !without?.has(token)));
  if (all.length === 0) return [];
  const left = Math.min(...all.map(({ x0 }) => x0));
  const steps = Math.min(MOST_STEPS, Math.ceil((Math.max(...all.map(({ x1 }) => x1)) - left) / STEP) + 1);
  const profile: Profile = {
    ink: new Uint16Array(steps),
    apart: new Uint16Array(steps),
    maybe: new Uint16Array(steps),
    blank: new Uint16Array(steps),
  };
  const add = (counts: Uint16Array, x0: number, x1: number) => {
    const end = Math.min(steps, Math.floor((x1 - left) / STEP));
    for (let i = Math.max(0, Math.ceil((x0 - left) / STEP)); i < end; i++) counts[i]!++;
  };
  for (const { tokens, without } of lines)
    for (const [i, token] of tokens.entries()) {
      const before = tokens[i - 1];
      const start = token.x0 + slack(token, 0, size);
      if (!without?.has(token)) add(profile.ink, start, token.x1 - slack(token, -1, size));
      // A row that begins with a number has an empty label.
      if (before === undefined && (token.value || (labelled && hasValues({ tokens })))) add(profile.apart, left, start);
      if (before === undefined || (without?.has(token) && without.has(before))) continue;
      add(profile[gapBetween(tokens, i, size)], before.x1 - slack(before, -1, size), start);
    }
  return readStrips(profile, steps, tolerance).map(({ x0, x1 }) => ({ x0: left + x0 * STEP, x1: left + x1 * STEP }));
}

/** How far an edge may be off. */
const slack = ({ words }: Token, at: 0 | -1, size: number) => (words.at(at)!.reckoned ? 0.12 * size : 0.4);

/** Runs of steps without ink that enough lines hold to be a gap; two without ink between them are one. */
function readStrips({ ink, apart, maybe, blank }: Profile, steps: number, tolerance: number): Strip[] {
  const strips: (Strip & { sure: boolean })[] = [];
  let inked = true;
  for (let i = 0; i < steps; i++) {
    if (ink[i]! > tolerance * apart[i]!) {
      inked = true;
      continue;
    }
    const sure =
      apart[i]! > 0 && apart[i]! >= 0.25 * (apart[i]! + maybe[i]! + blank[i]!) && blank[i]! <= 0.15 * apart[i]!;
    if (inked) strips.push({ x0: i, x1: i + 1, sure });
    else Object.assign(strips.at(-1)!, { x1: i + 1, sure: strips.at(-1)!.sure || sure });
    inked = false;
  }
  return strips.filter(({ sure, x0, x1 }) => sure && x0 > 0 && x1 < steps - 1);
}
