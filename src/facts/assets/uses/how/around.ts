/** A thing of others in a sentence, with the words beside it. */
export interface Around {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

export const around = (text: string, start: number, end: number): Around => ({
  text,
  start,
  end,
  // The dot of a version ends no sentence.
  before: text.slice(Math.max(0, start - 150), start).replace(/(\d)\.(?=\d)/g, '$1-'),
  after: text.slice(end, end + 100),
});

/** Words between a verb and its object; another verb or a comparison ends them. */
export const GAP =
  '(?:(?!\\b(?:that|which|surpass\\w*|outperform\\w*|exceed\\w*|match\\w*|than|beat\\w*|compar\\w*|against|while|whereas|but)\\b)[^.;])';
