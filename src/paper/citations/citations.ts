import type { Entry } from '../bibliography/entry.ts';
import { memoize } from '../memoize.ts';
import type { Paper } from '../paper.ts';
import { passages } from '../sentences/passages.ts';
import type { Span } from '../span.ts';
import { authorYears, yearless } from './author-year.ts';
import { bracketedKeys, bracketedNumbers } from './bracketed.ts';
import type { Found, Part } from './found.ts';
import { indexEntries, type EntryIndex } from './index-entries.ts';
import { markdownKeys } from './keys.ts';
import { superscripts } from './superscripts.ts';

/** One place of the text that cites: a bracket with all that it holds, or names with their year. */
export interface Citation {
  readonly span: Span;
  /** The works it names, each once, in the order in which it names them. */
  readonly entries: readonly Entry[];
  /** The parts that no entry answers to. */
  readonly unresolved: readonly Span[];
}

/**
 * All citations in text order, from links and from words, each with the entries it leads to and the parts that lead to
 * none.
 */
export const findCitations = memoize((paper): readonly Citation[] => {
  const index = indexEntries(paper);
  return joined(linked(inWords(paper, index), paper, index), paper).map(({ span, parts }) => ({
    span,
    entries: [...new Set(parts.flatMap(({ entries }) => entries))],
    unresolved: parts.flatMap((part) => (part.entries.length === 0 ? [part.span] : [])),
  }));
});

/** A paper's own style first: what it leaves of the text can still cite in other ways. */
function inWords(paper: Paper, index: EntryIndex): Found[] {
  const all = [...passages(paper.tree)].map(({ span }) => ({
    start: span.start,
    end: span.end,
    text: paper.text.slice(span.start, span.end),
  }));
  const keys =
    paper.source.format === 'markdown' ? all.flatMap(({ text, start }) => markdownKeys(text, start, index)) : [];
  const names = all.flatMap(({ text, start }) => authorYears(text, start, index));
  const labels = index.style === 'alpha' ? all.flatMap(({ text, start }) => bracketedKeys(text, start, index)) : [];
  const numbers = all.flatMap(({ text, start }) => bracketedNumbers(text, start, index));
  const numeric = index.style === 'numeric' || countsByPlace(numbers, names, labels, index);
  const undated = index.style === 'author-year' && index.entries.some(({ year }) => year === null);
  const bare = undated ? all.flatMap(({ text, start }) => yearless(text, start, index)) : [];
  const found = apart([keys, labels, numeric ? numbers : [], names, bare]);
  if (found.length > index.entries.length / 4) return found;
  const places = [...passages(paper.tree)];
  const raised = superscripts(paper, index, (span) => overlapping(places, span) !== undefined);
  return apart([found, raised]);
}

/** Entries without numbers are counted where brackets with numbers are how the paper cites. */
function countsByPlace(
  numbers: readonly Found[],
  names: readonly Found[],
  labels: readonly Found[],
  index: EntryIndex,
): boolean {
  if (index.style === 'alpha' || numbers.length <= 2 * (names.length + labels.length)) return false;
  const parts = numbers.flatMap((found) => found.parts);
  const cited = new Set(parts.flatMap(({ entries }) => entries));
  return (
    cited.size > index.entries.length / 2 &&
    parts.filter(({ entries }) => entries.length === 0).length < parts.length / 20
  );
}

/** The finds of several recognisers, those of the earlier ones first; what overlaps them is dropped. */
function apart(groups: readonly (readonly Found[])[]): Found[] {
  const kept: Found[] = [];
  for (const group of groups) {
    const before = kept.toSorted((a, b) => a.span.start - b.span.start);
    for (const found of group) if (overlapping(before, found.span) === undefined) kept.push(found);
  }
  return kept;
}

/** The first of sorted, disjoint spans that touches a span. */
function overlapping<Item extends { span: Span }>(sorted: readonly Item[], { start, end }: Span): Item | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.span.end <= start) low = middle + 1;
    else high = middle;
  }
  const item = sorted[low];
  return item !== undefined && item.span.start < end ? item : undefined;
}

/** "Quill et al. (1999) [12]" says one thing twice. */
function joined(found: readonly Found[], { text }: Paper): Found[] {
  const kept: Found[] = [];
  for (const next of found.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = kept.at(-1);
    const same =
      last !== undefined &&
      /^\s?$/.test(text.slice(last.span.end, Math.min(next.span.start, last.span.end + 2))) &&
      next.span.start - last.span.end < 2 &&
      next.parts.every(({ entries }) =>
        entries.some((entry) => last.parts.some((part) => part.entries.includes(entry))),
      );
    if (same) last.span = { start: last.span.start, end: Math.max(last.span.end, next.span.end) };
    else kept.push(next);
  }
  return kept;
}

/** Links of the file win over its words, and are citations of their own where no words were recognised. */
function linked(found: Found[], paper: Paper, { byAnchor }: EntryIndex): Found[] {
  const jumps = paper.jumps.flatMap(({ span, target }) => {
    const entry = byAnchor.get(target);
    return entry === undefined ? [] : [{ span, entry }];
  });
  if (jumps.length === 0) return found;
  const sorted = found.toSorted((a, b) => a.span.start - b.span.start);
  const own: Found[] = [];
  const linkedParts = new Map<Part, Entry[]>();
  for (const { span, entry } of jumps) {
    const around = overlapping(sorted, span);
    if (around === undefined) {
      own.push({ span, parts: [{ span, entries: [entry] }] });
      continue;
    }
    for (const part of around.parts)
      if (!part.implied && part.span.start < span.end && span.start < part.span.end)
        linkedParts.set(part, [...(linkedParts.get(part) ?? []), entry]);
  }
  for (const [part, entries] of linkedParts) part.entries = [...new Set(entries)];
  return [...found, ...own];
}
