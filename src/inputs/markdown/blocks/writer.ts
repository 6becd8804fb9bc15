import type { Content, Style } from '../content.ts';
import { isSpaced, partsOfSpaced } from '../source/spaced-math.ts';
import { referenceAt } from './character-references.ts';

const ESCAPABLE = /[!-/:-@[-`{-~]/;
/** Collects pieces of text with the range of the source each was written as. */
export interface Writer {
  readonly content: Content;
  /** Where in the source the next words are expected. */
  cursor: number;
  url: string | undefined;
  /** The anchor in the same paper that the next words lead to. */
  target: string | undefined;
  raised: boolean;
  style: Style | undefined;
  /** Ids to be carried by the next words. */
  anchors: string[];
  piece(text: string, start: number, end: number): void;
  blank(): void;
  /** Words the parser decoded from a range: escapes and character references are found again in the source. */
  decoded(value: string, start: number, end: number): void;
  /** Words that stand in the range as they are: code, mathematics. */
  verbatim(value: string, start: number, end: number): void;
  /** A formula that stands in the range, without the blanks of converters that print it token by token. */
  formula(value: string, start: number, end: number): void;
  /** Words of an HTML block or a bare address, which the parser left alone. */
  raw(start: number, end: number, markup: 'html' | 'escapes'): void;
}

export function createWriter(source: string): Writer {
  const content: Content = [];
  const piece = (text: string, start: number, end: number) => {
    if (text === '') return;
    const { url, target, raised, style, anchors } = writer;
    const last = content.at(-1);
    const whole = last?.origin;
    const exact = whole != null && whole.end - whole.start === last!.text.length && end - start === text.length;
    const alike =
      exact &&
      whole.end === start &&
      last!.url === url &&
      last!.target === target &&
      (last!.raised ?? false) === raised &&
      whole.style === style &&
      anchors.length === 0;
    if (alike) content[content.length - 1] = { ...last!, text: last!.text + text, origin: { ...whole, end } };
    else {
      const origin = {
        start,
        end,
        ...(style === undefined ? null : { style }),
        ...(anchors.length === 0 ? null : { anchors }),
      };
      content.push({
        text,
        origin,
        ...(url === undefined ? null : { url }),
        ...(target === undefined ? null : { target }),
        ...(raised ? { raised } : null),
      });
      if (anchors.length > 0) writer.anchors = [];
    }
    writer.cursor = end;
  };
  const blank = () => {
    if (content.length > 0 && !/\s$/.test(content.at(-1)!.text)) content.push({ text: ' ', origin: null });
  };

  const decoded = (value: string, start: number, end: number) => {
    let at = start;
    let run = start;
    const flush = () => piece(source.slice(run, at), run, at);
    for (let i = 0; i < value.length;) {
      const char = value[i]!;
      if (char === '\n') {
        while (at < end && (source[at] === ' ' || source[at] === '\t')) at++;
        if (source[at] !== '\n') return piece(value.slice(i), run, end);
        const length = source.slice(run, at).trimEnd().length;
        piece(source.slice(run, run + length), run, run + length);
        blank();
        at++;
        while (at < end && ' \t>'.includes(source[at]!)) at++;
        run = at;
        i++;
      } else if (source[at] === '\\' && source[at + 1] === char && ESCAPABLE.test(char)) {
        flush();
        run = at + 1;
        at += 2;
        i++;
      } else if (source[at] === '&' && isReference(value, i, at)) {
        flush();
        const { length } = referenceAt(source, at)!.written;
        const text = String.fromCodePoint(value.codePointAt(i)!);
        piece(text, at, at + length);
        at += length;
        run = at;
        i += text.length;
      } else if (source[at] === char && at < end) {
        at++;
        i++;
      } else {
        // Out of step: keep the words, and the range they must have come from.
        flush();
        return piece(value.slice(i), Math.min(at, end), Math.max(at, end));
      }
    }
    flush();
  };
  /** Whether the `&` in the source begins a character reference that the value has decoded. */
  const isReference = (value: string, i: number, at: number): boolean => {
    const reference = referenceAt(source, at);
    if (reference === null) return false;
    const { written, sign } = reference;
    return sign === null ? !value.startsWith(written, i) : value.startsWith(sign, i);
  };

  const verbatim = (value: string, start: number, end: number) => {
    const at = source.indexOf(value, start);
    if (at === -1 || at + value.length > end) return piece(value.replace(/\s+/g, ' '), start, end);
    let from = at;
    for (const line of value.split('\n')) {
      piece(line, from, from + line.length);
      from += line.length + 1;
      if (from < at + value.length) blank();
    }
  };

  const formula = (value: string, start: number, end: number) => {
    const at = isSpaced(value) ? source.indexOf(value, start) : -1;
    if (at === -1 || at + value.length > end) return verbatim(value, start, end);
    for (const part of partsOfSpaced(value))
      verbatim(value.slice(part.start, part.end), at + part.start, at + part.end);
  };

  const raw = (start: number, end: number, markup: 'html' | 'escapes') => {
    let run = start;
    for (let at = start; at < end; at++) {
      const char = source[at]!;
      if (markup === 'escapes' ? char === '\\' && ESCAPABLE.test(source[at + 1] ?? '') : char === '\n') {
        piece(source.slice(run, at).trimEnd(), run, run + source.slice(run, at).trimEnd().length);
        if (markup === 'html') blank();
        run = at + 1;
        if (markup === 'escapes') at++;
        else while (' \t>'.includes(source[run] ?? 'x')) at = run++;
      } else if (markup === 'html' && char === '&') {
        const reference = referenceAt(source, at);
        if (reference === null || reference.sign === null || at + reference.written.length > end) continue;
        piece(source.slice(run, at), run, at);
        run = at + reference.written.length;
        piece(reference.sign, at, run);
        at = run - 1;
      }
    }
    piece(source.slice(run, end), run, end);
  };

  const writer: Writer = {
    content,
    cursor: 0,
    url: undefined,
    target: undefined,
    raised: false,
    style: undefined,
    anchors: [],
    piece,
    blank,
    decoded,
    verbatim,
    formula,
    raw,
  };
  return writer;
}
