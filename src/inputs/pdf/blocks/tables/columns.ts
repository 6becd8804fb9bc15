import type { TextLine, Token } from './tokens.ts';

/** A range of x: the ink of a column, or the white between two. */
export interface Strip {
  x0: number;
  x1: number;
}

/** In ems: a gap from WIDE on parts cells by itself; one under WORD is a blank between words. */
const WIDE = 0.75;
const WORD = 0.38;

/** Resolution of the profile, and how many steps a table may be wide. */
const STEP = 0.5;
const MOST_STEPS = 6000;

/** No table that is read has more. */
const MOST_COLUMNS = 64;

/** What the gap between two tokens of one line says of a column that may begin there. */
export type Gap = 'apart' | 'maybe' | 'blank';

/**
 * Two numbers are two cells however near they stand, unless the first ends a name ("LLaMA 2 7B"); a number beside a word
 * may be its cell's or the next one's.
 */
export function gapBetween(tokens: readonly Token[], i: number, size: number): Gap {
  const [before, after] = [tokens[i - 1]!, tokens[i]!];
  const gap = after.x0 - before.x1;
  if (gap >= WIDE * size) return 'apart';
  const named = i > 1 && !tokens[i - 2]!.value && before.x0 - tokens[i - 2]!.x1 < WORD * size;
  if (before.value && after.value) return named && gap < WORD * size ? 'maybe' : 'apart';
  return gap >= WORD * size || before.value || after.value ? 'maybe' : 'blank';
}

/** Tokens of one line that only blanks between words part: they cross a strip together or not at all. */
interface Phrase {
  tokens: Token[];
  x0: number;
  x1: number;
}

function phrasesOf({ tokens }: TextLine, size: number, parts: (gap: Gap) => boolean): Phrase[] {
  const phrases: Phrase[] = [];
  for (const [i, token] of tokens.entries()) {
    const last = phrases.at(-1);
    if (last === undefined || parts(gapBetween(tokens, i, size)))
      phrases.push({ tokens: [token], x0: token.x0, x1: token.x1 });
    else {
      last.tokens.push(token);
      last.x1 = Math.max(last.x1, token.x1);
    }
  }
  return phrases;
}

/**
 * The white strips between columns, from the lines with values and those below them: headers are wider than what they
 * name. First those that the fullest lines agree on, but for a few; then all are asked, without the phrases that reach
 * over such a strip: spanning headers, names of row groups.
 */
export function findStrips(lines: readonly TextLine[], size: number): Strip[] {
  const start = lines.findIndex(hasValues);
  const body = start < 0 ? lines : lines.slice(start);
  const phrases = body.map((line) => phrasesOf(line, size, (gap) => gap === 'apart'));
  const most = Math.max(0, ...phrases.map(({ length }) => length));
  const dense = body.filter((_, i) => phrases[i]!.length > Math.max(1, most * 0.5 - 0.5));
  // Where labels stand between rows, rows that begin further right have an empty label.
  const labelled = body.some((_, i) => standsBetween(body, i, size));
  const first = ownGaps(stripsOf(dense, size, 0.4, labelled), dense, size, labelled);
  // A header or title between the rows tells nothing of their columns.
  const valued = body.filter(hasValues).length >= 0.6 * body.length;
  const strips = stripsOf(
    body.map(({ tokens }, i) => {
      if (valued && !hasValues(body[i]!) && !standsBetween(body, i, size)) return { tokens: [] };
      const spanning = phrases[i]!.filter((phrase) => first.some((strip) => reachesOver(phrase, strip, size)));
      return { tokens, without: new Set(spanning.flatMap((phrase) => phrase.tokens)) };
    }),
    size,
    0,
    labelled,
  );
  const columns = withoutRemarks(ownGaps(strips, body, size, labelled), body, size);
  return columns.length < MOST_COLUMNS ? columns : [];
}

/**
 * A wide gap over two strips with an empty column between them speaks for one of them only: strips that no gap of their
 * own speaks for go, the weakest first.
 */
function ownGaps(strips: readonly Strip[], lines: readonly TextLine[], size: number, labelled: boolean): Strip[] {
  const gaps = lines.flatMap(({ tokens }) => evidenceOf(tokens, size));
  // A label between rows ends before the next column.
  const ends = lines.flatMap(({ tokens }, i) =>
    standsBetween(lines, i, size) ? [tokens.at(-1)!.x1 - 0.3 * size] : [],
  );
  const starts = lines.flatMap(({ tokens }) =>
    tokens[0]!.value || (labelled && hasValues({ tokens })) ? [tokens[0]!.x0 + 0.3 * size] : [],
  );
  let kept = strips.length < 4 * MOST_COLUMNS ? [...strips] : [];
  while (kept.length > 0) {
    const support = kept.map(() => 0);
    for (const { x0, x1, weight } of gaps) {
      const first = firstBeyond(kept, x0);
      const own = first < kept.length && kept[first]!.x0 < x1 && (kept[first + 1]?.x0 ?? Infinity) >= x1;
      if (own) support[first]! += weight;
    }
    for (const end of ends) {
      const right = kept.findIndex(({ x0 }) => x0 > end);
      if (right >= 0) support[right]! += 0.5;
    }
    // Rows with an empty label tell of a column only where another row has one.
    const spoken = support.map((weight) => weight > 0);
    for (const start of starts) {
      const left = firstBeyond(kept, start) - 1;
      if (spoken[left]) support[left]!++;
    }
    const least = Math.min(...support);
    if (least >= 1) break;
    kept = kept.toSpliced(support.indexOf(least), 1);
  }
  return kept;
}

