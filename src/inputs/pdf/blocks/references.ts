import { groupBy } from '../../../group-by.ts';
import type { Group } from '../kinds/kinds.ts';
import { sameColumn, type Layout } from '../kinds/layout.ts';
import { mostOf, type Line } from '../pages/lines.ts';
import { listEnd } from './references-end.ts';
import { labelledStarts } from './references-labels.ts';

/**
 * A bibliography is one list, however many floats and page breaks cut it: all its lines become one group, and the
 * floats follow. What no heading parts from the list becomes text.
 */
export function gatherReferences(groups: readonly Group[]): Group[] {
  const out: Group[] = [];
  let list: Group | undefined;
  for (const group of groups) {
    if (group.kind === 'heading') list = undefined;
    if (group.kind === 'reference' && list !== undefined) list.lines.push(...group.lines);
    else out.push(group.kind === 'reference' ? (list = { ...group, lines: [...group.lines] }) : group);
  }
  return out.flatMap((group) => {
    if (group.kind !== 'reference') return [group];
    const end = listEnd(group.lines);
    const after: Group = { ...group, kind: 'text', lines: group.lines.slice(end) };
    const entries: Group = { ...group, lines: group.lines.slice(0, end) };
    return after.lines.length > 0 ? [entries, after] : [entries];
  });
}

/** The entries of a bibliography. */
export function splitReferences(lines: readonly Line[], layout: Layout): Line[][] {
  const drawn = partAt(lines, labelledStarts(lines) ?? hangingIndent(lines) ?? spaced(lines, layout));
  // Where the file names its entries it knows best, but for names that lead to no line, or to the wrong one.
  const named = partAt(lines, (line) => layout.anchors.of(line).some(({ name }) => name.startsWith('cite.')));
  return named.length > 0.8 * drawn.length && named.length < 1.25 * drawn.length ? named : drawn;
}

function partAt(lines: readonly Line[], starts: Starts): Line[][] {
  const entries: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    if (entries.length === 0 || starts(line, lines[i - 1]!)) entries.push([line]);
    else entries.at(-1)!.push(line);
  }
  return entries;
}

type Starts = (line: Line, before: Line) => boolean;

/** What no entry ends with: the line after it goes on, wherever it stands. */
const GOES_ON = /(?:[,&–-]|\b(?:and|in|of|the|for|on|with|a|to|pages|pp\.|vol\.|URL|doi:))$/i;

const columnOf = ({ page, block }: Line) => `${page} ${block}`;

/** Entries begin at the column's left edge and go on further in. */
function hangingIndent(lines: readonly Line[]): Starts | null {
  const columns = groupBy(lines, columnOf);
  const edges = new Map([...columns].map(([key, own]) => [key, Math.min(...own.map(({ x0 }) => x0))]));
  const inset = (line: Line) => line.x0 - edges.get(columnOf(line))!;
  const insets = lines.map(inset).filter((by) => by > 4 && by < 40);
  if (insets.length < 0.25 * lines.length || insets.length > 0.95 * lines.length) return null;
  const counts = new Map<number, number>();
  for (const by of insets) counts.set(Math.round(by), (counts.get(Math.round(by)) ?? 0) + 1);
  const hang = mostOf(counts);
  // A column that holds nothing but the rest of one entry has no line at the edge: columns on its side of a page do.
  const known = [...columns]
    .filter(([, own]) => own.some((line) => Math.abs(inset(line) - hang) < 1.5))
    .map(([key, own]) => ({ side: own[0]!.block % 3, edge: edges.get(key)! }));
  for (const [key, own] of columns) {
    const edge = edges.get(key)!;
    const beside = known.filter(({ side }) => side === own[0]!.block % 3);
    if (beside.some((other) => Math.abs(other.edge - edge) < 1.5)) continue;
    if (beside.some((other) => Math.abs(other.edge + hang - edge) < 1.5)) edges.set(key, edge - hang);
  }
  const isInset = (line: Line) => inset(line) >= Math.max(2, hang / 2);
  const first = indentsFirst(lines, isInset);
  return (line, before) => isInset(line) === first && !GOES_ON.test(before.text.trim());
}

/** Whether it is the first line of an entry that stands further in, as in running text: then the line before has ended. */
function indentsFirst(lines: readonly Line[], isInset: (line: Line) => boolean): boolean {
  const beginning = (inset: boolean) => {
    const own = lines.flatMap((line, i) => (i > 0 && isInset(line) === inset ? [i] : []));
    const begun = own.filter((i) => /^[\p{Lu}[]/u.test(lines[i]!.text) && ENDED.test(lines[i - 1]!.text.trim()));
    return begun.length / Math.max(1, own.length);
  };
  return beginning(true) > 0.8 && beginning(false) < 0.4;
}

const ENDED = /[.\d)\]/]$/;

/** No entry begins with these words: they open the venue or the address. */
const NO_AUTHOR =
  /^(?:In|URL|https?|arXiv|doi|DOI|Association|Proceedings|Advances|Conference|PMLR|Springer|IEEE|ACM|pages|pp|volume|Curran|Technical|Available|Accessed)\b/;

/** Entries with room between them; over a column's end the words have to tell, as everywhere where there is no room. */
function spaced(lines: readonly Line[], layout: Layout): Starts {
  const steps = lines.flatMap((line, i) =>
    i > 0 && sameColumn(lines[i - 1]!, line) ? [lines[i - 1]!.y - line.y] : [],
  );
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.3)] ?? layout.leading;
  const apart = (step: number) => step > usual * 1.2;
  const roomy = steps.filter(apart).length > steps.length / 15;
  return (line, before) => {
    if (roomy && sameColumn(before, line)) return apart(before.y - line.y);
    const ended = before.text.trim();
    if (GOES_ON.test(ended) || !/^\p{Lu}/u.test(line.text) || NO_AUTHOR.test(line.text)) return false;
    const { left, right } = layout.edges(before);
    const short = before.x1 < right - 0.08 * (right - left);
    return short ? /[.\d)\]/]$|https?:\S+$/.test(ended) : /\b(?:19|20)\d\d[a-z]?\)?\.$/.test(ended);
  };
}
