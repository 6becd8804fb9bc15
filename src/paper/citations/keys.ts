import type { Entry } from '../bibliography/entry.ts';
import { foldName } from '../bibliography/fold.ts';
import type { Found, Part } from './found.ts';
import type { EntryIndex } from './index-entries.ts';

const KEY = '[A-Za-z0-9_](?:[\\w:.#$%&+?<>~/-]{0,80}[\\w/])?';
/** "[@quill1999]", "[see @quill1999, p. 3; -@marsh2001]", "@quill1999" in the text. */
const CITED = new RegExp(`(?<![\\w@./\\\\])-?@(?:\\{([^{}\\s]{1,80})\\}|(${KEY}))`, 'g');
const GROUP = /\[[^\][]{0,400}\]/g;
/** What pandoc-crossref and Quarto write for a float, a section or a formula. */
const OTHER = /^(?:fig|tbl|tab|eq|sec|lst|alg|thm|lem|def|cor|prp|exm)[:-]/i;

/** Pandoc's citations, which Markdown carries as they are typed. */
export function markdownKeys(text: string, offset: number, index: EntryIndex): Found[] {
  if (!text.includes('@')) return [];
  const found: Found[] = [];
  const inside: { start: number; end: number }[] = [];
  const partsOf = (from: number, part: string): Part[] =>
    [...part.matchAll(CITED)].flatMap((match) => {
      const key = (match[1] ?? match[2])!;
      if (OTHER.test(key)) return [];
      const start = offset + from + match.index;
      return [{ span: { start, end: start + match[0].length }, entries: resolve(key, index) }];
    });
  for (const match of text.matchAll(GROUP)) {
    inside.push({ start: match.index, end: match.index + match[0].length });
    const parts = partsOf(match.index, match[0]);
    const start = offset + match.index;
    if (parts.length > 0) found.push({ span: { start, end: start + match[0].length }, parts });
  }
  for (const match of text.matchAll(CITED)) {
    if (inside.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    const parts = partsOf(match.index, match[0]);
    // A handle ("@heron") is no citation unless an entry or a year says so.
    if (parts[0] !== undefined && (parts[0].entries.length > 0 || /\d{4}/.test(match[0])))
      found.push({ span: parts[0].span, parts });
  }
  return found;
}

function resolve(key: string, index: EntryIndex): readonly Entry[] {
  const named =
    index.byAnchor.get(key) ??
    index.byAnchor.get(`ref-${key}`) ??
    index.byLabel.get(`@${key}`) ??
    index.byLabel.get(key);
  if (named !== undefined) return [named];
  // Keys are mostly made of the first author, the year and a word: "quill1999lists", "quill_lists_1999".
  const match = /^([a-z]+)[\W_]?(?:[a-z]*[\W_])?((?:19\d\d|20[0-3]\d)[a-z]?)/i.exec(key);
  if (match === null) return [];
  const known = index.byAuthor.get(`${foldName(match[1]!)} ${match[2]!.slice(0, 4)}`) ?? [];
  return known.length === 1 ? known : known.filter(({ year }) => year === match[2]);
}
