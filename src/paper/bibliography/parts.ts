import { withoutIdentifiers } from './identifiers.ts';
import { authorList, chunks, forward, invertedAuthors, isName, type Author } from './names.ts';

/** What an entry says of a work; null where it was not found. */
export interface Parts {
  authors: readonly Author[];
  title: string | null;
  year: string | null;
  venue: string | null;
}

/** A letter tells works of one year apart; "2020s" is a decade. */
const YEAR = '(?:19\\d\\d|20[0-3]\\d)[a-rt-z]?';
/** At the end even an old year is one. */
const LAST = /[\s(]((?:1[5-9]|20)\d\d)\)?\.?\s*$/;
/** "Names (2020a). Title", "Names. 2020. Title". */
const YEAR_AFTER_NAMES = [
  new RegExp(`[\\s.,]\\((${YEAR})(?:,[^)]{1,20})?\\)[.,:]?\\s`, 'g'),
  new RegExp(`\\.\\s(${YEAR})[.:,]\\s`, 'g'),
];
const QUOTED =
  /[“"]([^“”"]{4,400})[”"]|(?:``|‘‘)([^`‘’]{4,400})(?:''|’’)|(?<=[,.] )['‘](.{4,400}?)[,.?!]['’](?=[\s,]|$)/;

/** Finds author, year, title and venue by where each style puts them. The text has no label any more. */
export function readParts(text: string): Parts {
  const bare = withoutIdentifiers(text);
  const quoted = QUOTED.exec(text);
  if (quoted !== null) {
    const authors = authorList(text.slice(0, quoted.index).replace(/\s*\(?(?:19|20)\d\d[a-z]?\)?[.,]?\s*$/, ''));
    const after = text.slice(quoted.index + quoted[0].length);
    const title = (quoted[1] ?? quoted[2] ?? quoted[3])!.replace(/[\s,.]+$/, '');
    if (authors !== null) return { authors, title, year: lastYear(bare), venue: venueOf(after) };
  }
  for (const pattern of YEAR_AFTER_NAMES) {
    pattern.lastIndex = 0;
    const match = pattern.exec(bare);
    if (match === null) continue;
    const before = text.slice(0, match.index);
    const authors = authorList(before) ?? organisation(before);
    if (authors === null) continue;
    return { authors, year: match[1]!, ...titleAndVenue(text.slice(match.index + match[0].length)) };
  }
  const { authors, rest } = authorsFirst(text);
  return { authors, year: lastYear(bare), ...titleAndVenue(rest) };
}

/** A body that no name looks like: "the MarshData contributors". */
function organisation(text: string): Author[] | null {
  const words = text.trim().split(/\s+/);
  return words.length <= 6 && /^\p{L}/u.test(text.trim())
    ? [{ family: text.trim().replace(/\.$/, ''), given: null }]
    : null;
}

/** So many stops are tried for the end of the names: "St." and the like stand before it. */
const STOPS = 4;

function authorsFirst(text: string): { authors: readonly Author[]; rest: string } {
  const inverted = invertedAuthors(text);
  let plain: ReturnType<typeof authorsFirst> | undefined;
  if (inverted !== null && /^\s*(?:$|[.:,(“"\p{Lu}\p{N}]|eds?\b|editors?\b)/u.test(text.slice(inverted.end)))
    plain = { authors: inverted.authors, rest: text.slice(inverted.end).replace(/^[\s.:,]+/, '') };
  // After a comma more names can follow in the other order: "Quill, A., B. Marsh, and C. Dunn."
  if (plain !== undefined && !/^\s*,/.test(text.slice(inverted!.end))) return plain;
  let end = text.length;
  let tried = 0;
  for (const stop of sentenceEnds(text, /[.:]/g)) {
    if (tried++ === 0) end = stop;
    const named = authorList(text.slice(0, stop));
    if (named !== null) return { authors: named, rest: text.slice(stop + 1).trim() };
    if (tried === STOPS) break;
  }
  if (plain !== undefined) return plain;
  const head = text.slice(0, end);
  const rest = text.slice(end + 1).trim();
  const listed = namesBeforeComma(head);
  if (listed !== null) return { authors: listed.authors, rest: text.slice(listed.end) };
  const body = rest.split(/\s+/).length > 4 && head.split(/\s+/).length <= 4 ? organisation(head) : null;
  return body === null ? { authors: [], rest: text } : { authors: body, rest };
}

/** "A. Quill, B. Marsh, Title of the work, in …": the names end at the first part that is none. */
function namesBeforeComma(text: string): { authors: Author[]; end: number } | null {
  const authors: Author[] = [];
  let end = 0;
  for (const part of text.split(/(?<=,)\s+/)) {
    const names = chunks(part);
    if (names.length === 0 || !names.every((name) => isName(name) && /\p{Lu}\./u.test(name))) break;
    authors.push(...names.map(forward));
    end += part.length + 1;
  }
  return authors.length === 0 || end >= text.length ? null : { authors, end };
}

/** A stop that is no abbreviation's: after one letter, or after "vs", a sentence goes on. */
const ABBREVIATED = /(?:^|[\s.(‐-])(?:\p{Lu}\p{M}?|[´`¨ˇ˘¯]\p{Lu}|st|md|vs|dr|no|vol|eds?|i\.e|e\.g|cf|approx)$/iu;

function* sentenceEnds(text: string, stops: RegExp): Generator<number> {
  for (const { index } of text.matchAll(stops)) {
    const next = text[index + 1];
    if (next !== undefined && !/\s/.test(next)) continue;
    if (/^\s+(?:and|&)\s/.test(text.slice(index + 1, index + 8))) continue;
    if (text[index] === '.' && ABBREVIATED.test(text.slice(Math.max(0, index - 12), index))) continue;
    yield index;
  }
}

/** Where a title ends: a stop before a small letter is inside it, and so can be a question. */
function titleEnd(text: string): number {
  for (const index of sentenceEnds(text, /[.?!]/g)) {
    const after = text.slice(index + 1);
    // "Rows2. 5": a blank inside a version number.
    if (/\p{L}\d{1,2}$/u.test(text.slice(Math.max(0, index - 4), index)) && /^\s\d/.test(after)) continue;
    if (/^\s+\p{Ll}/u.test(after) && !/^\s+(?:in|pp|ar|pages|vol)/.test(after)) continue;
    if (text[index] !== '.' && goesOn(after)) continue;
    return index;
  }
  return text.length;
}

/** "Solved? Try the next one. In Rows": a second sentence of words before the venue. */
function goesOn(after: string): boolean {
  const [end] = sentenceEnds(after, /[.?!]/g);
  if (end === undefined || !/\p{L}/u.test(after.slice(end))) return false;
  const sentence = after.slice(0, end);
  return (
    !/\b\d|\b(?:journal|proceedings|transactions|conference|workshop|review|letters)\b/i.test(sentence) &&
    !/^\s+(?:In|CoRR|arXiv|Advances|URL)\b/.test(sentence) &&
    (sentence.match(/\s\p{Ll}{3,}/gu)?.length ?? 0) >= 2
  );
}

/** What ends a title that no stop ends. */
const AFTER_TITLE =
  /[,.]?\s+(?:URL\s|https?:\/\/|arXiv\b|CoRR\b|abs\/|doi:)|,\s+(?:in|In):?\s+(?=\p{Lu})|,\s+(?=\p{Lu}{3,10}[\s,’']{1,3}(?:19|20)\d\d)|,\s+(?:(?:\p{Lu}\p{Ll}+|\d{1,2})\s+)?(?:19|20)\d\d[a-z]?(?:[.,]|$)|\s\((?:19|20)\d\d[a-z]?\)(?:[.,]|$)/u;

function titleAndVenue(rest: string): { title: string | null; venue: string | null } {
  const end = titleEnd(rest);
  const cut = AFTER_TITLE.exec(rest);
  const stop = Math.min(cut?.index ?? Infinity, end + (rest[end] === '.' || end === rest.length ? 0 : 1));
  const title = rest
    .slice(0, stop)
    .replace(/^[“"‘]|[”"’]$/g, '')
    .replace(/[\s,.]+$/, '')
    .trim();
  return { title: /\p{L}{2}/u.test(title) ? title : null, venue: venueOf(rest.slice(stop)) };
}

const AFTER_VENUE =
  /,?\s+(?:URL\b|https?:|doi\b|pp?\.|pages?\b|vol(?:ume|\.)|no\.|art\.|ISSN|ISBN|abs\/)|(?:,|\s)\s*\(?(?:(?:19|20)\d\d[a-z]?\b|\d{1,4}\s?(?:\(|:|,|$))|\barXiv:|\b(?:19|20)?\d\d\d\d\.\d{4,5}|https?:|(?<=\p{L}{6}|\d|\))\.\s/u;

const MONTH =
  /(?:^|[\s,]+)(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?\.?$/i;

/** "A. Quill and B. Marsh, editors, Proceedings of …" */
const EDITORS = /^[^\d]{1,400}?(?:,\s?editors?|\(eds?\.\)|,\s?eds?\.),\s+/;

function venueOf(text: string): string | null {
  const plain = text
    .replace(/^[\s.,?!]+/, '')
    .replace(/^in:?\s+/i, '')
    .replace(EDITORS, '');
  const venue = plain
    .slice(0, AFTER_VENUE.exec(plain)?.index ?? plain.length)
    .replace(/\s*\([^()]*$/, '')
    .replace(MONTH, '')
    .replace(/[\s,.:(]+$/, '')
    .trim();
  return /\p{L}{2}/u.test(venue) && !/^(?:URL|doi|pages?|pp|(?:19|20)\d\d)\b/i.test(venue) ? venue : null;
}

const YEARS = new RegExp(`(?<![\\d.:/–—-])\\b${YEAR}\\b(?![\\d–—-]|\\.\\d|:)`, 'g');

/** The year at the end; one with a letter is the style's own. */
function lastYear(bare: string): string | null {
  const years = [...bare.matchAll(YEARS)].map(([year]) => year);
  return years.findLast((year) => /[a-z]$/.test(year)) ?? years.at(-1) ?? LAST.exec(bare)?.[1] ?? null;
}
