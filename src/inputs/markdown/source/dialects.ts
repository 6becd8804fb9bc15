import type { Span } from '../../../paper/span.ts';
import { findLatexEnd } from './latex.ts';
import { nextPlaceIn, type NextPlace } from './next-place.ts';
import { pipeTableAt } from './pipe-tables.ts';
import { plainTableAt, type PlainTable } from './plain-tables.ts';

/** Syntax of pandoc, Quarto and LaTeX that is read from its own lines, as the parser knows nothing of it. */
export type Region = { start: number; end: number } & (
  | { kind: 'latex'; environment: string }
  | { kind: 'math'; close: number }
  | { kind: 'table'; table: PlainTable }
);

export interface Dialects {
  /** What the parser gets: as long as the source, each region behind signs that make it a formula. */
  masked: string;
  /** By the offset at which the parser meets them. */
  regions: ReadonlyMap<number, Region>;
  /** The fences of divs: what stands after the colons of an opening one, null for a closing one. */
  divs: ReadonlyMap<number, string | null>;
  /** Ids that stand behind the closing dollars, by the offset of the opening ones. */
  mathIds: ReadonlyMap<number, string>;
  /** Code, remarks and formulas over several lines, in order. */
  opaque: readonly Span[];
}

const CANDIDATE =
  /^ {0,3}(?:(?<div>:{3,})|(?<begin>\\begin\{)|(?<dollars>\$\$(?!\$))|(?<table>-{2,}[ -]*$|\+[-=:])|(?<pipe>\|)|(?<comment><!--|<(?:pre|script|style|textarea)\b)|(?<command>\\(?:newpage|clearpage|pagebreak|maketitle|tableofcontents|appendix|noindent|bibliography\{|bibliographystyle\{|printbibliography|listoffigures|listoftables)))|^[ \t>]*(?:[-*+][ \t]+)?(?<fence>`{3,}|~{3,})|(?<open>\\[([])|(?<shortcode>\{\{[<%])/gm;
/** A file without any of these needs no second look. */
const ANY =
  /^\||:::|\\[([a-z]|\$\$|\{\{[<%]|<!--|^ {0,3}(?:-{2,}[ -]*-$|\+[-=:])|```|~~~|<(?:pre|script|style|textarea)\b/m;

/** Finds what the parser would misread and hides it, character for character, so that every offset stays what it was. */
export function readDialects(source: string): Dialects {
  const regions = new Map<number, Region>();
  const divs = new Map<number, string | null>();
  const mathIds = new Map<number, string>();
  const opaque: Span[] = [];
  if (!ANY.test(source)) return { masked: source, regions, divs, mathIds, opaque };
  const edits: { start: number; text: string }[] = [];
  const hide = (start: number, end: number) => edits.push({ start, text: blanks(source.slice(start, end)) });
  const closing = nextPlaceIn(source);
  let lineEnd = -1;
  const fenceEnd = fenceEnds(source);
  const addRegion = (region: Region) => {
    const text = asFormula(source, region);
    if (text === null) return false;
    regions.set(region.start, region);
    opaque.push(region);
    edits.push({ start: region.start, text });
    return true;
  };
  let nextHeading = -1;
  const headingAfter = (at: number) => {
    if (nextHeading < at && nextHeading !== Infinity) {
      HEADING.lastIndex = at;
      nextHeading = HEADING.exec(source)?.index ?? Infinity;
    }
    return nextHeading !== Infinity;
  };
  let at = frontMatterEnd(source, edits);
  opaque.push({ start: 0, end: at });
  for (;;) {
    CANDIDATE.lastIndex = at;
    const match = CANDIDATE.exec(source);
    if (match === null) break;
    const { div, begin, dollars, table, pipe, comment, command, fence, open: bracket } = match.groups!;
    if (lineEnd < match.index) lineEnd = endOfLine(source, match.index);
    at = match.index + match[0].length;
    if (fence !== undefined) {
      const close = fenceEnd(lineEnd, fence);
      if (close !== -1) {
        opaque.push({ start: match.index, end: close });
        at = close;
      }
      // Cut off or never closed: that must not swallow the rest of the paper.
      else if (headingAfter(lineEnd)) hide(at - fence.length, at);
      else {
        opaque.push({ start: match.index, end: source.length });
        break;
      }
    } else if (comment !== undefined) {
      const start = at - comment.length;
      const close = closing(comment === '<!--' ? '-->' : `</${comment.slice(1)}`, at);
      if (close !== -1) at = close + 3;
      else if (headingAfter(at)) hide(start, at);
      opaque.push({ start, end: close === -1 ? (headingAfter(at) ? at : source.length) : at });
    } else if (div !== undefined) {
      const start = at - div.length;
      const rest = source
        .slice(at, lineEnd)
        .replace(/:+\s*$/, '')
        .trim();
      divs.set(start, rest === '' ? null : rest);
      edits.push({ start, text: `***${' '.repeat(lineEnd - start - 3)}` });
      at = lineEnd;
    } else if (command !== undefined) {
      hide(at - command.length, lineEnd);
      at = lineEnd;
    } else if (begin !== undefined) {
      const found = findLatexEnd(source, at, closing);
      if (found === null) continue;
      const start = at - begin.length;
      if (found.kind === 'words') {
        hide(start, found.from);
        hide(found.to, found.end);
        at = found.from;
      } else if (addRegion({ kind: 'latex', environment: found.environment, start, end: found.end })) at = found.end;
    } else if (dollars !== undefined) {
      const start = at - 2;
      const found = dollarsEnd(source, at, lineEnd, closing);
      if (found === null) edits.push({ start, text: '\\$' });
      else {
        if (found.id !== null) mathIds.set(start, found.id);
        if (found.tail > found.end) hide(found.end, found.tail);
        if (found.region && !addRegion({ kind: 'math', start, close: found.end - 2, end: found.end })) continue;
        opaque.push({ start, end: found.tail });
        at = found.tail;
      }
    } else if (table !== undefined) {
      const found = plainTableAt(source, match.index, regions);
      if (found === null) at = lineEnd;
      else if (addRegion({ kind: 'table', table: found, start: found.start, end: found.end })) at = found.end;
    } else if (pipe !== undefined) {
      const found = pipeTableAt(source, at - 1);
      at = Math.max(found.end, lineEnd);
      if (found.table !== null) addRegion({ kind: 'table', table: found.table, start: found.start, end: found.end });
    } else if (bracket !== undefined) {
      const close = bracket === '\\[' ? closing('\\]', at) : closing('\\)', at);
      if (close === -1 || close - at > LONGEST_FORMULA || inCode(source, match.index)) continue;
      if (!isFormula(source.slice(at, close), source[match.index - 1])) continue;
      const alone = bracket === '\\[' && isAlone(source, match.index, close + 2);
      const number = /^[ \t.,;]*\(\d+\)/.exec(source.slice(close + 2, close + 20))?.[0].length ?? 0;
      const end = close + 2 + (alone ? number : 0);
      if (!alone || !addRegion({ kind: 'math', start: match.index, close, end }))
        edits.push({ start: match.index, text: '$$' }, { start: close, text: '$$' });
      at = end;
    } else {
      const close = closing(match[0] === '{{<' ? '>}}' : '%}}', at);
      if (close === -1 || close > lineEnd) continue;
      hide(match.index, close + 3);
      at = close + 3;
    }
  }
  return { masked: apply(source, edits), regions, divs, mathIds, opaque };
}

const HEADING = /^#{1,6} /gm;
const LONGEST_FORMULA = 5000;
const blanks = (text: string) => text.replace(/[^\n]/g, ' ');

const endOfLine = (source: string, from: number) => {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.length : end;
};

/** Pandoc also ends front matter with dots. */
function frontMatterEnd(source: string, edits: { start: number; text: string }[]): number {
  if (!/^---[ \t]*\n/.test(source)) return 0;
  const close = /^(?:---|(\.\.\.))[ \t]*$/gm;
  close.lastIndex = source.indexOf('\n') + 1;
  const match = close.exec(source);
  if (match === null) return 0;
  if (match[1] !== undefined) edits.push({ start: match.index, text: '---' });
  return close.lastIndex;
}

function fenceEnds(source: string) {
  /** The shortest fence of each sign that is known not to close. */
  const never = new Map<string, number>();
  return (from: number, fence: string): number => {
    const sign = fence[0]!;
    if (fence.length >= (never.get(sign) ?? Infinity)) return -1;
    const close = new RegExp(`^[ \\t>]*${sign}{${fence.length},}[ \\t]*$`, 'gm');
    close.lastIndex = from;
    if (close.exec(source) !== null) return close.lastIndex;
    never.set(sign, fence.length);
    return -1;
  };
}

/** An odd number of backticks before it on its line. */
function inCode(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 2000), at);
  return (before.slice(before.lastIndexOf('\n') + 1).split('`').length - 1) % 2 === 1;
}

/** Escaped brackets may also be just that: "\[3\]", "\(see below\)". */
function isFormula(inner: string, before: string | undefined): boolean {
  if (before === '[' || before === '\\' || inner.trim() === '' || /\n[ \t]*\n/.test(inner)) return false;
  if (/\\[a-zA-Z]{2}|[\^_]/.test(inner)) return true;
  if (/[\p{L}]{3,}\s+\p{L}{3,}/u.test(inner)) return false;
  return /[=+<>|/*]|\\[{}]/.test(inner) || /^\s*[a-zA-Z]\s*$/.test(inner) || /^[a-zA-Z]\(/.test(inner.trim());
}

function isAlone(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - 4), start);
  const after = source.slice(end, end + 200);
  return (
    /(?:^|\n) {0,3}$/.test(start <= 3 ? `\n${before}` : before) &&
    /^[ \t.,;]*(?:\(\d+\)|\{#[^{}\n]*\})?[ \t]*(?:\n|$)/.test(after)
  );
}

/**
 * Where a formula that begins a line with two dollars ends, and the id behind it. The parser wants the closing ones on a
 * line of their own and takes everything up to the end of the file where it finds none.
 */
function dollarsEnd(
  source: string,
  from: number,
  lineEnd: number,
  closing: NextPlace,
): { end: number; tail: number; id: string | null; region: boolean } | null {
  const close = closing('$$', from);
  if (close === -1) return null;
  const inner = source.slice(from, Math.min(close, from + LONGEST_FORMULA));
  if (close - from > LONGEST_FORMULA || /\n#{1,6} |\n[ \t]*\n[ \t]*\n/.test(inner)) return null;
  const last = endOfLine(source, close);
  const id = /^[ \t]*\{#([^\s{}]+)[^{}\n]*\}[ \t]*$/.exec(source.slice(close + 2, last));
  const tail = id === null ? close + 2 : last;
  // On one line it is no matter for the parser.
  if (close < lineEnd) return { end: close + 2, tail, id: id?.[1] ?? null, region: false };
  const opensAlone = source.slice(from, lineEnd).trim() === '';
  const closesAlone =
    source.slice(source.lastIndexOf('\n', close) + 1, close).trim() === '' &&
    (id !== null || source.slice(close + 2, last).trim() === '');
  return { end: close + 2, tail, id: id?.[1] ?? null, region: !(opensAlone && closesAlone) };
}

/** The region as a fenced formula of the same length, or null where there is no room. */
function asFormula(source: string, { start, end }: Region): string | null {
  const text = source.slice(start, end);
  if (text.length < 7) return null;
  // Line breaks where the source has none: inside a list or quote they would end it.
  const indented = source[start - 1] === ' ';
  const first = text.indexOf('\n');
  if (indented && (first === -1 || source.slice(end, endOfLine(source, end)).trim() !== '')) return null;
  const inner = (part: string) => part.replace(/\$/g, 'x');
  if (indented) {
    const last = text.lastIndexOf('\n');
    const lead = /^\s*/.exec(text.slice(last + 1))![0];
    const rest = text.length - last - 1 - lead.length;
    if (rest < 2) return null;
    return `$$${inner(text.slice(2, last + 1))}${lead}$$${' '.repeat(rest - 2)}`;
  }
  const alone = source.slice(end, endOfLine(source, end)).trim() === '';
  return alone ? `$$\n${filler(text.length - 6)}\n$$` : `$$\n${filler(text.length - 7)}\n$$\n`;
}

/** Words without meaning, of the kind that the parser is spared. */
const filler = (length: number) => (length < 12 ? 'x'.repeat(length) : `xxxx${' '.repeat(length - 8)}xxxx`);

function apply(source: string, edits: { start: number; text: string }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(source.slice(at, start), text);
    at = start + text.length;
  }
  parts.push(source.slice(at));
  return parts.join('');
}
