/** A tag of HTML, or the words up to the next one, with its range in the source. */
export interface Tag {
  /** Lower case; `!--` for a comment; empty for the words between. */
  name: string;
  closes: boolean;
  start: number;
  end: number;
}

const TAG = /<(\/?)([a-z][\w-]*)[^<>]*>/iy;

/** Tags, comments and the words between, in one pass; what never closes is words. */
export function htmlTokens(source: string, start: number, end: number): Tag[] {
  const out: Tag[] = [];
  let words = start;
  let comments = true;
  const push = (name: string, closes: boolean, from: number, to: number) => {
    if (from > words) out.push({ name: '', closes: false, start: words, end: from });
    out.push({ name, closes, start: from, end: to });
    words = to;
  };
  for (let at = source.indexOf('<', start); at !== -1 && at < end; at = source.indexOf('<', Math.max(at + 1, words))) {
    if (comments && source.startsWith('<!--', at)) {
      const close = source.indexOf('-->', at + 4);
      if (close === -1 || close >= end) comments = false;
      else push('!--', false, at, close + 3);
      continue;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(source);
    if (match !== null && TAG.lastIndex <= end) push(match[2]!.toLowerCase(), match[1] === '/', at, TAG.lastIndex);
  }
  if (words < end) out.push({ name: '', closes: false, start: words, end });
  return out;
}

/** Tags that dress words and do not part them. */
export const DRESSES =
  /^(?:a|abbr|b|big|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|tt|u|var|wbr)$/;
