import type { DraftRow, DraftTable } from '../../../../paper/assemble/draft.ts';
import type { Layout } from '../../kinds/layout.ts';
import type { Line } from '../../pages/lines.ts';
import type { Glyphs } from '../locate.ts';
import { columnInks, cutByAlignment, rejoinPhrases } from './align.ts';
import { isTitle, tableBlocks, type TableBlock } from './blocks.ts';
import { cutLine, type GridCell, type GridRow } from './cells.ts';
import { hasValues } from './tokens.ts';
import { draftCell, inlineOfTokens } from './draft.ts';
import { isNumericHeader, rowKinds } from './row-kinds.ts';
import { joinHeader } from './headers.ts';
import { takeNotes } from './notes.ts';
import { joinOverlapping, joinWraps } from './rows.ts';
import { textLines, type TextLine, type Token } from './tokens.ts';
import { usualSize, wordsOf } from './words.ts';

/** A table's grid, from where its words stand. */
export function readTable(
  lines: readonly Line[],
  layout: Pick<Layout, 'style' | 'strokes'>,
): Pick<DraftTable<Glyphs>, 'rows' | 'notes'> {
  const words = wordsOf(lines);
  const size = usualSize(words);
  const rows: DraftRow<Glyphs>[] = [];
  const notes: Token[][][] = [];
  for (const block of tableBlocks(textLines(words, size), size)) {
    const read = readBlock(block, size);
    notes.push(...read.notes);
    const draft = (row: GridRow, header: boolean, group: boolean) =>
      rows.push({ header, group, cells: row.cells.map((cell) => draftCell(cell, layout)) });
    for (const row of read.header) draft(row, true, false);
    for (const { row, kind } of read.body) draft(row, kind === 'header', kind === 'group');
  }
  return { rows, notes: notes.map(inlineOfTokens) };
}

function readBlock({ lines, strips }: TableBlock, size: number) {
  const columns = strips.length + 1;
  const cut = lines.map((line) => cutLine(line, strips, size, isTitle(line, size)));
  const end = headerLines(lines, cut, size);
  const inks = columnInks(cut.slice(end), columns);
  for (const [i, row] of cut.entries()) {
    const below = new Set(cut.slice(i + 1, end).flatMap(({ cells }) => cells.map(({ column }) => column)));
    const spans = ({ column, columns: width }: GridCell) =>
      i < end && Array.from({ length: width }, (_, at) => column + at).filter((one) => below.has(one)).length > 1;
    const near = [lines[i - 1], lines[i + 1]].some((line) => line && Math.abs(line.y - lines[i]!.y) < 0.9 * size);
    const alone = !near && isTitle(lines[i]!, size);
    row.cells = rejoinPhrases(row, inks, size).flatMap((cell) =>
      cell.columns > 1 && !spans(cell) ? cutByAlignment(cell, strips, inks, size, alone) : [cell],
    );
  }
  const rows = joinOverlapping(cut, size);
  const notes = takeNotes(rows, columns);
  const { header, body } = rowKinds(rows, columns, size);
  return {
    notes,
    header: joinHeader(header, columnInks([...header.slice(-1), ...body.map(({ row }) => row)], columns), size),
    body: joinWraps(body, size),
  };
}

/** How many lines stand above the first one with values that are no header. */
function headerLines(lines: readonly TextLine[], rows: readonly GridRow[], size: number): number {
  const first = Math.max(0, lines.findIndex(hasValues));
  return isNumericHeader(rows, first, size) ? first + 1 : first;
}
