/** The characters that a part of a pattern may stand for: 1 at the code of each of ASCII, and at {@link BEYOND} for any other. */
export type Characters = Uint8Array;

/** The index that stands for all characters outside ASCII. */
export const BEYOND = 128;

const MEMBER = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|./gsu;

/** The members of a class, as they are written. */
const membersOf = (text: string): string[] => text.slice(text[1] === '^' ? 2 : 1, -1).match(MEMBER) ?? [];

/** The character that is meant; null where it is none or several. */
function codeOf(unit: string): number | null {
  if (unit[0] !== '\\') return unit.codePointAt(0)!;
  const hex = /^\\[ux]([\dA-Fa-f]+)$/.exec(unit);
  if (hex !== null) return Number.parseInt(hex[1]!, 16);
  return unit.length === 2 && !/[\dA-Za-z]/.test(unit[1]!) ? unit.codePointAt(1)! : null;
}

const of = (holds: (code: number) => boolean, beyond: boolean): Characters =>
  Uint8Array.from({ length: BEYOND + 1 }, (_, code) => Number(code === BEYOND ? beyond : holds(code)));

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isWord = (code: number): boolean => isDigit(code) || isLetter(code) || code === 0x5f;
const isBlank = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13);

const ANY = of(() => true, true);

/** Those of an escape; any where it is none of these. */
const ESCAPES = new Map<string, Characters>([
  [String.raw`\d`, of(isDigit, false)],
  [String.raw`\D`, of((code) => !isDigit(code), true)],
  [String.raw`\w`, of(isWord, false)],
  [String.raw`\W`, of((code) => !isWord(code), true)],
  [String.raw`\s`, of(isBlank, true)],
  [String.raw`\S`, of((code) => !isBlank(code), true)],
  ...[...'tnvfr'].map((name, i): [string, Characters] => [`\\${name}`, of((code) => code === 9 + i, false)]),
  [String.raw`\p{L}`, of(isLetter, true)],
  [String.raw`\p{Lu}`, of(isLetter, true)],
  [String.raw`\p{Ll}`, of(isLetter, true)],
  [String.raw`\p{N}`, of(isDigit, true)],
  [String.raw`\p{M}`, of(() => false, true)],
]);

/** Those of a to z. */
export function lettersIn(characters: Characters): string[] {
  const letters: string[] = [];
  for (let code = 0x61; code <= 0x7a; code++) if (characters[code] === 1) letters.push(String.fromCharCode(code));
  return letters;
}

const known = new Map<string, Characters>();

/**
 * The characters that one unit, an escape, a class or a character, may stand for in a text that has been put in lower case:
 * all that it does, and perhaps more.
 */
export function charactersOf(unit: string): Characters {
  let characters = known.get(unit);
  if (characters === undefined)
    known.set(unit, (characters = unit.length > 1 && unit[0] === '[' ? classOf(unit) : oneOf(unit)));
  return characters;
}

function oneOf(unit: string): Characters {
  const escape = unit === '.' ? ANY : ESCAPES.get(unit);
  if (escape !== undefined) return escape;
  const code = codeOf(unit);
  if (code === null) return ANY;
  const characters = new Uint8Array(BEYOND + 1);
  put(characters, code);
  return characters;
}

/** Letters beyond ASCII that are the same as one of it where case does not matter. */
const FOLDED = new Map([
  [0x17f, 's'],
  [0x212a, 'k'],
]);

/** In either case, since the text has lost its own. */
function put(characters: Characters, code: number): void {
  const folded = FOLDED.get(code);
  if (folded !== undefined) put(characters, folded.charCodeAt(0));
  if (code >= BEYOND) characters[BEYOND] = 1;
  else characters[isLetter(code) ? code | 0x20 : code] = 1;
}

function classOf(text: string): Characters {
  const members = membersOf(text);
  const characters = new Uint8Array(BEYOND + 1);
  for (let i = 0; i < members.length; i++) {
    const member = members[i]!;
    const to = members[i + 1] === '-' ? members[i + 2] : undefined;
    const code = codeOf(member);
    if (to !== undefined) {
      const last = codeOf(to);
      if (code === null || last === null) return ANY;
      for (let each = code; each < Math.min(last, BEYOND); each++) put(characters, each);
      put(characters, last);
      for (const each of FOLDED.keys()) if (code <= each && each <= last) put(characters, each);
      i += 2;
    } else if (code !== null) put(characters, code);
    else {
      const escape = ESCAPES.get(member);
      if (escape === undefined) return ANY;
      escape.forEach((holds, each) => void (holds === 1 && put(characters, each)));
    }
  }
  return text[1] === '^' ? othersThan(characters, members) : characters;
}

const BOTH_CASES: ReadonlySet<string> = new Set(['w', 'S', 'D', 'p{L}'].map((name) => `\\${name}`));

/** Those that a negated class leaves; a letter too that it may name in the other case alone. */
function othersThan(named: Characters, members: readonly string[]): Characters {
  const namesBoth = members.some((member) => BOTH_CASES.has(member));
  return of((code) => named[code] === 0 || (isLetter(code) && !namesBoth), true);
}
