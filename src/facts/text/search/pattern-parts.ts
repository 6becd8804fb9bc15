import { charactersOf, lettersIn, type Characters } from './unit-characters.ts';

/** How often something may come. */
export interface Often {
  least: number;
  most: number;
}

/** What a pattern is made of, as far as the words matter that it cannot match without. */
export type Part =
  /** One of these runs of ASCII letters, in lower case; an empty one where nothing need stand. */
  | { is: 'letters'; options: readonly string[] }
  /** Characters none of which is an ASCII letter; or digits. */
  | ({ is: 'gap'; digit: boolean; characters: Characters } & Often)
  /** Where letters stand on one side at most; null where it is told in another way. */
  | { is: 'edge'; at: '^' | '$' | 'word' | null }
  | ({ is: 'group'; alternatives: readonly Part[][] } & Often)
  /** A look ahead or behind that has to find something. */
  | { is: 'look'; alternatives: readonly Part[][]; behind: boolean }
  /** Other characters; null for what may be anything, of any length. */
  | ({ is: 'other'; characters: Characters | null } & Often);

const ONCE: Often = { least: 1, most: 1 };

/**
 * What a pattern is read by: groups of nothing but words; words, but for a last letter that is repeated; escapes, classes,
 * openings of groups, repeats.
 */
const TOKEN =
  /\((?:\?(?::|<\w+>))?[A-Za-z]+\??(?:\|[A-Za-z]+\??)*\)|[A-Za-z]+(?=[A-Za-z][?*+{])|[A-Za-z]+|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<\w+>|c[A-Za-z]|\d{1,3}|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|(?:[?*+]|\{\d+(?:,\d*)?\})\??|./gsu;

let latest: RegExp | undefined;
let latestParts: Part[][] | null = null;

/**
 * The alternatives of a pattern; null where its syntax is not known here. They are not kept, since they take far more room
 * than what is learnt from them.
 */
export function partsOf(pattern: RegExp): Part[][] | null {
  if (pattern !== latest) {
    latest = pattern;
    latestParts = readPattern(pattern);
  }
  return latestParts;
}

function readPattern({ source, flags }: RegExp): Part[][] | null {
  if (/[vy]/.test(flags) || (!flags.includes('u') && /\\[pPu]\{/.test(source))) return null;
  return readAlternatives({ tokens: source.match(TOKEN) ?? [], at: 0 });
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

/** To the end of the group, or of the pattern. */
function readAlternatives(reader: Reader): Part[][] {
  const alternatives: Part[][] = [];
  for (;;) {
    alternatives.push(readSequence(reader));
    if (reader.tokens[reader.at++] !== '|') return alternatives;
  }
}

const read: Part[] = [];

/** To the end of an alternative. The list is made when all is read, as long as it has to be. */
function readSequence(reader: Reader): Part[] {
  const start = read.length;
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token === undefined || token === ')' || token === '|') return read.splice(start);
    reader.at++;
    const part = token[0] === '(' && !token.endsWith(')') ? readGroup(reader, token) : partOf(token);
    const often = repeatOf(reader.tokens[reader.at]);
    if (often !== null) reader.at++;
    const all = often === null ? part : repeated(part, often);
    if (all !== null) read.push(all);
  }
}

/** Null where it says nothing of what stands there: what must not stand there is left out. */
function readGroup(reader: Reader, opening: string): Part | null {
  const [first, next] = [reader.tokens[reader.at]!, reader.tokens[reader.at + 1]!];
  const alternatives = readAlternatives(reader);
  if (opening.endsWith('!')) return ANY_LETTER.test(first) && /^[|)]/.test(next) ? { is: 'edge', at: null } : null;
  if (opening.endsWith('=') && first === ')') return null;
  if (opening.endsWith('=')) return { is: 'look', alternatives, behind: opening === '(?<=' };
  return { is: 'group', alternatives, ...ONCE };
}

/** `(?<![\w-])`, `(?!\w)`: what stands on this side is no letter. Either ends a word, as `\b` does. */
const ANY_LETTER = /^\[(?!\^).*(?:\\w|\\p\{L\}|A-Za-z|a-zA-Z)|^\\w$/s;

const repeats = new Map<string, Often | null>();

/** How often a token says that what stands before it comes; null where it says something else. */
function repeatOf(token: string | undefined): Often | null {
  if (token === undefined) return null;
  let often = repeats.get(token);
  if (often === undefined && '?*+{'.includes(token[0]!)) repeats.set(token, (often = readRepeat(token)));
  return often ?? null;
}

function readRepeat(token: string): Often | null {
  if (token[0] === '?') return { least: 0, most: 1 };
  if (token[0] !== '{') return { least: Number(token[0] === '+'), most: Infinity };
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)/.exec(token) ?? [];
  if (least === undefined) return null;
  return { least: Number(least), most: comma === '' ? Number(least) : most === '' ? Infinity : Number(most) };
}

function repeated(part: Part | null, { least, most }: Often): Part | null {
  if (part === null) return null;
  if (part.is === 'letters') {
    if (least === 0 && most === 1) return { is: 'letters', options: [...part.options, ''] };
    return least === 1 && most === 1 ? part : { is: 'group', alternatives: [[part]], least, most };
  }
  if (part.is === 'group' || part.is === 'gap' || part.is === 'other') return { ...part, least, most };
  return least > 0 ? part : null;
}

const units = new Map<string, Part>();
const MOST_UNITS = 20_000;

/** Few words, classes and escapes make up most patterns. */
function partOf(token: string): Part {
  let part = units.get(token);
  if (units.size > MOST_UNITS) units.clear();
  if (part === undefined) units.set(token, (part = token[0] === '(' ? wordsOf(token) : unitOf(token)));
  return part;
}

/** `(?:tables?|rows)` */
function wordsOf(group: string): Part {
  const options: string[] = [];
  for (const word of group
    .slice(Math.max(0, group.search(/[:>]/)) + 1, -1)
    .toLowerCase()
    .split('|')) {
    if (word.endsWith('?')) options.push(word.slice(0, -2), word.slice(0, -1));
    else options.push(word);
  }
  return { is: 'letters', options };
}

const MOST_LETTERS = 4;

/** What one character, escape or class stands for. */
function unitOf(unit: string): Part {
  if (/^[A-Za-z]+$/.test(unit)) return { is: 'letters', options: [unit.toLowerCase()] };
  if (unit === '^' || unit === '$') return { is: 'edge', at: unit };
  if (unit === String.raw`\b`) return { is: 'edge', at: 'word' };
  if (/^\\[1-9kB]/.test(unit)) return { is: 'other', characters: null, ...ONCE };
  const characters = charactersOf(unit);
  const letters = lettersIn(characters);
  const all = characters.reduce((sum, holds) => sum + holds, 0);
  if (letters.length === 0 && all > 0) return { is: 'gap', digit: isOnlyDigits(characters, all), characters, ...ONCE };
  return letters.length === all && all > 0 && all <= MOST_LETTERS
    ? { is: 'letters', options: letters }
    : { is: 'other', characters, ...ONCE };
}

const isOnlyDigits = (characters: Characters, all: number): boolean =>
  characters.subarray(0x30, 0x3a).reduce((sum, holds) => sum + holds, 0) === all;
