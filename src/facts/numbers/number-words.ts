const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The words for the numbers from one to another, for patterns: "two|three|four". */
export const numberWords = (from: number, to: number): string => WORDS.slice(from, to + 1).join('|');

/** What a word or digits count: 3 of "Three" and of "3". */
export const countOf = (printed: string): number => {
  const spelt = WORDS.indexOf(printed.toLowerCase());
  return spelt < 0 ? Number(printed) : spelt;
};
