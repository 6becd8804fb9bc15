import { roleOfTitle } from '../../../paper/sections/roles.ts';
import { markEquations } from './equations.ts';
import { bodyRange, captionLength, findCaptions, tableHabit } from './floats.ts';
import { markFootnotes } from './footnote-lines.ts';
import { headingLength, isNamed } from './headings.ts';
import type { Group, Kind, Kinds } from './kinds.ts';
import { sameColumn, type Layout } from './layout.ts';
import type { Line } from '../pages/lines.ts';
import { markListings } from './listings.ts';

/** Says of every line what it belongs to. Floats come first: what is inside them can look like anything. */
export function classify(layout: Layout): Group[] {
  const { lines } = layout;
  const kinds: Kinds = lines.map(() => undefined);
  const groups: (Group | undefined)[] = lines.map(() => undefined);
  const take = (kind: Kind, from: number, to: number, caption: Line[] = []) => {
    for (let i = from; i < to; i++) kinds[i] = kind;
    return { kind, lines: lines.slice(from, to), caption };
  };

  markTitle(layout, kinds, groups);
  for (const { at, length } of findHeadings(layout, kinds)) groups[at] = take('heading', at, at + length);
  const captions = findCaptions(layout, (i) => kinds[i] === undefined);
  const taken = (i: number) =>
    (kinds[i] !== undefined && kinds[i] !== 'heading') ||
    (captions[i] ?? null) !== null ||
    (kinds[i] === 'heading' && isSureHeading(i, layout));
  const floats = captions.flatMap((kind, start) =>
    kind === null ? [] : [{ kind, start, length: captionLength(start, layout, taken) }],
  );
  const habit = tableHabit(
    floats.filter(({ kind }) => kind === 'table'),
    layout,
    taken,
  );
  for (const { kind, start: i, length } of floats) {
    if (kinds[i] !== undefined) continue;
    const caption = take(kind, i, i + length).lines;
    const [from, to] = bodyRange(kind, i, length, layout, taken, habit, (line) => captions[line] ?? null);
    for (let j = from; j < to; j++) groups[j] = undefined;
    groups[i] = take(kind, from, to, caption);
  }
  // References first: an address at the start of a line is no footnote there.
  markReferences(layout, kinds, groups);
  markFootnotes(layout, kinds);
  markListings(layout, kinds);
  markEquations(layout, kinds);
  return collect(lines, kinds, groups);
}

/**
 * Where a paper numbers its sections, a bold line without a number is a heading only by its name or its size: prompts
 * and dialogues have bold lines too. What stands before the abstract is the author block.
 */
function findHeadings(layout: Layout, kinds: Readonly<Kinds>): { at: number; length: number }[] {
  const { lines, body } = layout;
  const found: { at: number; length: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const length = kinds[i] === undefined ? headingLength(i, layout, kinds) : 0;
    if (length > 0) found.push({ at: i, length });
    i += Math.max(0, length - 1);
  }
  const textOf = ({ at }: { at: number }) => lines[at]!.text.trim();
  const numbers = found.filter((heading) => /^\d/.test(textOf(heading))).length >= 5;
  const opening = found.find(
    (heading) => lines[heading.at]!.page === lines[0]!.page && /^abstract|^1?\.?\s*introduction/i.test(textOf(heading)),
  );
  return found.filter((heading) => {
    if (opening !== undefined && heading.at < opening.at) return false;
    const line = lines[heading.at]!;
    if (isNamed(heading.at, layout)) return true;
    if (layout.anchors.namesSections && layout.anchors.of(line).length === 0 && roleOfTitle(textOf(heading)) === null)
      return false;
    return (
      !numbers ||
      /^[\dA-Z][\d.:\s]/.test(textOf(heading)) ||
      /^appendix\b/i.test(textOf(heading)) ||
      line.size > body.size * 1.06 ||
      roleOfTitle(textOf(heading)) !== null
    );
  });
}

/** Named by the file, bigger than the text, or with a number or words that only headings have: no table swallows it. */
function isSureHeading(i: number, layout: Layout): boolean {
  const line = layout.lines[i]!;
  return (
    isNamed(i, layout) ||
    line.size > layout.body.size * 1.06 ||
    /^appendix\s+[A-Z\d]\b/i.test(line.text) ||
    (/^(?:\d{1,2}|[A-Z])(?:\.\d{1,2}){1,3}\.?\s+\p{Lu}/u.test(line.text) && line.x0 < layout.edges(line).left + 3) ||
    roleOfTitle(line.text) !== null
  );
}

function collect(lines: readonly Line[], kinds: Readonly<Kinds>, started: readonly (Group | undefined)[]): Group[] {
  const groups: Group[] = [];
  for (const [i, line] of lines.entries()) {
    const group = started[i];
    const kind = kinds[i] ?? 'text';
    if (group !== undefined) groups.push(group);
    else if (kind === 'text' || kind === 'footnote' || kind === 'reference' || kind === 'equation' || kind === 'code') {
      const last = groups.at(-1);
      const apart = kind === 'equation' || kind === 'code';
      if (last?.kind === kind && (!apart || sameColumn(last.lines.at(-1)!, line))) last.lines.push(line);
      else groups.push({ kind, lines: [line], caption: [] });
    }
  }
  return groups;
}

/** The biggest words on the upper half of the first page. */
function markTitle({ lines, body }: Layout, kinds: Kinds, groups: (Group | undefined)[]): void {
  const page = lines[0]?.page;
  const top = Math.max(...lines.filter((line) => line.page === page).map(({ y }) => y));
  const head = lines.flatMap((line, i) =>
    line.page === page && line.y > top * 0.5 && line.text.length > 5 ? [i] : [],
  );
  const size = Math.max(0, ...head.map((i) => lines[i]!.size));
  if (size < body.size * 1.15) return;
  const first = head.find((i) => lines[i]!.size > size - 0.5)!;
  let end = first;
  while (end < lines.length && end < first + 6 && lines[end]!.page === page && lines[end]!.size > size * 0.9) {
    if (end > first && lines[end - 1]!.y - lines[end]!.y > 2.2 * size) break;
    kinds[end++] = 'title';
  }
  groups[first] = { kind: 'title', lines: lines.slice(first, end), caption: [] };
}

function markReferences(layout: Layout, kinds: Kinds, groups: readonly (Group | undefined)[]): void {
  let inside = false;
  for (const [i, line] of layout.lines.entries()) {
    if (kinds[i] === 'heading' && groups[i] !== undefined)
      inside = roleOfTitle(line.text.replace(/^[\dA-Z.]{1,4}\s+/, '')) === 'references';
    else if (inside && kinds[i] === undefined) kinds[i] = 'reference';
  }
}
