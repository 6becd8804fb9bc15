import type { Inline, Piece } from '../../../paper/assemble/draft.ts';
import { spaceBetween, type Line } from '../pages/lines.ts';
import type { Glyphs } from './locate.ts';
import type { Run } from '../pages/runs.ts';

/** The blank between two words or lines, which stands nowhere in the file. */
export const BLANK: Piece<Glyphs> = { text: ' ', origin: null };

/** The words of one line (or of some of its runs), with blanks where the gaps are. */
export function inlineOf(runs: readonly Run[]): Inline<Glyphs> {
  const inline: Inline<Glyphs> = [];
  let base = runs[0];
  for (const [i, run] of runs.entries()) {
    const before = runs[i - 1];
    if (before !== undefined && spaceBetween(before, run) && !before.text.endsWith(' ')) inline.push(BLANK);
    const raised =
      before === undefined
        ? runs.length > 1 && isRaised(run, runs[1]!)
        : isRaised(run, base!) && run.x - before.x - before.width < CLOSE * base!.size;
    for (const piece of piecesOf(run)) inline.push(raised ? { ...piece, raised } : piece);
    if (!raised && (base === run || run.size > 0.85 * base!.size || i === 1)) base = run;
  }
  return inline;
}

/** How far a superscript stands off what it belongs to, in ems; words of a drawing stand farther. */
const CLOSE = 0.5;

/** A superscript beside a run of the line's own size. */
export const isRaised = (run: Run, base: Run) => run.size < 0.85 * base.size && run.y - base.y > 0.15 * base.size;

/** One piece a run, or more where only part of it is a link. */
function piecesOf(run: Run): Inline<Glyphs> {
  if (run.links === undefined) return [{ text: run.text, origin: { run, offset: 0 } }];
  const pieces: Inline<Glyphs> = [];
  const push = (from: number, to: number, link?: { url?: string; target?: string }) => {
    if (to > from) pieces.push({ text: run.text.slice(from, to), origin: { run, offset: from }, ...link });
  };
  let done = 0;
  for (const { from, to, ...link } of run.links.toSorted((a, b) => a.from - b.from)) {
    push(done, from);
    push(Math.max(done, from), to, link);
    done = Math.max(done, to);
  }
  push(done, run.text.length);
  return pieces;
}

/** Second halves of compounds that English writes with a hyphen: "decoder-only", "gradient-free". */
const COMPOUND =
  /^(?:only|based|free|like|style|wise|aware|specific|level|agnostic|driven|scale|optimal|efficient|aligned|augmented|grained|trained|tuned)$/;

/** Names with a capital inside, at which TeX breaks them; a paper may say them once. */
const INNER_CAPITAL =
  /^(?:ada(?:boost|delta|factor|grad)|(?:alex|conv|dense|efficient|image|mobile|res|shape|word)nets?|(?:sentence|word)piece|deepmind|deepspeed|github|googlenet|openai|pytorch|tensorboard|tensorflow|youtube|wikitext|xgboost)$/;

/** Latin letters by their ranges: the class of all letters is several times slower, and every word of the paper passes. */
const WORD = /[a-z\u00df-\u024f]+(?:-[a-z\u00df-\u024f]+)*/g;

/** Joins lines to running text. */
export type Joiner = (lines: readonly Line[]) => Inline<Glyphs>;

/**
 * Joins lines to running text. A hyphen at a line's end goes where the paper elsewhere writes the word without one, or
 * never with one; it stays in "state-of-the-" and before a digit or a capital, but for names that have one
 * inside.
 */
export function lineJoiner(all: readonly Line[]): Joiner {
  const plain = new Set<string>();
  const hyphened = new Set<string>();
  for (const { text } of all)
    for (const word of text.toLowerCase().match(WORD) ?? []) {
      if (!word.includes('-')) plain.add(word);
      const pairs = word.split('-');
      for (let i = 1; i < pairs.length; i++) hyphened.add(`${pairs[i - 1]}-${pairs[i]}`);
    }
  const keepsHyphen = (before: string, after: string) => {
    const head = /(\p{L}+)-$/u.exec(before)?.[1]?.toLowerCase();
    const tail = /^\p{L}+/u.exec(after)?.[0]?.toLowerCase();
    if (head === undefined || tail === undefined) return true;
    if (plain.has(head + tail)) return false;
    if (!/^\p{Ll}/u.test(after)) return !INNER_CAPITAL.test(head + tail);
    return (
      hyphened.has(`${head}-${tail}`) || /-\p{L}+-$/u.test(before) || /^(?:self|non)$/.test(head) || COMPOUND.test(tail)
    );
  };
  return (lines) => {
    const inline: Inline<Glyphs> = [];
    for (const [i, line] of lines.entries()) {
      const previous = lines[i - 1];
      if (previous !== undefined && /[\p{L}\d]-$/u.test(previous.text)) {
        if (!keepsHyphen(previous.text, line.text)) dropLastCharacter(inline);
      } else if (previous !== undefined && !isBrokenUrl(previous.text, line.text)) inline.push(BLANK);
      inline.push(...inlineOf(line.runs));
    }
    return closeUrls(inline);
  };
}

/** A URL that runs on in the next line. */
const isBrokenUrl = (before: string, after: string) =>
  /https?:\/\/(?:\S*[/._=?&#%-])?$/.test(before) ||
  (/https?:\/\/[^\s)\]]*$/.test(before) && /^[./_=?&#%-]\S/.test(after));

/** A printed URL has no blanks, whatever its font or a line's end leaves between its parts. */
function closeUrls(inline: Inline<Glyphs>): Inline<Glyphs> {
  if (!inline.some(({ url }) => url !== undefined)) return inline;
  return inline.filter((piece, i) => {
    const [before, after] = [inline[i - 1], inline[i + 1]];
    if (piece.origin !== null || before?.url === undefined || before.url !== after?.url) return true;
    return !before.url.includes(before.text.trim().slice(-12) + after.text.trim().slice(0, 12));
  });
}

function dropLastCharacter(inline: Inline<Glyphs>): void {
  const last = inline.at(-1)!;
  inline[inline.length - 1] = { ...last, text: last.text.slice(0, -1) };
}

/** Parts an inline after so many characters. */
export function splitInline(inline: Inline<Glyphs>, at: number): [Inline<Glyphs>, Inline<Glyphs>] {
  const [head, tail]: [Inline<Glyphs>, Inline<Glyphs>] = [[], []];
  let length = 0;
  for (const piece of inline) {
    const here = Math.max(0, Math.min(piece.text.length, at - length));
    length += piece.text.length;
    if (here > 0) head.push({ ...piece, text: piece.text.slice(0, here) });
    if (here < piece.text.length)
      tail.push({
        ...piece,
        text: piece.text.slice(here),
        origin: piece.origin && { ...piece.origin, offset: piece.origin.offset + here },
      });
  }
  return [head, tail];
}
