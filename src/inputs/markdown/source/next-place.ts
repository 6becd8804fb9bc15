/** Where a sign stands next, at or behind an offset of the file; -1 where it stands no more. */
export type NextPlace = (sign: string, from: number) => number;

/** Keeps the next place of each sign, so that many openings do not each look through the whole file. */
export function nextPlaceIn(source: string): NextPlace {
  const next = new Map<string, number>();
  return (sign, from) => {
    const known = next.get(sign);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = source.indexOf(sign, from);
    next.set(sign, found);
    return found;
  };
}
