import type { Span } from '../../../../paper/span.ts';

/** A cell is the parts of its lines. */
type PlainCell = { column: number; columns: number; lines: Span[] };
/** A table drawn with dashes, as pandoc has them; its cells are ranges of the source. */
export type PlainTable = Span & { rows: { header: boolean; cells: PlainCell[] }[] };

type Line = Span & { text: string };
const LONGEST = 20_000;

/** Pandoc's grid, simple and multi-line tables: drawn with signs, their columns told by the place on the line. */
export function plainTableAt(source: string, at: number, before: ReadonlyMap<number, unknown>): PlainTable | null {
  const line = lineAt(source, at);
  if (line.text.trimStart().startsWith('+')) return gridTable(source, line);
  const columns = dashes(line.text);
  const above = at === 0 ? null : lineAt(source, at - 1);
  const bare = above === null || above.text.trim() === '';
  if (columns.length < 2) return bare && columns[0]!.end - columns[0]!.start >= 5 ? multilineTable(source, line) : null;
  if (bare) return linedTable(source, line, [], line, columns);
  const beforeAbove = above.start === 0 ? null : lineAt(source, above.start - 1);
  const begins = beforeAbove === null || beforeAbove.text.trim() === '';
  return begins && !before.has(above.start) ? linedTable(source, above, [above], line, columns) : null;
}

function lineAt(source: string, at: number): Line {
  const start = at === 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1;
  const stop = source.indexOf('\n', at);
  const end = stop === -1 ? source.length : stop;
  return { start, end, text: source.slice(start, end) };
}

function* linesAfter(source: string, line: Line): Generator<Line> {
  let at = line.end + 1;
  while (at < source.length) {
    const stop = source.indexOf('\n', at);
    const end = stop === -1 ? source.length : stop;
    yield { start: at, end, text: source.slice(at, end) };
    at = end + 1;
  }
}

/** The stretches of dashes on a line that has nothing else. */
function dashes(text: string): Span[] {
  if (!/^ *-[ -]*$/.test(text)) return [];
  return [...text.matchAll(/-+/g)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
}

/** Rows down to a blank line, or, where a line of dashes ends the table, with blank lines between the rows. */
function linedTable(
  source: string,
  first: Line,
  head: readonly Line[],
  ruler: Line,
  columns: readonly Span[],
): PlainTable | null {
  const groups: Line[][] = [[]];
  let closed: Line | null = null;
  for (const line of linesAfter(source, ruler)) {
    if (line.start - first.start > LONGEST) break;
    if (dashes(line.text).length > 0) {
      closed = line;
      break;
    }
    if (line.text.trim() !== '') groups.at(-1)!.push(line);
    // Only a table without a head may have blank lines and be closed: everything else ends here.
    else if (head.length > 0) break;
    else groups.push([]);
  }
  if (head.length === 0 && closed === null) return null;
  const spread = head.length === 0 && groups.length > 1;
  const rows = (spread ? groups : groups[0]!.map((line) => [line])).filter((lines) => lines.length > 0);
  if (rows.length === 0 || (spread && closed === null)) return null;
  return {
    start: first.start,
    end: (closed ?? rows.at(-1)!.at(-1)!).end,
    rows: [...toRows(head.length > 0 ? [[...head]] : [], columns, true), ...toRows(rows, columns, false)],
  };
}

/** A full line of dashes, the head, a line of dashes with gaps, rows with blank lines between, a full line. */
function multilineTable(source: string, top: Line): PlainTable | null {
  const head: Line[] = [];
  let ruler: Line | null = null;
  const groups: Line[][] = [[]];
  for (const line of linesAfter(source, top)) {
    if (line.start - top.start > LONGEST) return null;
    const drawn = dashes(line.text);
    if (ruler === null) {
      if (drawn.length > 1) ruler = line;
      else if (drawn.length === 1 || line.text.trim() === '' || head.length > 12) return null;
      else head.push(line);
    } else if (drawn.length > 0) {
      const columns = dashes(ruler.text);
      const rows = groups.filter((lines) => lines.length > 0);
      if (rows.length === 0) return null;
      return {
        start: top.start,
        end: line.end,
        rows: [...toRows(head.length > 0 ? [head] : [], columns, true), ...toRows(rows, columns, false)],
      };
    } else if (line.text.trim() === '') groups.push([]);
    else groups.at(-1)!.push(line);
  }
  return null;
}

function toRows(rows: readonly (readonly Line[])[], columns: readonly Span[], header: boolean): PlainTable['rows'] {
  return rows.map((lines) => ({
    header,
    cells: columns.map((_, column) => ({
      column,
      columns: 1,
      lines: lines.flatMap((line) =>
        part(line, column === 0 ? 0 : columns[column]!.start, columns[column + 1]?.start ?? line.text.length),
      ),
    })),
  }));
}

/** The words of a line between two columns of signs. */
function part(line: Line, from: number, to: number): Span[] {
  const text = line.text.slice(from, to);
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const start = line.start + from + text.indexOf(trimmed);
  return [{ start, end: start + trimmed.length }];
}

function gridTable(source: string, top: Line): PlainTable | null {
  if (!/^ *\+(?:[-=:]+\+)+ *$/.test(top.text)) return null;
  const lines = [top];
  for (const line of linesAfter(source, top)) {
    if (!/^ *[+|]/.test(line.text) || line.start - top.start > LONGEST) break;
    lines.push(line);
  }
  while (lines.length > 1 && !isRuler(lines.at(-1)!.text)) lines.pop();
  if (lines.length < 3) return null;
  const at = new Set<number>();
  for (const { text } of lines) if (isRuler(text)) for (let i = 0; i < text.length; i++) if (text[i] === '+') at.add(i);
  const bounds = [...at].toSorted((a, b) => a - b);
  const rows: PlainTable['rows'] = [];
  let group: Line[] = [];
  for (const line of lines.slice(1)) {
    if (!isRuler(line.text)) {
      group.push(line);
      continue;
    }
    if (group.length > 0) rows.push({ header: false, cells: gridCells(group, bounds) });
    // Doubled lines stand below the head.
    if (line.text.includes('=')) for (const row of rows) row.header = true;
    group = [];
  }
  return { start: top.start, end: lines.at(-1)!.end, rows };
}

const isRuler = (text: string) => /^ *\+[-=:+]+\+ *$/.test(text);

/** A cell reaches to the next bound where all of its lines have an upright. */
function gridCells(lines: readonly Line[], bounds: readonly number[]): PlainCell[] {
  const cells: PlainCell[] = [];
  let from = 0;
  for (let to = 1; to < bounds.length; to++) {
    if (!lines.every(({ text }) => /[|+]/.test(text[bounds[to]!] ?? '|'))) continue;
    cells.push({
      column: from,
      columns: to - from,
      lines: lines.flatMap((line) => part(line, bounds[from]! + 1, bounds[to]!)),
    });
    from = to;
  }
  return cells;
}
