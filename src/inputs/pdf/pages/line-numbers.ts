import type { PageText, Run } from './runs.ts';

/** Fewer numbers below each other may be anything. */
const FEW = 8;
/** How far the edges of one column of numbers lie apart, in points. */
const EDGE = 1.5;
/** Lines of a page that has words, and the share of such pages that bear numbers where lines are numbered at all. */
const LINES = 15;
const PAGES = 0.5;

/** Numbers of one, two and three digits in two margins, by either edge; more columns are a table. */
const MOST = 12;

const DIGITS = /^\s*\d{1,5}\s*$/;

type Edge = 'left' | 'right';
const edgeOf = (run: Run, edge: Edge) => (edge === 'left' ? run.x : run.x + run.width);

/**
 * The pages without the numbers of lines that manuscripts under review bear in their margins (lineno, the rulers of
 * ICML and CVPR): they would stand in the middle of sentences. Numbers of lines count up down the page, lie under each
 * other where no words do, and are found on most pages; a column of a table is on one or two.
 */
export function withoutLineNumbers(pages: readonly PageText[]): PageText[] {
  const numbers = pages.map(({ runs }) => marginNumbers(runs));
  const worded = pages.filter(({ runs }) => runs.length >= LINES).length;
  const numbered = numbers.filter(({ size }) => size > 0).length;
  if (numbered === 0 || numbered < PAGES * worded) return [...pages];
  const alike = likeThese(numbers.flatMap((found) => [...found]));
  return pages.map((page, i) => ({
    ...page,
    runs: page.runs.filter((run) => !numbers[i]!.has(run) && !alike(run)),
  }));
}

/**
 * Numbers that are too few on their page to be known by it, set as the known ones are: at one of their edges, or where
 * one is missing from the count (lineno takes the first lines of a column for some of the column before).
 */
function likeThese(known: readonly Run[]): (run: Run) => boolean {
  const type = ({ font, size }: Run) => `${font} ${size.toFixed(1)}`;
  const places = (run: Run) =>
    (['left', 'right'] as const).map((edge) => `${type(run)} ${edge} ${Math.round(edgeOf(run, edge))}`);
  const types = new Set(known.map(type));
  const edges = new Set(known.flatMap(places));
  const values = new Set(known.map(({ text }) => Number(text)));
  const last = Math.max(...values);
  const isGap = (value: number) => value > 0 && value < last && !values.has(value);
  return (run) =>
    DIGITS.test(run.text) &&
    types.has(type(run)) &&
    (places(run).some((place) => edges.has(place)) || isGap(Number(run.text)));
}

/** Runs of a page that are the numbers of its lines. */
function marginNumbers(runs: readonly Run[]): Set<Run> {
  const digits = runs.filter(({ text }) => DIGITS.test(text));
  if (digits.length < FEW) return new Set();
  const words = runs.filter(({ text }) => /\p{L}{2}/u.test(text));
  const columns = (['right', 'left'] as const).flatMap((edge) => columnsOf(digits, edge)).filter(countsUp);
  if (columns.length > MOST) return new Set();
  return new Set(columns.filter((column) => !isAmongWords(column, words)).flat());
}

/** Numbers of which one edge lies under the other's, from the top of the page down. */
function columnsOf(digits: readonly Run[], edge: Edge): Run[][] {
  const columns: Run[][] = [];
  for (const run of digits.toSorted((a, b) => edgeOf(a, edge) - edgeOf(b, edge))) {
    const last = columns.at(-1);
    if (last !== undefined && edgeOf(run, edge) - edgeOf(last[0]!, edge) <= EDGE) last.push(run);
    else columns.push([run]);
  }
  return columns.filter(({ length }) => length >= FEW).map((column) => column.toSorted((a, b) => b.y - a.y));
}

/** Most numbers follow on the one above by the same step: 1, or 5 where every fifth line has one. */
function countsUp(column: readonly Run[]): boolean {
  const values = column.map(({ text }) => Number(text));
  const steps = values.slice(1).map((value, i) => value - values[i]!);
  const most = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)]!;
  return most > 0 && steps.filter((step) => step === most).length >= 0.8 * steps.length;
}

/** Whether words of the page stand over or under the numbers: then these are cells or labels, and no margin. */
function isAmongWords(column: readonly Run[], words: readonly Run[]): boolean {
  const left = Math.min(...column.map(({ x }) => x));
  const right = Math.max(...column.map(({ x, width }) => x + width));
  return words.filter(({ x, width }) => x < right && x + width > left).length > 0.05 * words.length;
}
