/** Where words stand in a sentence. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where the patterns, which have the flag `g`, match. */
export const placesOf = (text: string, ...patterns: readonly RegExp[]): readonly Place[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ from: index, to: index + length })),
  );

/** Characters within which words speak of each other. */
const REACH = 200;
/** Between them somebody begins to speak of something else: of how well it works, or in another clause. */
const ANOTHER_MATTER =
  /[;!?]|\.\s|\b(?:improv|perform|accurac|score|better|worse|gain|achiev|outperform|while|whereas)\w*/i;

/** Whether one of each kind stands close together, with nothing else told between them. */
export function standTogether(text: string, ...kinds: readonly (readonly Place[])[]): boolean {
  const [first, ...rest] = kinds;
  return first!.some((place) => reaches(text, place, rest));
}

function reaches(text: string, held: Place, kinds: readonly (readonly Place[])[]): boolean {
  const [next, ...rest] = kinds;
  if (next === undefined) return !ANOTHER_MATTER.test(text.slice(held.from, held.to));
  return next.some(({ from, to }) => {
    const both = { from: Math.min(from, held.from), to: Math.max(to, held.to) };
    return both.to - both.from <= REACH && reaches(text, both, rest);
  });
}

/** Whether one of each kind stands one behind the other, with words between them that fit. */
export const follow = (
  text: string,
  [first, second]: readonly [readonly Place[], readonly Place[]],
  between: RegExp,
): boolean =>
  first.some((a) =>
    second.some(({ from }) => from >= a.to && from - a.to <= REACH && between.test(text.slice(a.to, from))),
  );
