/** Shorter names are too near each other: LoRA and LoHa are two things. */
export const LONG = 7;

/** What lies between the beginning and the end that two names share; `from` is where it starts. */
export function whereTheyDiffer(first: string, second: string): { from: number; one: string; other: string } {
  let from = 0;
  while (from < first.length && first[from] === second[from]) from++;
  let back = 0;
  while (back < Math.min(first.length, second.length) - from && first.at(-1 - back) === second.at(-1 - back)) back++;
  return { from, one: first.slice(from, first.length - back), other: second.slice(from, second.length - back) };
}

/** Two letters, each where the other was. */
export const changedPlaces = (one: string, other: string): boolean =>
  one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];

/** One letter too many, too few, other, or two changed places, all within a word: case, digits and endings are other names. */
export function isSlip(usual: string, odd: string): boolean {
  if (Math.abs(usual.length - odd.length) > 1) return false;
  // Plurals and short forms are meant; "ResNets" and "RegNets" are too short to tell.
  if (
    usual.startsWith(odd) ||
    odd.startsWith(usual) ||
    Math.min(usual.length, odd.length) < LONG + Number(odd.endsWith('s'))
  )
    return false;
  const { from, one, other } = whereTheyDiffer(usual, odd);
  if (!/^\p{Ll}{0,2}$/u.test(one) || !/^\p{Ll}{0,2}$/u.test(other) || from < 2) return false;
  return changedPlaces(one, other) || (one.length <= 1 && other.length <= 1 && one.length + other.length > 0);
}
