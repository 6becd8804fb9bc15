const LONGEST = 80;

/** Words that a message quotes, cut at a space where they are many. */
export const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s\S*$/, '')} …`;
