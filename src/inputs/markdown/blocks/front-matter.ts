import type { Span } from '../../../paper/span.ts';
import { paragraph, trim, type Content, type MdBlock } from '../content.ts';
import { readFragment } from './fragment.ts';
import type { Context } from './inline.ts';

type Data = Record<string, unknown>;

/** The title, authors, abstract and keywords that stand in front matter, as pandoc, Quarto and journals have them. */
export function readFrontMatter(yaml: string, start: number, end: number, context: Context): MdBlock[] {
  let data: unknown;
  try {
    data = context.parseYaml?.(yaml);
  } catch {
    return [];
  }
  if (!isData(data)) return [];
  const words = (value: string, from = start) => findLines(value, context.original, Math.max(start, from), end);
  const inline = (value: string): Content =>
    trim(
      words(value).flatMap(({ start: at, end: to }, i): Content => {
        const piece = { text: context.original.slice(at, to), origin: { start: at, end: to } };
        return i === 0 ? [piece] : [{ text: ' ', origin: null }, piece];
      }),
    );
  const out: MdBlock[] = [];
  const { title, subtitle, abstract, keywords, tags } = data;
  if (isWords(title)) {
    const content = inline(title);
    out.push({
      type: 'title',
      content: isWords(subtitle) ? [...content, { text: ': ', origin: null }, ...inline(subtitle)] : content,
    });
  }
  const people = listOf(data.author ?? data.authors);
  const names = people.flatMap((one) => nameOf(one) ?? []);
  if (names.length > 0) out.push(paragraph(joined(names.map(inline))));
  const places = [
    ...new Set([
      ...people.flatMap(placesOf),
      ...listOf(data.affiliations ?? data.institute).flatMap((one) => nameOf(one) ?? []),
    ]),
  ];
  if (places.length > 0) out.push(paragraph(joined(places.map(inline))));
  if (isWords(abstract)) {
    out.push({ type: 'heading', depth: 1, content: [{ text: 'Abstract', origin: null }] });
    const at = context.original.indexOf('abstract', start);
    out.push(...readFragment(words(abstract, at === -1 || at > end ? start : at), context));
  }
  const given = listOf(keywords ?? tags).filter(isWords);
  if (given.length > 0 && isWords(title))
    out.push(paragraph([{ text: 'Keywords: ', origin: null }, ...joined(given.map(inline))]));
  return out;
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

function nameOf(person: unknown): string | null {
  if (isWords(person)) return person;
  if (!isData(person)) return null;
  const { name, given, family } = person;
  if (isWords(name)) return name;
  if (isData(name)) return nameOf({ name: name.literal, given: name.given, family: name.family });
  if (isWords(given) && isWords(family)) return `${given} ${family}`;
  // `- Jo Doe: {institute: x}`, the way of pandoc's scholarly metadata.
  return Object.keys(person).length === 1 ? Object.keys(person)[0]! : null;
}

function placesOf(person: unknown): string[] {
  if (!isData(person)) return [];
  return listOf(person.affiliation ?? person.affiliations ?? person.institute).flatMap((one) => nameOf(one) ?? []);
}

const joined = (parts: readonly Content[]): Content =>
  parts.flatMap((part, i) => (i === 0 ? part : [{ text: ', ', origin: null }, ...part]));

/**
 * Where the lines of a value stand in the file. Quotes and folding may have changed them: what is not found stands
 * somewhere in the front matter.
 */
function findLines(value: string, source: string, start: number, end: number): Span[] {
  const text = value.trim();
  const whole = source.indexOf(text, start);
  if (whole !== -1 && whole + text.length <= end && !text.includes('\n'))
    return [{ start: whole, end: whole + text.length }];
  const out: Span[] = [];
  let at = start;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words === '') {
      out.push({ start: at, end: at });
      continue;
    }
    const found = source.indexOf(words, at);
    if (found !== -1 && found + words.length <= end) {
      out.push({ start: found, end: found + words.length });
      at = found + words.length;
    } else out.push(...findFolded(words, source, at, end));
    at = Math.max(at, out.at(-1)?.end ?? at);
  }
  return out;
}

/** A value that was folded from several lines: as much of it as stands on each. */
function findFolded(words: string, source: string, from: number, end: number): Span[] {
  const out: Span[] = [];
  let rest = words;
  let at = from;
  while (rest !== '') {
    const first = rest.slice(0, 12);
    const start = source.indexOf(first, at);
    if (start === -1 || start > end) break;
    const stop = source.indexOf('\n', start);
    const line = source.slice(start, stop === -1 ? end : Math.min(stop, end)).trimEnd();
    let length = 0;
    while (length < line.length && line[length] === rest[length]) length++;
    out.push({ start, end: start + length });
    rest = rest.slice(length).trimStart();
    at = start + length;
    if (length < first.length) break;
  }
  return out;
}
