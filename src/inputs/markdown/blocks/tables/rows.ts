import type { DraftCell, DraftRow } from '../../../../paper/assemble/draft.ts';
import { plain, textOf, trim, type Content, type Mark } from '../../content.ts';
import { undressed } from './cell-math.ts';

const MOST_HEADERS = 5;
/** Columns of names at the left over which what names the rows below may not reach. */
const SHARED_NAMES = 2;
const SHORT = 5;

type Row = DraftRow<Mark>;
type Cell = DraftCell<Mark>;

/** A cell with what its type says: all of its words bold, or underlined. */
export function cellOf(written: Content, column: number, columns = 1): Cell {
  const dress = undressed(written);
  const content = trim(dress?.content ?? written);
  const words = content.filter(({ text }) => text.trim() !== '');
  const all = (style: 'bold' | 'underlined') =>
    words.length > 0 && words.every(({ origin }) => origin?.style?.[style] === true);
  const bold = all('bold') || dress?.bold || /^\\(?:mathbf|boldsymbol|bm|textbf)\s*\{[^{}]*\}$/.test(textOf(words));
  const underlined = all('underlined') || dress?.underlined || /^\\underline\s*\{[^{}]*\}$/.test(textOf(words));
  return {
    content,
    column,
    ...(columns > 1 ? { columns } : null),
    ...(bold ? { bold } : null),
    ...(underlined ? { underlined } : null),
  };
}

/** Says which rows name the rows below them, and mends headers that a converter wrote once for each column. */
export function finishRows(rows: readonly Row[]): Row[] {
  const width = widest(rows);
  if (width < 2) return [...rows];
  const merged = overGaps(rows.map((row) => mergeRepeats(row, width)));
  // A header over several columns has the names of the columns in the row below.
  for (let i = 1; i < Math.min(merged.length - 1, MOST_HEADERS); i++) {
    const [above, row] = [merged[i - 1]!, merged[i]!];
    if (!above.header || !above.cells.some(({ columns }) => (columns ?? 1) > 1)) break;
    const cells = row.cells.filter(({ content }) => content.length > 0);
    if (row.header) continue;
    if (cells.length < 2 || cells.slice(1).some(isValue)) break;
    merged[i] = mergeRepeats({ ...row, header: true }, width);
  }
  return merged.map((drawn, i) => {
    const row = drawn.header ? drawn : mergeRepeats(drawn, width - SHARED_NAMES);
    const cells = row.cells.filter(({ content }) => content.length > 0);
    const only = cells[0];
    if (row.header || cells.length !== 1 || only === undefined) return row;
    // Over all columns of values, and not over that of the names.
    if (only.column > 0 && (only.columns ?? 1) < width - SHARED_NAMES) return row;
    const named = /\p{L}{2}/u.test(textOf(only.content)) && i > 0 && i < rows.length - 1;
    return named && (width > 2 || (only.columns ?? 1) > 1) ? { ...row, group: true } : row;
  });
}

const FEWEST_GAPS = 2;

/**
 * "| | Sand | | Rock | |" over "| Method | F1 | EM | F1 | EM |": where a file has one row of headers, what named several
 * columns stands over the first of them. Told by names below that come again.
 */
function overGaps(rows: readonly Row[]): Row[] {
  const [first, second, third] = rows;
  if (first?.header !== true || second === undefined || second.header || third === undefined) return [...rows];
  const isNamed = ({ content }: Cell) => content.length > 0;
  const tops = first.cells.filter((cell) => isNamed(cell) && cell.column > 0);
  const below = second.cells.filter((cell) => isNamed(cell) && cell.column > 0);
  const names = below.map(({ content }) => plain(content));
  const gaps = below.filter(({ column }) => !first.cells.some((cell) => isNamed(cell) && cell.column === column));
  const isSpread =
    tops.length >= 2 &&
    gaps.length >= FEWEST_GAPS &&
    tops[0]!.column === below[0]?.column &&
    !first.cells.some(({ columns = 1 }) => columns > 1) &&
    !second.cells.some((cell) => isNamed(cell) && isValue(cell)) &&
    new Set(names).size < names.length &&
    third.cells.filter(isValue).length * 2 >= below.length;
  if (!isSpread) return [...rows];
  const end = widthOf(second);
  const spread = tops.map((cell, i): Cell => {
    const columns = (tops[i + 1]?.column ?? end) - cell.column;
    return columns > 1 ? { ...cell, columns } : cell;
  });
  const own = (cells: readonly string[]) => new Set(cells).size === cells.length;
  const under = spread.map(({ column, columns = 1 }) =>
    below
      .filter((cell) => column <= cell.column && cell.column < column + columns)
      .map(({ content }) => plain(content)),
  );
  // Names that come again under one header are no names of its columns.
  if (!under.every(own)) return [...rows];
  const label = first.cells.filter((cell) => isNamed(cell) && cell.column === 0);
  return [{ ...first, cells: [...label, ...spread] }, { ...second, header: true }, ...rows.slice(2)];
}

const widthOf = ({ cells }: Row): number => {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + (last.columns ?? 1);
};

function widest(rows: readonly Row[]): number {
  let width = 0;
  for (const row of rows) width = Math.max(width, widthOf(row));
  return width;
}

/** A number, whatever signs and commands stand before it, or a mark; names hold numbers too ("GSM8K", "Top-1"). */
const isValue = ({ content }: Cell) =>
  /^[^\p{L}]*\d/u.test(textOf(content).replace(/\\[a-zA-Z]+/g, ' ')) || /^[✓✗✔✘×–—-]+$/.test(plain(content));

/** Docling repeats the words of a cell over several columns in each of them. */
function mergeRepeats(row: Row, least: number): Row {
  if (row.cells.length < 2) return row;
  const texts = row.cells.map(({ content }) => plain(content));
  const said = texts.filter((text) => text !== '');
  // "OOM" in each cell of a row without a label is what it measured.
  const most = said.length === widthOf(row) || (said.length >= 3 && said[0]!.length > SHORT);
  const whole = said.length >= least && most && texts.at(-1) !== '' && said.every((text) => text === said[0]);
  if (!(row.header || whole) || !texts.some((text, i) => i > 0 && text === texts[i - 1] && /\p{L}/u.test(text)))
    return row;
  const cells: Cell[] = [];
  for (const [i, cell] of row.cells.entries()) {
    const last = cells.at(-1);
    const repeats = last !== undefined && texts[i] !== '' && texts[i] === texts[i - 1] && /\p{L}/u.test(texts[i]!);
    if (repeats) cells[cells.length - 1] = { ...last, columns: cell.column + (cell.columns ?? 1) - last.column };
    else cells.push(cell);
  }
  return { ...row, cells };
}
