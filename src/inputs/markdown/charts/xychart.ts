import type { Span } from '../../../paper/span.ts';
import { tokensOf, type Token } from './tokens.ts';

/** What the source of a Mermaid XY chart says. Spans are offsets in that source. */
export interface XyChart {
  horizontal: boolean;
  title: Span | null;
  x: ChartAxis;
  y: ChartAxis;
  series: Series[];
}

/** An axis of a Mermaid chart: `range` for numbers, `categories` for names, null for what its line does not give. */
export interface ChartAxis {
  title: Span | null;
  range: readonly [low: number, high: number] | null;
  categories: readonly Span[] | null;
}

interface Series {
  kind: 'line' | 'bar';
  name: Span | null;
  values: readonly number[];
}

const OPENING = /^\s*(?:---\n[^]*?\n---[ \t]*\n\s*)?(?:%%[^\n]*\n\s*)*xychart(?:-beta)?(?=[\s;]|$)/;

/**
 * Reads a chart in Mermaid's `xychart` syntax (https://mermaid.js.org/syntax/xyChart.html); null where the source is
 * another diagram or has a mistake.
 */
export function parseXyChart(source: string): XyChart | null {
  const opening = OPENING.exec(source);
  if (opening === null) return null;
  // Blanks in place of what opens it keep the offsets of the rest.
  const tokens = tokensOf(' '.repeat(opening[0].length) + source.slice(opening[0].length));
  if (tokens === null) return null;
  const [first = [], ...statements] = statementsOf(tokens);
  const direction = first.map(({ text }) => text).join(' ');
  if (!/^(?:|horizontal|vertical)$/.test(direction)) return null;
  const none: ChartAxis = { title: null, range: null, categories: null };
  const chart: XyChart = { horizontal: direction === 'horizontal', title: null, x: none, y: none, series: [] };
  for (const statement of statements) if (statement.length > 0 && !read(statement, chart)) return null;
  // Mermaid draws nothing without a series.
  return chart.series.length > 0 ? chart : null;
}

function statementsOf(tokens: readonly Token[]): Token[][] {
  const statements: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind !== 'end') statements.at(-1)!.push(token);
    // A list may go on in the next line.
    else if (!isOpen(statements.at(-1)!) || token.text === ';') statements.push([]);
  }
  return statements;
}

const isOpen = (tokens: readonly Token[]) =>
  tokens.some(({ kind }) => kind === 'open') && tokens.at(-1)!.kind !== 'close';

/** Adds one statement to the chart; false where it is none. */
function read([keyword, ...rest]: readonly Token[], chart: XyChart): boolean {
  switch (keyword!.text.toLowerCase()) {
    case 'title':
      chart.title = textOf(rest);
      return chart.title !== null;
    case 'x-axis':
    case 'y-axis': {
      const axis = axisOf(rest);
      const at = keyword!.text.toLowerCase() === 'x-axis' ? 'x' : 'y';
      if (axis === null || (at === 'y' && axis.categories !== null)) return false;
      chart[at] = axis;
      return true;
    }
    case 'line':
    case 'bar': {
      const list = listAtEnd(rest);
      const values = list?.items.map(numberOf);
      if (list === null || values === undefined || values.length === 0 || values.includes(null)) return false;
      const name = list.before.length === 0 ? null : textOf(list.before);
      chart.series.push({
        kind: keyword!.text.toLowerCase() as 'line' | 'bar',
        name,
        values: values as number[],
      });
      return list.before.length === 0 || name !== null;
    }
    default:
      // Words for screen readers are not drawn.
      return /^acc(?:title|descr):?$/i.test(keyword!.text);
  }
}

function axisOf(tokens: readonly Token[]): ChartAxis | null {
  const list = listAtEnd(tokens);
  if (list !== null) {
    const categories = list.items.map(textOf);
    if (categories.includes(null)) return null;
    return { ...titled(list.before), range: null, categories: categories as Span[] };
  }
  const arrow = tokens.findIndex(({ kind }) => kind === 'arrow');
  if (arrow === -1) return tokens.length === 0 ? null : { ...titled(tokens), range: null, categories: null };
  const [low, high] = [tokens[arrow - 1], tokens[arrow + 1]];
  if (low?.kind !== 'number' || high?.kind !== 'number' || tokens.length !== arrow + 2) return null;
  const range = [Number(low.text), Number(high.text)] as const;
  if (range[0] === range[1]) return null;
  return { ...titled(tokens.slice(0, arrow - 1)), range, categories: null };
}

const titled = (tokens: readonly Token[]) => ({ title: textOf(tokens) });

/** Words or one quoted text; null where there are none, or signs among them. */
function textOf(tokens: readonly Token[]): Span | null {
  if (tokens.length === 0 || tokens.some(({ kind }) => kind !== 'word' && kind !== 'number' && kind !== 'text'))
    return null;
  if (tokens.length > 1 && tokens.some(({ kind }) => kind === 'text')) return null;
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end };
}

function listAtEnd(tokens: readonly Token[]): { before: readonly Token[]; items: Token[][] } | null {
  const open = tokens.findIndex(({ kind }) => kind === 'open');
  if (open === -1 || tokens.at(-1)!.kind !== 'close') return null;
  const items: Token[][] = [[]];
  for (const token of tokens.slice(open + 1, -1)) {
    if (token.kind === 'comma') items.push([]);
    else items.at(-1)!.push(token);
  }
  return { before: tokens.slice(0, open), items };
}

const numberOf = (tokens: readonly Token[]): number | null =>
  tokens.length === 1 && tokens[0]!.kind === 'number' ? Number(tokens[0]!.text) : null;