/** The first of the strips, left to right, that ends right of an x. */
function firstBeyond(strips: readonly Strip[], x: number): number {
  let [low, high] = [0, strips.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (strips[middle]!.x1 > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The gaps of a line that say something for a column, and how much. */
function evidenceOf(tokens: readonly Token[], size: number): (Strip & { weight: number })[] {
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1];
    if (before === undefined) return [];
    const gap = gapBetween(tokens, i, size);
    const weight = gap === 'apart' ? 1 : gap === 'maybe' && before.value !== token.value ? 0.4 : 0;
    return weight > 0 ? [{ x0: before.x1, x1: token.x0, weight }] : [];
  });
}

/** A label half way between two rows, which it names both. */
function standsBetween(lines: readonly TextLine[], at: number, size: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at]!, lines[at + 1]];
  if (above === undefined || below === undefined || hasValues(line)) return false;
  return above.y - line.y < 0.9 * size && line.y - below.y < 0.9 * size;
}

/** A row of numbers, or a label with one. */
export function hasValues({ tokens }: Pick<Masked, 'tokens'>): boolean {
  const values = tokens.filter(({ value }) => value).length;
  return values > 1 || (values === 1 && tokens.length > 1 && tokens.at(-1)!.value);
}

/** "1000 (0.5×)": numbers in brackets are remarks on those before them, not a column. */
function withoutRemarks(strips: readonly Strip[], lines: readonly TextLine[], size: number): Strip[] {
  return strips.filter((strip, i) => {
    const end = strips[i + 1]?.x0 ?? Infinity;
    let remarks = 0;
    for (const { tokens } of lines)
      for (const [j, token] of tokens.entries()) {
        const middle = (token.x0 + token.x1) / 2;
        if (middle < strip.x0 || middle > end) continue;
        const before = tokens[j - 1];
        // What reaches over the strip is no cell of the column.
        if (token.x0 < strip.x0) continue;
        if (!/^\([^()]*\)$/.test(token.text)) return true;
        if (before === undefined || !before.value || token.x0 - before.x1 > 2 * size) return true;
        remarks++;
      }
    return remarks === 0;
  });
}

/** True where no gap of the phrase wider than a blank lies in the strip. */
function reachesOver({ tokens, x0, x1 }: Phrase, strip: Strip, size: number): boolean {
  if (x0 > strip.x0 - 0.5 || x1 < strip.x1 + 0.5) return false;
  return !tokens.some((token, i) => {
    const before = tokens[i - 1];
    return (
      before !== undefined &&
      overlap({ x0: before.x1, x1: token.x0 }, strip) > 0 &&
      gapBetween(tokens, i, size) !== 'blank'
    );
  });
}

export const overlap = (a: Strip, b: Strip): number => Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);

interface Profile {
  ink: Uint16Array;
  apart: Uint16Array;
  maybe: Uint16Array;
  blank: Uint16Array;
}

/** A line, and those of its tokens that reach over columns. */
interface Masked {
  tokens: readonly Token[];
  without?: ReadonlySet<Token>;
}

function stripsOf(lines: readonly Masked[], size: number, tolerance: number, labelled: boolean): Strip[] {
  const all = lines.flatMap(({ tokens, without }) => tokens.filter((token) => !without?.has(token)));
  if (all.length === 0) return [];
  const left = Math.min(...all.map(({ x0 }) => x0));
  const steps = Math.min(MOST_STEPS, Math.ceil((Math.max(...all.map(({ x1 }) => x1)) - left) / STEP) + 1);
  const profile: Profile = {
    ink: new Uint16Array(steps),
    apart: new Uint16Array(steps),
    maybe: new Uint16Array(steps),
    blank: new Uint16Array(steps),
  };
  const add = (counts: Uint16Array, x0: number, x1: number) => {
    const end = Math.min(steps, Math.floor((x1 - left) / STEP));
    for (let i = Math.max(0, Math.ceil((x0 - left) / STEP)); i < end; i++) counts[i]!++;
  };
  for (const { tokens, without } of lines)
    for (const [i, token] of tokens.entries()) {
      const before = tokens[i - 1];
      const start = token.x0 + slack(token, 0, size);
      if (!without?.has(token)) add(profile.ink, start, token.x1 - slack(token, -1, size));
      // A row that begins with a number has an empty label.
      if (before === undefined && (token.value || (labelled && hasValues({ tokens })))) add(profile.apart, left, start);
      if (before === undefined || (without?.has(token) && without.has(before))) continue;
      add(profile[gapBetween(tokens, i, size)], before.x1 - slack(before, -1, size), start);
    }
  return readStrips(profile, steps, tolerance).map(({ x0, x1 }) => ({ x0: left + x0 * STEP, x1: left + x1 * STEP }));
}

/** How far an edge may be off. */
const slack = ({ words }: Token, at: 0 | -1, size: number) => (words.at(at)!.reckoned ? 0.12 * size : 0.4);

/** Runs of steps without ink that enough lines hold to be a gap; two without ink between them are one. */
function readStrips({ ink, apart, maybe, blank }: Profile, steps: number, tolerance: number): Strip[] {
  const strips: (Strip & { sure: boolean })[] = [];
  let inked = true;
  for (let i = 0; i < steps; i++) {
    if (ink[i]! > tolerance * apart[i]!) {
      inked = true;
      continue;
    }
    const sure =
      apart[i]! > 0 && apart[i]! >= 0.25 * (apart[i]! + maybe[i]! + blank[i]!) && blank[i]! <= 0.15 * apart[i]!;
    if (inked) strips.push({ x0: i, x1: i + 1, sure });
    else Object.assign(strips.at(-1)!, { x1: i + 1, sure: strips.at(-1)!.sure || sure });
    inked = false;
  }
  return strips.filter(({ sure, x0, x1 }) => sure && x0 > 0 && x1 < steps - 1);
}
