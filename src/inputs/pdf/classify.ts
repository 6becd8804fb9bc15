import { roleOfTitle } from '../../paper/roles.ts';
import { bodyRange, captionLength, findCaptions, tableHabit } from './floats.ts';
import { headingLength, isNamed } from './headings.ts';
import { isProse, sameColumn, widestGap, type Layout } from './layout.ts';
import type { Line } from './lines.ts';

type Kind =
  | 'title'
  | 'heading'
  | 'figure'
  | 'table'
  | 'algorithm'
  | 'footnote'
  | 'reference'
  | 'equation'
  | 'code'
  | 'text';

/** Lines that make one block, in the order in which they are read. */
export interface Group {
  kind: Kind;
  lines: Line[];
  /** The lines of the caption, for floats. */
  caption: Line[];
}

/** Says of every line what it belongs to. Floats come first: what is inside them can look like anything. */
export function classify(layout: Layout): Group[] {
  const { lines } = layout;
  const kinds: (Kind | undefined)[] = lines.map(() => undefined);
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
  markCode(layout, kinds);
  markEquations(layout, kinds);
  growEquations(layout, kinds);
  return collect(lines, kinds, groups);
}

/**
 * Where a paper numbers its sections, a bold line without a number is a heading only by its name or its size: prompts
 * and dialogues have bold lines too. What stands before the abstract is the author block.
 */
function findHeadings(layout: Layout, kinds: readonly (Kind | undefined)[]): { at: number; length: number }[] {
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
    (/^(?:\d{1,2}|[A-Z])(?:\.\d{1,2}){1,3}\.?\s+\p{Lu}/u.test(line.text) && line.x0 < layout.edges(line).left + 3) ||
    roleOfTitle(line.text) !== null
  );
}

