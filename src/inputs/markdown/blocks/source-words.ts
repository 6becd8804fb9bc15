import { isSpaced, partsOfSpaced } from '../source/latex/spaced-math.ts';
import { referenceAt } from './html/character-references.ts';

/** How words of the source are written down: `piece` with the range it stands in, `blank` between two where there is none. */
interface Target {
  readonly source: string;
  readonly piece: (text: string, start: number, end: number) => void;
  readonly blank: () => void;
}

/** What a backslash may stand before in Markdown (CommonMark 2.4). */
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Writes words that the parser decoded from a range: escapes and character references are found again in the source. */
export function writeDecoded({ source, piece, blank }: Target, value: string, start: number, end: number): void {
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
    } else if (source[at] === '&' && isReference(source, value, i, at)) {
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
}

/** Whether the `&` in the source begins a character reference that the value has decoded. */
function isReference(source: string, value: string, i: number, at: number): boolean {
  const reference = referenceAt(source, at);
  if (reference === null) return false;
  const { written, sign } = reference;
  return sign === null ? !value.startsWith(written, i) : value.startsWith(sign, i);
}

/** Writes words that stand in the range as they are: code, mathematics. */
export function writeVerbatim({ source, piece, blank }: Target, value: string, start: number, end: number): void {
  const at = source.indexOf(value, start);
  if (at === -1 || at + value.length > end) return piece(value.replace(/\s+/g, ' '), start, end);
  let from = at;
  for (const line of value.split('\n')) {
    piece(line, from, from + line.length);
    from += line.length + 1;
    if (from < at + value.length) blank();
  }
}

/** Writes a formula that stands in the range, without the blanks of converters that print it token by token. */
export function writeFormula(to: Target, value: string, start: number, end: number): void {
  const at = isSpaced(value) ? to.source.indexOf(value, start) : -1;
  if (at === -1 || at + value.length > end) return writeVerbatim(to, value, start, end);
  for (const part of partsOfSpaced(value))
    writeVerbatim(to, value.slice(part.start, part.end), at + part.start, at + part.end);
}

/** Writes words of an HTML block or a bare address, which the parser left alone. */
export function writeRaw(
  { source, piece, blank }: Target,
  start: number,
  end: number,
  markup: 'html' | 'escapes',
): void {
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
}
