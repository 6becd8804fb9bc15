import type { Inline, Piece } from '../../paper/draft.ts';
import { spaceBetween, type Line } from './lines.ts';
import type { Glyphs } from './locate.ts';
import type { Run } from './runs.ts';

const BLANK: Piece<Glyphs> = { text: ' ', origin: null };

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
    inline.push({ text: run.text, origin: { run, offset: 0 }, ...(raised ? { raised } : {}) });
    if (!raised && (base === run || run.size > 0.85 * base!.size || i === 1)) base = run;
  }
  return inline;
}

/** How far a superscript stands off what it belongs to, in ems; words of a drawing stand farther. */
const CLOSE = 0.5;

/** A superscript beside a run of the line's own size. */
const isRaised = (run: Run, base: Run) => run.size < 0.85 * base.size && run.y - base.y > 0.15 * base.size;

/** Second halves of compounds that English writes with a hyphen: "decoder-only", "gradient-free". */
const COMPOUND = /^(?:only|based|free|like|style|wise|aware|specific|level|agnostic|driven|scale)$/;

export type Joiner = (lines: readonly Line[]) => Inline<Glyphs>;

/**
 * Joins lines to running text. A hyphen at a line's end goes where the paper elsewhere writes the word without one, or
 * never with one; it stays in "state-of-the-" and before a capital or a digit.
 */
export function lineJoiner(all: readonly Line[]): Joiner {
  const plain = new Set<string>();
  const hyphened = new Set<string>();
  for (const { text } of all)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
      if (!word.includes('-')) plain.add(word);
      else for (const [part] of word.matchAll(/(?=(\p{L}+-\p{L}+))/gu)) hyphened.add(part);
      const pairs = word.split('-');
      for (let i = 1; i < pairs.length; i++) hyphened.add(`${pairs[i - 1]}-${pairs[i]}`);
    }
  const keepsHyphen = (before: string, after: string) => {
    const head = /(\p{L}+)-$/u.exec(before)?.[1]?.toLowerCase();
    const tail = /^\p{L}+/u.exec(after)?.[0]?.toLowerCase();
    if (head === undefined || tail === undefined) return true;
    if (plain.has(head + tail)) return false;
    if (!/^\p{Ll}/u.test(after)) return true;
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
    return inline;
  };
}

/** A URL that runs on in the next line. */
const isBrokenUrl = (before: string, after: string) =>
  /https?:\/\/\S*[/._=?&#%-]$/.test(before) || (/https?:\/\/[^\s)\]]*$/.test(before) && /^[./_=?&#%-]\S/.test(after));

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
