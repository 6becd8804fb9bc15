import type { Span } from '../../../paper/span.ts';
import { findLatexEnd } from './latex.ts';
import { nextPlaceIn } from './next-place.ts';
import { pipeTableAt } from './pipe-tables.ts';
import { plainTableAt, type PlainTable } from './plain-tables.ts';
import { overwrite, asFormula, blanks } from './masks.ts';
import { dollarsEnd, endOfLine, inCode, isAlone, isFormula, LONGEST_FORMULA } from './formulas.ts';

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
  return { masked: overwrite(source, edits), regions, divs, mathIds, opaque };
}

const HEADING = /^#{1,6} /gm;
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
