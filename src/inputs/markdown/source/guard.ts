import { isExact, type MdBlock } from '../content.ts';
import { contentsOf } from '../mend/contents.ts';
import { UnreadableError } from '../../unreadable.ts';

/** No person nests deeper, and tree walks of parser plugins recurse. */
const DEEPEST = 100;
/** A run of letters this long is a pasted blob; plugins that look for addresses take time of its square. */
const BLOB = tableOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+/=.@:%&?#~,;-');
const SHORTEST_BLOB = 3000;

/** Each pair of signs in such a run would be one more emphasis inside the others. */
const SIGNS = /\*{100,100000}|_{100,100000}/g;
const MOST_BRACKETS = 300;

/** For each ASCII character whether it is among these. */
function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** Refuses what would take the parser too long or too deep, measured on the characters alone. */
export function guard(text: string): string {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    if (containers(text, at, stop) > DEEPEST) throw tooDeep();
    at = stop + 1;
  }
  if (nestedBrackets(text) > MOST_BRACKETS) throw tooDeep();
  const calm = withoutCrowds(text.replace(SIGNS, (run) => '%'.repeat(run.length)));
  const parts: string[] = [];
  let written = 0;
  for (const [start, end] of blobs(calm)) {
    parts.push(calm.slice(written, start + 200), '%'.repeat(end - start - 200));
    written = end;
  }
  return written === 0 ? calm : parts.join('') + calm.slice(written);
}

/** What the parser pairs with each other within one paragraph or cell, in a time that is the square of their number. */
const PAIRED = tableOf('*_$[]<>~`\\!');
const MOST_PAIRED = 2000;
/** Where another paragraph, item, row or heading begins. */
const BEGINS = /^[ \t]*(?:$|[-+*|#>]|\d{1,9}[.)])/;
/** Where a block of HTML begins, in which the parser pairs nothing up to the next empty line: a table of many cells. */
const HTML_BLOCK =
  /^ {0,3}<\/?(?:table|caption|colgroup|col|thead|tbody|tfoot|tr|td|th|div|center|figure|details|section)(?=[\s/>])/i;
const HIDDEN = '\uE001';

/** Where a paragraph is crowded with such signs, they are none there. */
function withoutCrowds(text: string): string {
  const parts: string[] = [];
  let written = 0;
  let start = 0;
  let signs = 0;
  let inHtml = HTML_BLOCK.test(text);
  const close = (end: number) => {
    if (signs > MOST_PAIRED && !inHtml) {
      parts.push(text.slice(written, start), text.slice(start, end).replace(/[*_$[\]<>~`\\!]/g, HIDDEN));
      written = end;
    }
    start = end;
    signs = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10) {
      if (PAIRED[code] === 1) signs++;
      continue;
    }
    const line = text.slice(at + 1, at + 40).split('\n', 1)[0]!;
    const html = HTML_BLOCK.test(line);
    if (inHtml ? line.trim() !== '' : !html && !BEGINS.test(line)) continue;
    close(at + 1);
    inHtml = html;
  }
  close(text.length);
  return written === 0 ? text : parts.join('') + text.slice(written);
}

/** Found by hand: a pattern for a run without end takes a stack as deep as the run is long. */
function* blobs(text: string): Generator<[number, number]> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && BLOB[text.charCodeAt(at)] === 1) continue;
    if (at - start >= SHORTEST_BLOB) yield [start, at];
    start = at + 1;
  }
}

/** Gives the words back what the guard took from the parser's sight. */
export function restore(blocks: readonly MdBlock[], guarded: string, original: string): void {
  if (guarded === original) return;
  for (const [content] of contentsOf(blocks))
    for (const [i, piece] of content.entries()) {
      if (!/%%%|\uE001/.test(piece.text) || !isExact(piece)) continue;
      const { start, end } = piece.origin!;
      if (guarded.slice(start, end) === piece.text) content[i] = { ...piece, text: original.slice(start, end) };
    }
}

/** The error for quotes or lists that are nested too deep for the parser. */
export const tooDeep = () =>
  new UnreadableError('quotes or lists are nested too deep', `keep them under ${DEEPEST} levels`);

const [OPENING, CLOSING, LINE_END] = [91, 93, 10];

/** How many links or pictures end inside this many open brackets: each costs the parser a walk over all of them. */
function nestedBrackets(text: string): number {
  let depth = 0;
  let ends = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === OPENING) depth++;
    else if (code === LINE_END && text[at + 1] === '\n') depth = 0;
    else if (code === CLOSING && depth > 0) {
      if (depth > MOST_BRACKETS && '(['.includes(text[at + 1] ?? ' ')) ends++;
      depth--;
    }
  }
  return ends;
}

/** How many quotes and lists the prefix of a line may open: its markers, and its indentation in steps of two. */
function containers(text: string, from: number, to: number): number {
  let markers = 0;
  let blanks = 0;
  for (let at = from; at < to; at++) {
    const char = text[at]!;
    if (char === ' ') blanks++;
    else if (char === '\t') blanks += 4;
    else if (char === '>') markers++;
    else if ('-+*'.includes(char) && isBlank(text, at + 1, to)) markers++;
    else if (/\d/.test(char)) {
      let last = at;
      while (last < to && last - at < 9 && /\d/.test(text[last]!)) last++;
      if (!/[.)]/.test(text[last] ?? '') || !isBlank(text, last + 1, to)) break;
      markers++;
      at = last;
    } else break;
    if (markers > DEEPEST) return markers;
  }
  return markers > 0 ? markers + Math.floor(blanks / 2) : 0;
}

const isBlank = (text: string, at: number, to: number) => at >= to || text[at] === ' ' || text[at] === '\t';
