import { parseAttributes } from './attributes.ts';
import { carrier, cutter, textOf, type Content } from '../content.ts';
import type { Call } from './inline.ts';

/** What pandoc and Quarto write in words: `@key`, `[@key]`, `x^2^`, `H~2~O`, `{#id .class}`, `[words]{.class}`, `^[note]`. */
const SIGNS = /[@^~{]/;
const SPOT =
  /(?<=^|[\s([;,–—-])-?@(?:\{(?<braced>[^{}\s]{1,120})\}|(?<key>[\p{L}\d_][\p{L}\d_:.#$%&+?<>~/-]{0,120}))|\^(?<high>[^\s^[\]]{1,30})\^|(?<=[\p{L}\d)\]])~(?<low>[^\s~]{1,20})~(?!~)|(?<=^|[\s\])])\{(?<attributes>[#.=][^{}\n]{1,300})\}|(?<note>\^\[)/gu;
/** A key that stands in words without brackets: a kind of float, or something with a year. */
const BARE_KEY = /^(?:fig|tbl|tab|eq|sec|lst|thm|lem|def|alg|apx|app|cor|prp|exm)[-:_]\S|\d{4}|[a-z]\d{2}[a-z]?$|:\S/i;

/** Reads those signs out of words that are no code; ids go to the words before them. */
export function refine(content: Content, notes: Call[]): Content {
  if (!content.some(({ text, origin }) => SIGNS.test(text) && origin?.style?.code !== true)) return content;
  const text = textOf(content);
  const part = cutter(content);
  const plainAt = outsideCode(content);
  const out: Content = [];
  let at = 0;
  let unclosed = 0;
  const keep = (to: number) => {
    if (to > at) out.push(...part(at, to));
  };
  for (const match of text.matchAll(SPOT)) {
    const from = match.index;
    const to = from + match[0].length;
    if (from < at || !plainAt(from)) continue;
    const { braced, key, high, low, attributes, note } = match.groups!;
    if (note !== undefined) {
      const end = unclosed > MOST_UNCLOSED ? -1 : closingBracket(text, to);
      if (end === -1) {
        unclosed++;
        continue;
      }
      keep(from);
      notes.push({ mark: '', at: carrier(out), content: part(to, end) });
      at = end + 1;
    } else if (attributes !== undefined) {
      const found = parseAttributes(attributes);
      if (found === null) continue;
      const open = text[from - 1] === ']' ? openingBracket(text, from - 1, at) : -1;
      if (open === -1) keep(text[from - 1] === ' ' ? from - 1 : from);
      else {
        keep(open);
        out.push(...part(open + 1, from - 1));
      }
      at = to;
      const last = out.findLastIndex(({ origin }) => origin !== null);
      if (found.id === null || last === -1) continue;
      const piece = out[last]!;
      const anchors = [...(piece.origin!.anchors ?? []), found.id];
      out[last] = { ...piece, origin: { ...piece.origin!, anchors } };
    } else if (high !== undefined || low !== undefined) {
      keep(from);
      const inner = part(from + 1, to - 1);
      out.push(...(high === undefined ? inner : inner.map((piece) => ({ ...piece, raised: true }))));
      at = to;
    } else {
      const name = braced ?? key!.replace(/[^\p{L}\d_]+$/u, '');
      const before = text.slice(Math.max(0, from - 300), from);
      const bracketed = before.lastIndexOf('[') > before.lastIndexOf(']');
      if (name === '' || !(braced !== undefined || bracketed || BARE_KEY.test(name))) continue;
      keep(from);
      const end = braced === undefined ? to - (key!.length - name.length) : to;
      out.push(...part(from, end).map((piece) => ({ ...piece, target: name })));
      at = end;
    }
  }
  if (at === 0) return content;
  keep(text.length);
  // The word that carries a mark may have been cut: its last part does now.
  const byEnd = new Map(out.map((piece) => [piece.origin?.end, piece]));
  for (const call of notes) if (call.at?.origin != null) call.at = byEnd.get(call.at.origin.end);
  return out;
}

/** Whether an offset stands outside code and mathematics; asked with rising offsets. */
function outsideCode(content: Content): (offset: number) => boolean {
  let i = 0;
  let end = content[0]?.text.length ?? 0;
  return (offset) => {
    while (end <= offset && i + 1 < content.length) end += content[++i]!.text.length;
    return content[i]?.origin?.style?.code !== true;
  };
}

const LONGEST_NOTE = 3000;
const MOST_UNCLOSED = 20;

function closingBracket(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + LONGEST_NOTE); at++) {
    if (text[at] === '[') depth++;
    else if (text[at] === ']' && --depth === 0) return at;
  }
  return -1;
}

function openingBracket(text: string, close: number, first: number): number {
  let depth = 0;
  for (let at = close; at >= Math.max(first, close - LONGEST_NOTE); at--) {
    if (text[at] === ']') depth++;
    else if (text[at] === '[' && --depth === 0) return at;
  }
  return -1;
}
