import { memoize } from '../memoize.ts';
import type { Paper } from '../paper.ts';
import { passages } from '../sentences/passages.ts';
import type { Span } from '../span.ts';
import { labelsOf, type Kind, type Labels, type Target } from './labels.ts';
import { ownOnly } from './of-others.ts';
import { numberAt, textAt } from './numbers.ts';
import { KIND_WORDS } from './kind-words.ts';

/** A place of the text that points to a float, a section or a formula of the same paper. */
export interface Mention {
  readonly span: Span;
  /** What it names, in full: `Table 3`, `Figure 2a`, `Section 3.2`, `Appendix B`, `Equation 5`. */
  readonly label: string;
  /** Null where the paper has nothing of this name (or nothing of it was recognised). */
  readonly target: Target | null;
}

const KINDS = Object.keys(KIND_WORDS) as Kind[];
const OPENING = new RegExp(
  // Their first letters come first, since a look back costs more.
  `(?=[ftales§])(?<![\\p{L}\\d])(?:${KINDS.map((kind) => `(${KIND_WORDS[kind]})`).join('|')})[\\s\\u00a0~]{0,2}(?:\\^\\{ ?)?(?=\\(?[A-Z\\d])`,
  'giu',
);

/** "Tables 2 (birds), 3 (nests) and 4": what each shows may stand behind it. */
const AND = /(?:\s\([^()\d]{4,80}\))?\s?(?:,\s?(?:and|or|&)\s|,\s?|\s(?:and|or|&)\s)\s?(?=[(A-Z\d§])/y;
const TO = /\s?(?:[–—−-]|\s(?:to|through)\s)\s?(?=[(A-Z\d])/y;

/** A range over more numbers than this is none. */
const LONGEST_RANGE = 30;

/**
 * All cross-references in text order, from links and from words; `target` is null where nothing of the paper has that
 * label.
 */
export const findMentions = memoize((paper): readonly Mention[] => {
  const labels = labelsOf(paper.tree, paper.text);
  const found: Mention[] = [];
  const raised = paper.raised.toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const { span, from } of passages(paper.tree)) {
    const text = paper.text.slice(span.start, span.end);
    for (const opening of text.matchAll(OPENING)) {
      const at = span.start + opening.index;
      if (at < from) continue;
      // A caption that was not recognised as one.
      if (
        opening.index === 0 &&
        /^.{1,12}?\d[a-z]?\s?:/i.test(text.slice(opening[0].length - 1, opening[0].length + 14))
      )
        continue;
      // "Figure ^{6}" is how a converter may print a number; "the figure^{2}" has a mark of a note.
      if (/^\p{Ll}.*\^/u.test(opening[0])) continue;
      // "Table 6.³": a footnote mark is not a part of the number.
      while (next < raised.length && raised[next]!.start <= at) next++;
      const end = (raised[next]?.start ?? span.end) - span.start;
      found.push(...mentionsAt(end < text.length ? text.slice(0, end) : text, span.start, opening, labels));
    }
  }
  return linked(ownOnly(found, paper), paper, labels).toSorted((a, b) => a.span.start - b.span.start);
});

/** The cross-references by what they lead to, in text order. */
export const mentionIndex = memoize((paper): ReadonlyMap<Target, readonly Mention[]> => {
  const index = new Map<Target, Mention[]>();
  for (const mention of findMentions(paper))
    if (mention.target !== null) {
      const known = index.get(mention.target);
      if (known === undefined) index.set(mention.target, [mention]);
      else known.push(mention);
    }
  return index;
});

function mentionsAt(text: string, offset: number, opening: RegExpExecArray, labels: Labels): Mention[] {
  const kind = KINDS[opening.slice(1).findIndex((word) => word !== undefined)]!;
  const word = opening[0].trim().toLowerCase();
  // "the figure I drew", "Appendices 20" in a table of contents, "app. 79.3" in a table.
  const doubtful = (number: string) =>
    (number === 'I' && /^\p{Ll}/u.test(opening[0])) ||
    (kind === 'Appendix' && /^\d/.test(number) && word !== 'appendix');
  const several = /s\.?$|§§|appendices/.test(word);
  const mentions: Mention[] = [];
  let start = opening.index;
  let at = start + opening[0].length;
  let joint: 'first' | 'and' | 'to' = 'first';
  for (;;) {
    const next = numberAt(text, at, kind);
    if (next === null || doubtful(next.number)) break;
    const span = { start: offset + start, end: offset + next.end };
    if (joint === 'to') {
      const last = mentions.at(-1)!;
      const whole = { start: last.span.start, end: span.end };
      for (const number of between(last.label, next.number)) mentions.push(point(kind, number, '', whole, labels));
    }
    mentions.push(point(kind, next.number, next.panel, span, labels));
    const to = textAt(TO, text, next.end);
    const and = textAt(AND, text, next.end);
    if (to !== null && numberAt(text, next.end + to.length, kind) !== null) [joint, at] = ['to', next.end + to.length];
    // "Table 1 and 2 models": one table goes on only where the word says that there are several.
    else if (and !== null && several) [joint, at] = ['and', next.end + and.length];
    else break;
    if (text[at] === '§') at++;
    start = at;
  }
  return mentions;
}

function point(kind: Kind, number: string, panel: string, span: Span, labels: Labels): Mention {
  const target = (panel === '' ? null : labels.find(kind, number + panel)) ?? labels.find(kind, number);
  return { span, label: `${kind} ${number}${panel}`, target };
}

/** What lies between "3" and "6", "3.1" and "3.4", "A.1" and "A.3". */
function between(first: string, last: string): string[] {
  const from = /^(.*?)(\d{1,3})[a-h]?$/.exec(first.slice(first.indexOf(' ') + 1));
  const to = /^(.*?)(\d{1,3})$/.exec(last);
  if (from === null || to === null || from[1] !== to[1]) return [];
  const count = Number(to[2]) - Number(from[2]) - 1;
  return count < 1 || count > LONGEST_RANGE
    ? []
    : Array.from({ length: count }, (_, i) => `${from[1]}${Number(from[2]) + i + 1}`);
}

/** Links of the file win over its words, and what they lead to is mentioned even without a word for it. */
function linked(found: readonly Mention[], paper: Paper, labels: Labels): Mention[] {
  const sorted: { span: Span; label: string; target: Target | null }[] = found
    .map((mention) => ({ ...mention }))
    .toSorted((a, b) => a.span.start - b.span.start);
  const own: Mention[] = [];
  let next = 0;
  for (const { span, target } of paper.jumps.toSorted((a, b) => a.span.start - b.span.start)) {
    const place = labels.byAnchor.get(target);
    if (place === undefined) continue;
    while (next < sorted.length && sorted[next]!.span.end <= span.start) next++;
    // The ends of a range have one span for all that lies between: there the words know more.
    const around = sorted.filter((mention, i) => i >= next && i < next + LONGEST_RANGE && overlap(mention.span, span));
    if (around.length === 1) around[0]!.target = place;
    else if (around.length === 0) own.push({ span, label: labels.nameOf(place), target: place });
  }
  return [...sorted, ...own];
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
