import type { DraftCell, DraftRow } from '../../../paper/assemble/draft.ts';
import { slice, textOf, type Mark, type MdBlock, type Of } from '../content.ts';
import { cellOf } from '../blocks/tables/rows.ts';
import { isCandidate, isOver } from './candidates.ts';
import { knownWords, type KnownWords } from './known-words.ts';
import { partsOf, type Parts } from './row-parts.ts';
import { valuesIn } from './values.ts';

type Row = DraftRow<Mark>;

/** Each row is compared with the others; no table in print is longer. */
const MOST_ROWS = 300;

/**
 * Makes rows again of what a converter packed into one: a cell "Heron Tern Gull" beside "27.4 27.7 29.6". Only where each
 * cell of values has the same number of them and a label splits into as many names without doubt; a label that does not
 * split goes for all of them, as one that reaches down over several rows does. Any other row stays as it is.
 */
export function unpackTables(blocks: readonly MdBlock[]): MdBlock[] {
  let known: KnownWords | undefined;
  const words = () => (known ??= knownWords(blocks));
  return blocks.map((block) => {
    if (block.type !== 'table' || block.rows.length > MOST_ROWS || !block.rows.some(isCandidate)) return block;
    const found = block.rows.map((row) => (isCandidate(row) ? partsOf(row, block, words) : null));
    const named = columnsNamed(block);
    const sure = found.map((parts) => (parts !== null && isNamed(parts, named) ? parts : null));
    if (sure.every((parts) => parts === null)) return block;
    return { ...block, rows: block.rows.flatMap((row, i) => (sure[i] == null ? [row] : unpacked(row, sure[i]))) };
  });
}

function unpacked(row: Row, parts: Parts): Row[] {
  const count = Math.max(...[...parts.values()].map((spans) => spans.length));
  return Array.from({ length: count }, (_, at) => ({
    ...row,
    cells: row.cells.flatMap((cell) => {
      const spans = parts.get(cell) ?? [];
      const span = spans[at];
      if (span === undefined) return [];
      if (spans.length === 1) return [cell];
      return [cellOf(slice(cell.content, span.start, span.end), cell.column, cell.columns)];
    }),
  }));
}

/**
 * Whether the labels that go for all rows are theirs: where other rows of the table have none in that column, the label
 * may stand in the middle of its group, and the rows above it belong to it as well.
 */
function isNamed(parts: Parts, named: (column: number) => boolean): boolean {
  const split = Math.min(...[...parts].flatMap(([{ column }, spans]) => (spans.length > 1 ? [column] : [])));
  return [...parts].every(([{ column }, spans]) => spans.length > 1 || column > split || named(column));
}

/** For a column whether all rows with values have something in it. */
function columnsNamed({ rows }: Of<'table'>): (column: number) => boolean {
  const known = new Map<number, boolean>();
  let says: Row[] | undefined;
  return (column) => {
    says ??= rows.filter(({ header, group, cells }) => !header && group !== true && cells.some(isValue));
    let all = known.get(column);
    if (all === undefined)
      known.set(column, (all = says.every(({ cells }) => cells.some((one) => isOver(one, column)))));
    return all;
  };
}

const isValue = ({ content }: DraftCell<Mark>): boolean => content.length > 0 && valuesIn(textOf(content)) !== null;
