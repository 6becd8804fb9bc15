const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const MOST = 10;

/** The numbered points of a text that starts with the first of them, null where they do not end for sure. */
export function countMarkers(text: string): { readonly count: number; readonly end: number } | null {
  const [first] = /^\(?(?:1|i|a|I|A)\)/.exec(text) ?? [];
  if (first === undefined) return null;
  const kind = first.replace(/[()]/g, '');
  const name = (n: number): string => {
    if (kind === '1') return String(n);
    const small = /i/i.test(kind) ? (ROMAN[n - 1] ?? '') : String.fromCharCode(96 + n);
    return /[IA]/.test(kind) ? small.toUpperCase() : small;
  };
  let count = 1;
  let end = first.length;
  let last = '';
  while (count < MOST) {
    const next = new RegExp(String.raw`(\S*)\s\(?${name(count + 1)}\)`).exec(text.slice(end));
    if (next === null) break;
    count += 1;
    last = next[1]!;
    end += next.index + next[0].length;
  }
  // Without an "and" before the last one, the points may go on in the next sentence.
  return count >= 2 && /^(?:and|or|&)$/.test(last) ? { count, end } : null;
}
