/** What a pattern is made of, as far as the words matter that it cannot match without. */
export type Part =
  /** One of these runs of ASCII letters, in lower case; an empty one where nothing need stand. */
  | { is: 'letters'; options: readonly string[] }
  /** At least one character, none of them an ASCII letter; or a digit. */
  | { is: 'gap'; digit: boolean }
  /** Where letters stand on one side at most. */
  | { is: 'edge' }
  /** It may be missing, or come several times. */
  | { is: 'group'; alternatives: readonly Part[][]; optional: boolean; again: boolean }
  /** A look ahead or behind that has to find something. */
  | { is: 'look'; alternatives: readonly Part[][] }
  /** A look that must find nothing. */
  | { is: 'nothing' }
  /** Whatever else. */
  | { is: 'other' };

const OTHER: Part = { is: 'other' };
const GAP: Part = { is: 'gap', digit: false };
const DIGIT: Part = { is: 'gap', digit: true };

const LETTERS = /[A-Za-z]+/y;
const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/y;
const GROUP = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<\w+>|c[A-Za-z]|\d{1,3}|.)/suy;
const CLASS = /\[(?:\\.|[^\]\\])*\]/sy;

/** The alternatives of a pattern; null where its syntax is not known here. */
export function partsOf({ source, flags }: RegExp): Part[][] | null {
  if (/[vy]/.test(flags) || (!flags.includes('u') && /\\[pPu]\{/.test(source))) return null;
  const reader = { source, at: 0 };
  const alternatives = readAlternatives(reader);
  return reader.at === source.length ? alternatives : null;
}

interface Reader {
  readonly source: string;
  at: number;
}

function readAlternatives(reader: Reader): Part[][] {
  const alternatives: Part[][] = [[]];
  for (;;) {
    const c = reader.source[reader.at];
    if (c === undefined || c === ')') return alternatives;
    if (c === '|') {
      reader.at++;
      alternatives.push([]);
    } else readPart(reader, alternatives.at(-1)!);
  }
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source);
  if (match !== null) reader.at += match[0].length;
  return match;
}

function readPart(reader: Reader, into: Part[]): void {
  const run = isLetter(reader.source.charCodeAt(reader.at)) ? take(reader, LETTERS)![0].toLowerCase() : null;
  const part: Part = run === null ? readUnit(reader) : { is: 'letters', options: [run] };
  const repeat = '?*+{'.includes(reader.source[reader.at] ?? '-') ? take(reader, QUANTIFIER) : null;
  if (repeat === null) into.push(part);
  else if (run !== null && run.length > 1) {
    // It is the last letter that may be missing or come again.
    into.push({ is: 'letters', options: [run.slice(0, -1)] });
    into.push(repeated({ is: 'letters', options: [run.slice(-1)] }, repeat));
  } else into.push(repeated(part, repeat));
}

function repeated(part: Part, [sign, least, most]: RegExpExecArray): Part {
  const isOptional = sign[0] === '?' || sign[0] === '*' || Number(least) === 0;
  const isOnce = sign[0] === '?' || (least !== undefined && (most ?? least) === '1');
  if (part.is === 'letters') {
    if (!isOnce) return OTHER;
    return isOptional ? { is: 'letters', options: [...part.options, ''] } : part;
  }
  if (part.is === 'group') return { ...part, optional: isOptional || part.optional, again: !isOnce || part.again };
  if (!isOptional) return part;
  return part.is === 'gap' ? { is: 'group', alternatives: [[part]], optional: true, again: !isOnce } : OTHER;
}

function readUnit(reader: Reader): Part {
  const c = reader.source[reader.at]!;
  if (c === '(') return readGroup(reader);
  if (c === '[' || c === '\\') return known(take(reader, c === '[' ? CLASS : ESCAPE)![0]);
  reader.at++;
  if (c === '^' || c === '$') return { is: 'nothing' };
  if (/\d/.test(c)) return DIGIT;
  return c === '.' || isFolded(c.charCodeAt(0)) ? OTHER : GAP;
}

