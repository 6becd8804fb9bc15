// One printed digit changed: what a slip of the finger does to a number.

const NUMBER = /(?:(\d{1,3}(?:,\s?\d{3})+|\d+)(?:\s?\.\s?(\d+))?|\.(\d+))/u;
const SPREAD = /(?:±|\\pm|\+\s?\/\s?[-−–])\s?(\d*\s?\.?\s?\d+)/u;

/** The first number of a text: its value, what one unit of its last digit is, and what stands behind ±. */
export function readPrinted(text) {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, whole = '0', fraction, bare = fraction ?? ''] = match;
  const sign = /[-−–]\s?$/u.test(text.slice(0, match.index)) ? -1 : 1;
  return {
    value: sign * Number(`${whole.replace(/[,\s]/g, '')}.${bare || '0'}`),
    step: 10 ** -bare.length,
    spread: Number((SPREAD.exec(text)?.[1] ?? '0').replace(/\s/g, '')),
  };
}

/**
 * All texts that differ from this one in one digit of its first number, with the place of the digit. The first digit of
 * several before the point does not become 0, since nobody prints "05.3".
 */
export function digitChanges(text) {
  const match = NUMBER.exec(text);
  if (match === null) return [];
  const { 0: number, index: from } = match;
  return [...number].flatMap((old, at) => {
    if (!/\d/.test(old)) return [];
    const leads = at === 0 && /^\d[,\d]/.test(number);
    return [...'0123456789']
      .filter((digit) => digit !== old && !(leads && digit === '0'))
      .map((digit) => ({
        at: from + at,
        digit,
        text: text.slice(0, from + at) + digit + text.slice(from + at + 1),
      }));
  });
}
