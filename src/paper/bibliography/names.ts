/** An author as an entry prints the name. */
export interface Author {
  readonly family: string;
  /** Given names or initials; null for organisations and where only the family is printed. */
  readonly given: string | null;
}

/** Words that belong to the family name after them. */
const PARTICLE =
  /^(?:van|von|vom|de|der|den|del|della|dello|di|da|das|do|dos|du|la|le|les|lo|ter|ten|te|el|al|bin|ibn|ben|zu|zur|af|av|st\.?|’t|'t)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd)\.?$/i;
const OTHERS = /^(?:et\s+al|others|and\s+others|et\s+alii|eds?|editors?|\(eds?\.?\)|\(editors?\))\.?$/i;

/** Accents that PDFs print as characters of their own, before or after their letter. */
const ACCENTS = '\\u00a8\\u00af\\u00b4\\u00b8\\u02c6\\u02c7\\u02d8-\\u02dd`^~\\u0300-\\u036f';
const LETTER = `[\\p{L}\\p{M}${ACCENTS}]`;
const CAPITAL = `[${ACCENTS}]?\\p{Lu}`;

const WORD = new RegExp(`^[“"(]?(?:[${ACCENTS}]?\\p{L})[\\p{L}\\p{M}${ACCENTS}'’‘.\\-‐–]*\\)?$`, 'u');
const CAPITALISED = new RegExp(`^[“"(]?(?:[dlDLO]['’])?${CAPITAL}`, 'u');

const DOTTED = `(?:${CAPITAL}${LETTER}?\\.|\\p{Ll}\\.)`;
/** "A. B.", "M.-L.", or without stops "AB": never "A" before the title's next word. */
const INITIALS = `(?:${DOTTED}(?:[\\s‐-]{0,2}${DOTTED}){0,5}|\\p{Lu}{1,3}(?=\\s*[,.:;(]|\\s(?:and|&)\\s|$))`;
/** "Quill, A. B.", "van den Berg, M.-L.", "Le Roux, N." */
const INVERTED = new RegExp(
  `(?:\\p{Ll}[\\p{Ll}’']{0,5}\\s+){0,3}(?:[dlO]['’])?${CAPITAL}${LETTER}*(?:[\\s'’‐-]{1,2}${CAPITAL}?${LETTER}+){0,3},\\s*${INITIALS}(?:,?\\s(?:Jr|Sr|II|III|IV)\\b\\.?)?`,
  'uy',
);
const BETWEEN = /\s*(?:[,;]\s*(?:and|&)\s+|\s(?:and|&)\s+|[,;]\s+)/y;
const ET_AL = /\s*[,;]?\s*(?:and\s+|&\s+)?(?:et\s+al\b\.?|others\b)/y;

/** The authors at the beginning of an entry. */
export interface AuthorList {
  authors: Author[];
  /** Where the list ends in the text. */
  end: number;
}

/** Reads "Quill, A. B., Marsh, C., and Dunn, E." at the start of a text, to where the pattern ends. */
export function invertedAuthors(text: string): AuthorList | null {
  const authors: Author[] = [];
  let end = 0;
  for (let at = 0; ;) {
    const match = matchAt(INVERTED, text, at);
    if (match === null) break;
    end = at + match.length;
    const comma = match.indexOf(',');
    authors.push({ family: match.slice(0, comma).trim(), given: match.slice(comma + 1).trim() });
    const others = matchAt(ET_AL, text, end);
    if (others !== null) {
      end += others.length;
      break;
    }
    const between = matchAt(BETWEEN, text, end);
    if (between === null) break;
    at = end + between.length;
  }
  return authors.length === 0 ? null : { authors, end };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The authors that a stretch of text names, or null where it is not a list of names. */
export function authorList(text: string): Author[] | null {
  const inverted = invertedAuthors(text);
  if (inverted !== null && /^[\s.,:]*(?:\(?eds?\.?\)?|\(?editors?\)?)?[\s.,:]*$/i.test(text.slice(inverted.end)))
    return inverted.authors;
  if (text.includes(';')) return bySemicolons(text);
  const names = chunks(text);
  const odd = names.filter((name) => !isName(name));
  // In a long list a name may be broken by the typesetting ("L ukasz Kaiser") or written small.
  if (odd.length > (names.length < 4 ? 0 : Math.max(1, names.length / 5)) || !odd.every((name) => ODD_NAME.test(name)))
    return null;
  return names.length === 0 ? null : (paired(names) ?? withInitials(names));
}

const ODD_NAME = /^[^\d\s]{1,20}(?:\s[^\d\s]{1,20}){0,3}$/;

/** "Quill, A., B. Marsh": a part that is nothing but initials belongs to the name before it. */
function withInitials(names: readonly string[]): Author[] {
  const authors: Author[] = [];
  for (const name of names) {
    const last = authors.at(-1);
    if (last?.given === null && /\./.test(name) && BARE_INITIALS.test(name.replace(/\s/g, '')))
      authors[authors.length - 1] = { family: last.family, given: name };
    else authors.push(forward(name));
  }
  return authors;
}

/** "Quill, Ada; Marsh, Ben". */
function bySemicolons(text: string): Author[] | null {
  const parts = text.split(';').map((part) => part.replace(/^\s*(?:and|&)\s+/, '').trim());
  const names = parts.filter((part) => part !== '' && !OTHERS.test(part));
  if (!names.every((name) => name.split(',').length <= 2 && name.split(',').every((half) => isName(half.trim()))))
    return null;
  return names.map((name) => {
    const [family, given] = name.split(',');
    return given === undefined ? forward(name) : { family: family!.trim(), given: given.trim() };
  });
}

/** "Quill, Ada, Marsh, Ben M.": commas inside the names as well as between them. */
function paired(names: readonly string[]): Author[] | null {
  const words = (name: string) =>
    name.split(/\s+/).filter((word) => !BARE_INITIALS.test(word) && !PARTICLE.test(word)).length;
  if (names.length < 2 || names.length % 2 === 1 || names.some((name) => words(name) > 1)) return null;
  if (names.some((name) => /^\p{Lu}\./u.test(name) && words(name) > 0)) return null;
  return names.flatMap((family, i) => (i % 2 === 0 ? [{ family, given: names[i + 1]! }] : []));
}

const BARE_INITIALS = /^(?:\p{Lu}\p{M}?\.?[-‐]?){1,3}$/u;

/** "Perkovi´ c": the blank after an accent is the typesetting's. */
const LOOSE_ACCENT = new RegExp(`([${ACCENTS}])\\s+(?=\\p{Ll})`, 'gu');

/** The parts of a list of names between its commas and its "and". */
export function chunks(text: string): string[] {
  return text
    .replace(/[\s.,:;]+$/, '')
    .split(/\s*[,;]\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/)
    .map((chunk) =>
      chunk
        .trim()
        .replace(/^\d{1,4}\s+/, '')
        .replace(LOOSE_ACCENT, '$1'),
    )
    .filter((chunk) => /[\p{L}\d]/u.test(chunk) && !OTHERS.test(chunk) && !SUFFIX.test(chunk));
}

/** What stands behind the last name of a list and belongs to none. */
const NOT_OF_NAME = /\s+(?:et\s+al|editors?|\(eds?\.?\))\.?$/i;

/** Up to six words, each with a capital or a particle. */
export function isName(chunk: string): boolean {
  const words = chunk.replace(NOT_OF_NAME, '').split(/\s+/);
  if (words.length > 6 || !words.some((word) => CAPITALISED.test(word))) return false;
  return words.every((word) => WORD.test(word) && (CAPITALISED.test(word) || PARTICLE.test(word) || isAccent(word)));
}

const isAccent = (word: string) => new RegExp(`^[${ACCENTS}]`, 'u').test(word);

/** "Ada B. van den Berg" → family "van den Berg". */
export function forward(name: string): Author {
  const words = name.replace(NOT_OF_NAME, '').trim().split(/\s+/);
  while (words.length > 1 && SUFFIX.test(words.at(-1)!)) words.pop();
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && PARTICLE.test(word));
  const from = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') || null };
}
