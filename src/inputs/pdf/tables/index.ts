import type { DraftTable } from '../../../paper/draft.ts';
import type { Layout } from '../layout.ts';
import type { Line } from '../lines.ts';
import type { Glyphs } from '../locate.ts';
import { cutLine } from './cells.ts';
import { findStrips } from './columns.ts';
import { draftCell } from './draft.ts';
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
  const textual = textLines(words, size);
  const strips = findStrips(textual, size);
  const rows = textual.map((line) => cutLine(line, strips, size));
  return {
    rows: rows.map(({ cells }) => ({ header: false, cells: cells.map((cell) => draftCell(cell, layout.style)) })),
  };
}
