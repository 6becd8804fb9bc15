import type { Word } from './words.ts';
import type { Masked } from './strip-profile.ts';

/** Words that no column parts: a number with its spread, power, unit mark or footnote mark. */
export interface Token {
  words: Word[];
  text: string;
  x0: number;
  x1: number;
  value: boolean;
}

/** The tokens on one baseline, left to right. */
export interface TextLine {
  y: number;
  size: number;
  tokens: Token[];
}

const NUMBER = String.raw`[~≈<>≤≥+−–-]?\s?[$€£]?(?:\d[\d.,]*|\.\d+)(?:[eE][+−–-]?\d{1,3})?`;
const UNIT = String.raw`\s?(?:[%‰×xkKMBTG°]|[mnµμ]?s|[kKMGT]i?B|[pP]{2})?`;
const MARKS = String.raw`[*∗†‡§¶⋆↑↓]{0,4}`;
const VALUE = new RegExp(
  `^\\(?(?:${NUMBER}${UNIT}(?:\\s?(?:±|\\+/-|[×·/])\\s?${NUMBER}${UNIT})?(?:\\s?\\([^()]{1,16}\\))?|[-–—−]{1,3}|N/?A|n/?a|OOM|✓|✗|✘|✔)\\)?${MARKS}$`,
  'u',
);

/** A number, or what stands for one. */
export const isValue = (text: string): boolean =>
  text.length <= 40 && !/^[A-MP-Za-mo-z]/.test(text) && VALUE.test(text);

/** These join what stands on both sides of them, however wide they are set. */
const OPERATOR = /^(?:±|\+\/[-−]|[×·=∈≤≥<>/&])$/u;
const ENDS_OPEN = /(?:±|\+\/[-−]|[×=(,[{/])$/u;
const STARTS_OPEN = /^(?:±|\+\/[-−]|[×=),%\]}/])/u;

/** Narrower than any gap between two columns, in ems. */
const TIGHT = 0.2;

/** Groups words into lines by their baselines; small raised or lowered words go with the word that they stand at. */
export function textLines(words: readonly Word[], usual: number): TextLine[] {
  const lines: { y: number; size: number; words: Word[] }[] = [];
  const isSmall = ({ size }: Word) => size < 0.86 * usual;
  for (const word of words.filter((one) => !isSmall(one)).toSorted((a, b) => b.y - a.y)) {
    const line = lines.findLast((other, i) => i >= lines.length - 3 && Math.abs(other.y - word.y) < 0.36 * usual);
    if (line === undefined) lines.push({ y: word.y, size: word.size, words: [word] });
    else line.words.push(word);
  }
  for (const word of words.filter(isSmall).toSorted((a, b) => b.y - a.y || a.x0 - b.x0)) {
    const distance = ({ y, words: others }: (typeof lines)[number]) => {
      const off = Math.abs(y + 0.15 * usual - (word.y + 0.15 * word.size));
      if (off > 0.72 * usual) return Infinity;
      const beside = others.some(({ x0, x1 }) => word.x0 - x1 < 0.3 * usual && x0 - word.x1 < 0.3 * usual);
      return beside ? off : off < 0.36 * usual ? off + usual : Infinity;
    };
    const near = lines
      .map((line) => ({ line, off: distance(line) }))
      .filter(({ off }) => off < Infinity)
      .toSorted((a, b) => a.off - b.off)[0];
    if (near === undefined) lines.push({ y: word.y, size: word.size, words: [word] });
    else near.line.words.push(word);
  }
  return lines
    .toSorted((a, b) => b.y - a.y)
    .map(({ y, size, words: own }) => ({
      y,
      size,
      tokens: joinTokens(
        own.toSorted((a, b) => a.x0 - b.x0),
        usual,
      ),
    }));
}

function joinTokens(words: readonly Word[], usual: number): Token[] {
  const tokens: Token[] = [];
  for (const word of words) {
    const last = tokens.at(-1);
    if (last !== undefined && belongs(last, word, usual)) {
      last.text += (isBlankBetween(last.words.at(-1)!, word) ? ' ' : '') + word.text;
      last.words.push(word);
      last.x1 = Math.max(last.x1, word.x1);
    } else tokens.push({ words: [word], text: word.text, x0: word.x0, x1: word.x1, value: false });
  }
  for (const token of tokens) token.value = isValue(token.text);
  return tokens;
}

/** In one run a blank is written; between two it shows as room. */
export const isBlankBetween = (before: Word, word: Word): boolean =>
  before.run === word.run || word.x0 - before.x1 > 0.16 * Math.max(before.size, word.size);

function belongs(token: Token, word: Word, usual: number): boolean {
  const gap = word.x0 - token.x1;
  const before = token.words.at(-1)!;
  if (gap < TIGHT * usual && before.run !== word.run) return true;
  if (gap > 0.75 * usual) return false;
  // A raised or lowered sign stands a little off.
  if (word.size < 0.86 * before.size && gap < 0.3 * usual) return true;
  if (OPERATOR.test(word.text) || OPERATOR.test(before.text) || ENDS_OPEN.test(before.text)) return true;
  if (STARTS_OPEN.test(word.text)) return true;
  // "68.7 (0.2)" is one cell.
  return gap < 0.5 * usual && word.text.startsWith('(') && isValue(token.text) && /^\([\d.+−–-]/.test(word.text);
}

/** A row of numbers, or a label with one. */
export function hasValues({ tokens }: Pick<Masked, 'tokens'>): boolean {
  const values = tokens.filter(({ value }) => value).length;
  return values > 1 || (values === 1 && tokens.length > 1 && tokens.at(-1)!.value);
}