function collect(
  lines: readonly Line[],
  kinds: readonly (Kind | undefined)[],
  started: readonly (Group | undefined)[],
): Group[] {
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
function markTitle({ lines, body }: Layout, kinds: (Kind | undefined)[], groups: (Group | undefined)[]): void {
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

const MARK = /^(?:\d{1,2}|[*∗†‡§¶⋆]{1,3})$/u;

/** Small lines at the foot of a column, from the first one that opens with a raised mark. */
function markFootnotes(layout: Layout, kinds: (Kind | undefined)[]): void {
  const { lines, body } = layout;
  let end = lines.length;
  for (let i = lines.length - 1; i >= 0; i--) {
    if (i + 1 < lines.length && !sameColumn(lines[i]!, lines[i + 1]!)) end = i + 1;
    const line = lines[i]!;
    if (kinds[i] !== undefined || line.size > body.size * 0.93) {
      end = i;
      continue;
    }
    if (!opensWithMark(line) && !(/^\s*(?:https?:|[∗*†‡]\s?\p{L})/u.test(line.text) && hasRoomAbove(i, layout)))
      continue;
    if (!isLowest(line, end > i ? lines[end - 1]! : line, lines)) continue;
    for (let j = i; j < end; j++) if (kinds[j] === undefined) kinds[j] = 'footnote';
    end = i;
  }
}

/** A note without a raised mark is set off from what stands above it. */
function hasRoomAbove(i: number, { lines }: Layout): boolean {
  const [above, line] = [lines[i - 1], lines[i]!];
  return above === undefined || !sameColumn(above, line) || above.y - line.y > 1.45 * line.size;
}

/** Notes have nothing of their page below them. */
const isLowest = (first: Line, last: Line, lines: readonly Line[]) =>
  lines.every(
    ({ page, block, x0, x1, y }) =>
      page !== first.page || block === first.block || y > last.y - 1 || x0 > first.x1 || x1 < first.x0,
  );

export function opensWithMark({ runs, size, y }: Line): boolean {
  const first = runs[0]!;
  const rest = runs.slice(1).some(({ text }) => /\p{L}/u.test(text));
  return MARK.test(first.text.trim()) && rest && (first.size < size * 0.88 || first.y > y + 1);
}

function markReferences(layout: Layout, kinds: (Kind | undefined)[], groups: readonly (Group | undefined)[]): void {
  let inside = false;
  for (const [i, line] of layout.lines.entries()) {
    if (kinds[i] === 'heading' && groups[i] !== undefined)
      inside = roleOfTitle(line.text.replace(/^[\dA-Z.]{1,4}\s+/, '')) === 'references';
    else if (inside && kinds[i] === undefined) kinds[i] = 'reference';
  }
}

/** Lines of code without a word in them (a bracket, quotes) that may stand between others. */
const BETWEEN = 2;

/** Listings and prompts: two lines or more in a typewriter font. A lone one can be a long name or URL in a sentence. */
function markCode(layout: Layout, kinds: (Kind | undefined)[]): void {
  const { lines } = layout;
  const typed = (i: number) => kinds[i] === undefined && isTyped(lines[i]!, layout);
  // The addresses of the authors are typed too.
  for (let i = Math.max(0, kinds.indexOf('heading')); i < lines.length; i++) {
    if (!typed(i)) continue;
    let end = i + 1;
    for (let j = i; j < lines.length && j <= end + BETWEEN && sameColumn(lines[i]!, lines[j]!); j++) {
      if (typed(j)) end = j + 1;
      else if (kinds[j] !== undefined || isProse(lines[j]!, layout)) break;
    }
    if (end - i > 1) kinds.fill('code', i, end);
    i = Math.max(i, end - 1);
  }
}

function isTyped({ runs }: Line, { style }: Layout): boolean {
  const words = runs.filter(({ text }) => /\p{L}{2}/u.test(text));
  return words.length > 0 && words.every(({ font, text }) => style(font).mono && !/^https?:/.test(text));
}

/** The upper and lower halves of fractions, and the limits of sums: short lines close above or below a formula. */
function growEquations(layout: Layout, kinds: (Kind | undefined)[]): void {
  const { lines } = layout;
  const joins = (i: number, from: number) => {
    const [line, equation] = [lines[i], lines[from]!];
    if (line === undefined || kinds[i] !== undefined || kinds[from] !== 'equation' || !sameColumn(line, equation))
      return;
    const words = line.text.match(/\p{L}{4,}/gu)?.length ?? 0;
    const within = line.x0 > equation.x0 - 2 * equation.size && line.x1 < equation.x1 + 2 * equation.size;
    const near = Math.abs(line.y - equation.y) < 1.1 * layout.leading;
    if (words <= 2 && within && near && !isProse(line, layout)) kinds[i] = 'equation';
  };
  for (let i = 1; i < lines.length; i++) joins(i, i - 1);
  for (let i = lines.length - 2; i >= 0; i--) joins(i, i + 1);
}

/** A root sign or a bracket of a formula in running text stands between two lines of it. */
function isWithinProse(i: number, layout: Layout, kinds: readonly (Kind | undefined)[]): boolean {
  const [before, line, after] = [layout.lines[i - 1], layout.lines[i]!, layout.lines[i + 1]];
  if (before === undefined || after === undefined || kinds[i - 1] !== undefined || kinds[i + 1] !== undefined)
    return false;
  return sameColumn(before, line) && sameColumn(line, after) && before.y - after.y < 1.6 * layout.leading;
}

/** Displayed formulas: set in from the edge, few words, and math or a number in brackets at the right. */
function markEquations(layout: Layout, kinds: (Kind | undefined)[]): void {
  for (const [i, line] of layout.lines.entries()) {
    if (kinds[i] !== undefined || isProse(line, layout)) continue;
    const { left, right } = layout.edges(line);
    const words = line.text.match(/\p{L}{4,}/gu)?.length ?? 0;
    const numbered = /\s?\((?:[A-Z]\.?)?\d{1,3}[a-z]?\)$/.test(line.text.trim()) && line.x1 > right - 4 * line.size;
    const math = line.runs.filter(({ font }) => layout.style(font).math).length;
    const symbols =
      line.text.match(/[=≤≥∑∏∫√∈∥∼≈→←∇∂∞·×÷±<>|{}^_]|[\u0370-\u03ff]|[\u{1d400}-\u{1d7ff}]/gu)?.length ?? 0;
    const setIn = line.x0 - left > 1.2 * line.size;
    // The tall brackets of a formula have a baseline of their own.
    if (!/[\p{L}\d]/u.test(line.text)) {
      if (!isWithinProse(i, layout, kinds)) kinds[i] = 'equation';
      continue;
    }
    if (
      words <= 4 &&
      ((numbered && setIn && (widestGap(line) > 1.5 || symbols > 0)) ||
        (setIn && words <= 2 && (math > 1 || symbols > 1)))
    )
      kinds[i] = 'equation';
  }
}
