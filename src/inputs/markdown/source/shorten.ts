import type { Nodes, Root } from 'mdast';

/** Stands for words that were left out; of private use, so that it means nothing to anyone. */
const STAND_IN = '\uE000';
/** Shorter runs are not worth it. */
const SHORTEST = 24;

/** A source in which long stretches that the parser need not see are a stand-in of a few characters. */
export interface Shortened {
  text: string;
  /** Where the stand-ins are in `text`, and the range of the source that each stands for. */
  at: number[];
  starts: number[];
  ends: number[];
}

/**
 * Leaves out the middle of long runs of words that can mean nothing to a Markdown parser, as it takes time for every
 * character. The first and the last words of each run stay, so that whatever touches it is read as before. Null where
 * nothing is left out.
 */
export function shorten(source: string): Shortened | null {
  if (source.includes(STAND_IN)) return null;
  const inert = inertSigns(source);
  const parts: string[] = [];
  const [at, starts, ends]: [number[], number[], number[]] = [[], [], []];
  let written = 0;
  let length = 0;
  let from = 0;
  /** Whether the line begins as words do, and has no sign of a table: then the next one may go on with it. */
  let prose = isLetter(source.charCodeAt(0));
  while (from < source.length) {
    const code = source.charCodeAt(from);
    if (code === 32 || (code < 128 && inert[code] === 0)) {
      from++;
      if (code === LINE_END) prose = isLetter(source.charCodeAt(from));
      else if (code === PIPE) prose = false;
      continue;
    }
    let to = from + 1;
    while (to < source.length) {
      const next = source.charCodeAt(to);
      const goesOn =
        next === LINE_END && prose && source.charCodeAt(to - 1) !== 32 && isLetter(source.charCodeAt(to + 1));
      if (next < 128 && inert[next] === 0 && !goesOn) break;
      to++;
    }
    const cut = to - from > SHORTEST ? middle(source, from, to) : null;
    if (cut !== null) {
      const [start, end] = cut;
      parts.push(source.slice(written, start), STAND_IN);
      length += start - written;
      at.push(length++);
      starts.push(start);
      ends.push(end);
      written = end;
    }
    from = to;
  }
  if (at.length === 0) return null;
  parts.push(source.slice(written));
  return { text: parts.join(''), at, starts, ends };
}

const LINE_END = 10;
const PIPE = 124;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Which ASCII characters have no meaning between two words; some only where the file has no links, notes or tags. */
function inertSigns(source: string): Uint8Array {
  const inert = new Uint8Array(128).fill(1, 32, 127);
  const drop = (signs: string) => {
    for (const sign of signs) inert[sign.charCodeAt(0)] = 0;
  };
  drop('\\`*_<>&~|$@');
  if (/\]\(|\]:|\]\[|\[\^|\^\[/.test(source)) drop('[]()!"\'^');
  if (/<[a-z/!]/i.test(source)) drop('"\'=');
  return inert;
}

/** What can be left out of a run: from behind its first true word, which no marker of a list is, to its last blank. */
function middle(source: string, from: number, to: number): [number, number] | null {
  let start = from;
  let letters = 0;
  for (; start < to; start++) {
    const code = source.charCodeAt(start);
    const letter = isLetter(code) || code > 191;
    if (code === 32 && letters >= 3) break;
    letters = letter ? letters + 1 : 0;
  }
  // Of a part: a search back through the whole file would begin anew for every run without a blank.
  const end = start + source.slice(start, to).lastIndexOf(' ');
  if (end - start - 1 < SHORTEST) return null;
  const words = source.slice(start + 1, end);
  return /:\/\/|www\.|mailto:|xmpp:/i.test(words) ? null : [start + 1, end];
}

const NOTHING: Pick<Shortened, 'at' | 'starts' | 'ends'> = { at: [], starts: [], ends: [] };

/**
 * Puts everything back: the words of the nodes, and their places, which begin at `base`. False where a stand-in cannot be
 * told.
 */
export function lengthen(root: Root, short: Shortened | null, source: string, base: number): boolean {
  const { at, starts, ends } = short ?? NOTHING;
  /** How many source characters each stand-in and those before it hide. */
  const hidden: number[] = [];
  for (let i = 0; i < at.length; i++) hidden.push((hidden[i - 1] ?? 0) + ends[i]! - starts[i]! - 1);
  const before = (offset: number) => {
    let low = 0;
    let high = at.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (at[mid]! < offset) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  const place = (offset: number) => {
    const count = before(offset);
    return base + (count === 0 ? offset : offset + hidden[count - 1]!);
  };
  /** The next stand-in, for nodes that plug-ins made without a position. */
  let next = 0;
  let told = true;
  const words = (value: string) =>
    value.replaceAll(STAND_IN, () => {
      const i = next++;
      if (i >= at.length) told = false;
      return source.slice(starts[i], ends[i]);
    });
  const visit = (node: Nodes) => {
    if (node.position?.start.offset !== undefined) {
      next = before(node.position.start.offset);
      node.position.start.offset = place(node.position.start.offset);
      node.position.end.offset = place(node.position.end.offset ?? 0);
    }
    if ('value' in node && node.value.includes(STAND_IN)) node.value = words(node.value);
    if ('alt' in node && typeof node.alt === 'string') node.alt = words(node.alt);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return told;
}
