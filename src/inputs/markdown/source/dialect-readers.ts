import { dollarsEnd, inCode, isAlone, isFormula, LONGEST_FORMULA } from './latex/formulas.ts';
import { findLatexEnd } from './latex/latex.ts';
import type { Masking } from './masking.ts';
import { pipeTableAt } from './tables/pipe-tables.ts';
import { plainTableAt } from './tables/plain-tables.ts';

/** A sign with which a piece of one of the dialects may begin. */
interface Candidate {
  readonly sign: string;
  /** Where its line begins, or the sign where it may stand inside a line. */
  readonly from: number;
  /** The offset behind the sign. */
  readonly at: number;
  /** The end of the line in which `from` stands. */
  readonly lineEnd: number;
}

/** Hides what begins there if it is what it looks like, and gives the offset from which to look on. */
type Reader = (masking: Masking, candidate: Candidate) => number;

const readFence: Reader = ({ source, opaque, fenceEnd, headingAfter, hide }, { sign, from, at, lineEnd }) => {
  const close = fenceEnd(lineEnd, sign);
  if (close !== -1) {
    opaque.push({ start: from, end: close });
    return close;
  }
  // Cut off or never closed: that must not swallow the rest of the paper.
  if (headingAfter(lineEnd)) {
    hide(at - sign.length, at);
    return at;
  }
  opaque.push({ start: from, end: source.length });
  return source.length;
};

const readComment: Reader = ({ source, opaque, closing, headingAfter, hide }, { sign, at }) => {
  const start = at - sign.length;
  const close = closing(sign === '<!--' ? '-->' : `</${sign.slice(1)}`, at);
  if (close !== -1) {
    opaque.push({ start, end: close + 3 });
    return close + 3;
  }
  const goesOn = headingAfter(at);
  if (goesOn) hide(start, at);
  opaque.push({ start, end: goesOn ? at : source.length });
  return at;
};

const readDiv: Reader = ({ source, divs, replace }, { sign, at, lineEnd }) => {
  const start = at - sign.length;
  const rest = source
    .slice(at, lineEnd)
    .replace(/:+\s*$/, '')
    .trim();
  divs.set(start, rest === '' ? null : rest);
  replace(start, `***${' '.repeat(lineEnd - start - 3)}`);
  return lineEnd;
};

const readCommand: Reader = ({ hide }, { sign, at, lineEnd }) => {
  hide(at - sign.length, lineEnd);
  return lineEnd;
};

const readEnvironment: Reader = ({ source, closing, hide, addRegion }, { sign, at }) => {
  const found = findLatexEnd(source, at, closing);
  if (found === null) return at;
  const start = at - sign.length;
  if (found.kind === 'words') {
    hide(start, found.from);
    hide(found.to, found.end);
    return found.from;
  }
  return addRegion({ kind: 'latex', environment: found.environment, start, end: found.end }) ? found.end : at;
};

const readDollars: Reader = ({ source, closing, mathIds, opaque, replace, hide, addRegion }, { sign, at, lineEnd }) => {
  const start = at - sign.length;
  const found = dollarsEnd(source, at, lineEnd, closing);
  if (found === null) {
    replace(start, '\\$');
    return at;
  }
  if (found.id !== null) mathIds.set(start, found.id);
  if (found.tail > found.end) hide(found.end, found.tail);
  if (found.region && !addRegion({ kind: 'math', start, close: found.end - 2, end: found.end })) return at;
  opaque.push({ start, end: found.tail });
  return found.tail;
};

const readBracket: Reader = ({ source, closing, replace, addRegion }, { sign, from, at }) => {
  const close = closing(sign === '\\[' ? '\\]' : '\\)', at);
  if (close === -1 || close - at > LONGEST_FORMULA || inCode(source, from)) return at;
  if (!isFormula(source.slice(at, close), source[from - 1])) return at;
  const alone = sign === '\\[' && isAlone(source, from, close + 2);
  const number = /^[ \t.,;]*\(\d+\)/.exec(source.slice(close + 2, close + 20))?.[0].length ?? 0;
  const end = close + 2 + (alone ? number : 0);
  if (!alone || !addRegion({ kind: 'math', start: from, close, end })) {
    replace(from, '$$');
    replace(close, '$$');
  }
  return end;
};

const readTable: Reader = ({ source, regions, addRegion }, { from, at, lineEnd }) => {
  const found = plainTableAt(source, from, regions);
  if (found === null) return lineEnd;
  return addRegion({ kind: 'table', table: found, start: found.start, end: found.end }) ? found.end : at;
};

const readPipe: Reader = ({ source, addRegion }, { at, lineEnd }) => {
  const { table, start, end } = pipeTableAt(source, at - 1);
  if (table !== null) addRegion({ kind: 'table', table, start, end });
  return Math.max(end, lineEnd);
};

const readShortcode: Reader = ({ closing, hide }, { sign, from, at, lineEnd }) => {
  const close = closing(sign === '{{<' ? '>}}' : '%}}', at);
  if (close === -1 || close > lineEnd) return at;
  hide(from, close + 3);
  return close + 3;
};

/** By the kind of sign. */
export const READERS: Readonly<Record<string, Reader>> = {
  fence: readFence,
  comment: readComment,
  div: readDiv,
  command: readCommand,
  begin: readEnvironment,
  dollars: readDollars,
  open: readBracket,
  table: readTable,
  pipe: readPipe,
  shortcode: readShortcode,
};
