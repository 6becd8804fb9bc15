import type { DraftTable } from '../../../paper/draft.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../lines.ts';
import type { Glyphs } from '../locate.ts';
import { columnInks, cutByAlignment } from './align.ts';
import { tableBlocks, type TableBlock } from './blocks.ts';
import { cutLine, type GridRow } from './cells.ts';
import { draftCell } from './draft.ts';
import { joinOverlapping } from './rows.ts';
import { textLines } from './tokens.ts';
import { usualSize, wordsOf } from './words.ts';

/** A table's grid from where its words stand. */
export function readTable(
  lines: readonly Line[],
  _caption: readonly Line[],
  layout: Layout,
): Pick<DraftTable<Glyphs>, 'rows'> {
  const words = wordsOf(lines);
  const size = usualSize(words);
  const rows = tableBlocks(textLines(words, size), size).flatMap((block) => gridRows(block, size));
  return {
    rows: rows.map(({ cells }) => ({ header: false, cells: cells.map((cell) => draftCell(cell, layout.style)) })),
  };
}

function gridRows({ lines, strips }: TableBlock, size: number): GridRow[] {
  const rows = lines.map((line) => cutLine(line, strips, size));
  const inks = columnInks(rows, strips.length + 1);
  for (const row of rows)
    row.cells = row.cells.flatMap((cell) => (cell.columns > 1 ? cutByAlignment(cell, strips, inks, size) : [cell]));
  return joinOverlapping(rows, size);
}