const units = new Map<string, Part>();

/** Few classes and escapes make up most patterns. */
function known(text: string): Part {
  let part = units.get(text);
  if (part === undefined) units.set(text, (part = text[0] === '[' ? classOf(text) : unitOf(text)));
  return part;
}

/** `(?<![\w-])`, `(?!\w)`: what stands on this side is no letter. Either ends a word, as `\b` does. */
const NO_LETTER = /\(\?<?!(?:\\w|\[(?!\^)(?:\\.|[^\]\\])*?(?:\\w|\\p\{L\}|A-Za-z|a-zA-Z)(?:\\.|[^\]\\])*\])(?=[|)])/sy;

function readGroup(reader: Reader): Part {
  NO_LETTER.lastIndex = reader.at;
  const isEdge = NO_LETTER.test(reader.source);
  const opening = take(reader, GROUP)![0];
  const alternatives = readAlternatives(reader);
  reader.at++;
  if (opening.endsWith('!')) return { is: isEdge ? 'edge' : 'nothing' };
  return opening.endsWith('=')
    ? { is: 'look', alternatives }
    : { is: 'group', alternatives, optional: false, again: false };
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
/** Letters beyond ASCII that are the same as one of it where case does not matter. */
const isFolded = (code: number): boolean => code === 0x17f || code === 0x212a;

/** What one character or escape stands for. */
function unitOf(unit: string): Part {
  if (unit === '.') return OTHER;
  if (unit === String.raw`\b`) return { is: 'edge' };
  if (unit === String.raw`\d`) return DIGIT;
  if (/^\\[sWnrtfv]$/.test(unit)) return GAP;
  const code = codeOf(unit);
  if (code === null || isFolded(code)) return OTHER;
  const c = String.fromCodePoint(code);
  return isLetter(code) ? { is: 'letters', options: [c.toLowerCase()] } : GAP;
}

/** The character that is meant; null where it is none or several. */
function codeOf(unit: string): number | null {
  if (unit[0] !== '\\') return unit.codePointAt(0)!;
  const hex = /^\\[ux]([\dA-Fa-f]+)$/.exec(unit);
  if (hex !== null) return Number.parseInt(hex[1]!, 16);
  return unit.length === 2 && !/[\dA-Za-z]/.test(unit[1]!) ? unit.codePointAt(1)! : null;
}

const MEMBER = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|./gsu;
const MOST_LETTERS = 4;

function classOf(text: string): Part {
  if (text[1] === '^') return OTHER;
  if (/^\[(?:\\d|\d(?:-\d)?)+\]$/.test(text)) return DIGIT;
  const members = text.slice(1, -1).match(MEMBER) ?? [];
  const letters: string[] = [];
  let gaps = 0;
  for (let i = 0; i < members.length; i++) {
    // In a class `\b` is a backspace.
    const part = unitOf(members[i] === '.' ? String.raw`\.` : members[i]!.replace(/^\\b$/, String.raw`\t`));
    if (members[i + 1] === '-' && members[i + 2] !== undefined) {
      if (!isBare(codeOf(members[i]!), codeOf(members[i + 2]!))) return OTHER;
      gaps++;
      i += 2;
    } else if (part.is === 'letters') letters.push(...part.options);
    else if (part.is === 'gap') gaps++;
    else return OTHER;
  }
  if (letters.length === 0 && gaps > 0) return GAP;
  return gaps === 0 && letters.length > 0 && letters.length <= MOST_LETTERS
    ? { is: 'letters', options: [...new Set(letters)] }
    : OTHER;
}

/** Whether a range holds nothing that could be an ASCII letter in either case. */
function isBare(from: number | null, to: number | null): boolean {
  if (from === null || to === null) return false;
  for (const [first, last] of [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0x17f, 0x17f],
    [0x212a, 0x212a],
  ] as const)
    if (from <= last && to >= first) return false;
  return true;
}
