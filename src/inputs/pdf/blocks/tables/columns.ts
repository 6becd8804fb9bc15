import { hasValues, type TextLine, type Token } from './tokens.ts';
import { overlap, stripsOf, type Strip } from './strip-profile.ts';
import { gapBetween, type Gap } from './gaps.ts';

/** No table that is read has more. */
const MOST_COLUMNS = 64;

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

/** "Marsh et al. (2018)", "Marsh [12]": what is cited goes on. */
const CITED = /^(?:\((?:19|20)\d\d[a-z]?\)|\[\d{1,3}\])/;

/** The gaps of a line that say something for a column, and how much. */
function evidenceOf(tokens: readonly Token[], size: number): (Strip & { weight: number })[] {
  return tokens.flatMap((token, i) => {
    const before = tokens[i - 1];
    if (before === undefined) return [];
    const gap = gapBetween(tokens, i, size);
    const changes = before.value !== token.value && !CITED.test(token.text);
    const weight = gap === 'apart' ? 1 : gap === 'maybe' && changes ? 0.4 : 0;
    return weight > 0 ? [{ x0: before.x1, x1: token.x0, weight }] : [];
  });
}

/** A label half way between two rows, which it names both. */
function standsBetween(lines: readonly TextLine[], at: number, size: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at]!, lines[at + 1]];
  if (above === undefined || below === undefined || hasValues(line)) return false;
  return above.y - line.y < 0.9 * size && line.y - below.y < 0.9 * size;
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
        if (isPairOfItsOwn(token.text, before.text)) return true;
        remarks++;
      }
    return remarks === 0;
  });
}

/** "10" beside "(64, 128)": the ends of an interval have the number between them. */
function isPairOfItsOwn(bracketed: string, before: string): boolean {
  const pair = /^\((\d+(?:\.\d+)?)\s?,\s?(\d+(?:\.\d+)?)\)$/.exec(bracketed);
  const number = /^\d+(?:\.\d+)?$/.test(before) ? Number(before) : null;
  return pair !== null && number !== null && (number < Number(pair[1]) || number > Number(pair[2]));
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
