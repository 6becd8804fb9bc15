const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const MOST = 10;
/** What stands before the number of a formula or a part of a figure. */
const SHORTENED = String.raw`\b(?:Eqs?|Eqns?|Figs?|Secs?|Tabs?|Refs?|Nos?|cf|vs|al|resp|i\.e|e\.g)`;

/** How the n-th point is called where the first is `kind`: "1", "i", "a", "I" or "A". */
function namesOf(kind: string): (n: number) => string {
  return (n) => {
    if (kind === '1') return String(n);
    const small = /i/i.test(kind) ? (ROMAN[n - 1] ?? '') : String.fromCharCode(96 + n);
    return /[IA]/.test(kind) ? small.toUpperCase() : small;
  };
}

/** The numbered points of a text that starts with the first of them, null where they do not end for sure. */
export function countMarkers(text: string): { readonly count: number; readonly end: number } | null {
  const [first] = /^\(?(?:1|i|a|I|A)\)/.exec(text) ?? [];
  if (first === undefined) return null;
  const name = namesOf(first.replace(/[()]/g, ''));
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

/**
 * The numbered points of a paragraph that starts with the first of them, where there are more than announced: "three
 * insights: (1) … . (2) … . (3) … . (4) …"; null where there are not. Each point opens a sentence or a clause, as no
 * pointer to a formula and no point of another list does.
 */
export function countBeyond(text: string, announced: number): { readonly count: number; readonly end: number } | null {
  const [first] = /^\((?:1|i|a|I|A)\)/.exec(text) ?? [];
  if (first === undefined || announced >= MOST) return null;
  const name = namesOf(first.replace(/[()]/g, ''));
  let count = 1;
  let end = first.length;
  while (count < MOST) {
    const next = new RegExp(
      String.raw`(?:(?<!${SHORTENED})\.|;|[,;] (?:and|or))\s\(${name(count + 1)}\),? (?=\p{L})`,
      'u',
    ).exec(text.slice(end));
    if (next === null) break;
    count += 1;
    end += next.index + next[0].length;
  }
  return count > announced ? { count, end } : null;
}
