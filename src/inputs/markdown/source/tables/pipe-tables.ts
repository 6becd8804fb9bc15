import type { Span } from '../../../../paper/span.ts';
import type { PlainTable } from './plain-tables.ts';

/** What may be markup in a cell; a table without any of it needs no parser. */
const MARKUP = /[\\`*_<>&$~@^{}[\]!]|:\/\/|www\./;
/** From here on the parser takes a time that is the square of the number of rows. */
const MANY_ROWS = 200;
const DELIMITERS = /^\|(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?::?-+:?[ \t]*)?$/;

/**
 * The rows that begin at an offset. They are read here where there is nothing but words in them, as in most tables that
 * converters write, or where they are very many; else the parser reads them.
 */
export function pipeTableAt(source: string, start: number): { start: number; end: number; table: PlainTable | null } {
  const rows: Span[] = [];
  let at = start;
  while (source.charCodeAt(at) === PIPE) {
    const stop = source.indexOf('\n', at);
    const end = stop === -1 ? source.length : stop;
    rows.push({ start: at, end });
    at = end + 1;
  }
  const end = rows.at(-1)?.end ?? start;
  const none = { start, end, table: null };
  const [head, delimiters] = rows;
  if (head === undefined || delimiters === undefined || rows.length < 3) return none;
  if (source[start - 1] !== undefined && !/(?:^|\n)[ \t]*\n$/.test(source.slice(Math.max(0, start - 40), start)))
    return none;
  // A row without its first sign may follow.
  if (/[^\s]/.test(source.slice(end + 1, end + 2))) return none;
  if (!DELIMITERS.test(source.slice(delimiters.start, delimiters.end))) return none;
  if (rows.length < MANY_ROWS && MARKUP.test(source.slice(start, end))) return none;
  const width = cellsOf(source, head).length;
  if (cellsOf(source, delimiters).length !== width) return none;
  const body = rows.filter((row) => row !== delimiters);
  const table: PlainTable = {
    start,
    end,
    rows: body.map((row, i) => ({
      header: i === 0,
      cells: cellsOf(source, row)
        .slice(0, width)
        .map((cell, column) => ({ column, columns: 1, lines: cell.start < cell.end ? [cell] : [] })),
    })),
  };
  return { start, end, table };
}

const PIPE = 124;

/** The cells between the bars of a row, without the blanks around their words. */
function cellsOf(source: string, row: Span): Span[] {
  const text = source.slice(row.start, row.end).trimEnd();
  const cells: Span[] = [];
  let from = 1;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && (text.charCodeAt(at) !== PIPE || text[at - 1] === '\\')) continue;
    // What stands behind the last bar is a cell only where it is something.
    const cell = text.slice(from, at);
    const words = cell.trim();
    if (at < text.length || words !== '') {
      const start = row.start + from + (words === '' ? 0 : cell.indexOf(words));
      cells.push({ start, end: start + words.length });
    }
    from = at + 1;
  }
  return cells;
}
