import { textOf, type GridRow } from './cells.ts';
import type { Token } from './tokens.ts';

const MARK = /^(?:[*∗†‡§¶⋆♢♣♠]|\(?[a-e1-9][):]|notes?\b)/iu;

/** Takes the rows of words from a table's foot that explain it; each note is its lines. */
export function takeNotes(rows: GridRow[], columns: number): Token[][][] {
  let start = rows.length;
  while (start > 1 && isNote(rows[start - 1]!, columns)) start--;
  const notes: Token[][][] = [];
  for (const row of rows.splice(start)) {
    const lines = row.cells.flatMap((cell) => cell.lines);
    if (notes.length === 0 || MARK.test(textOf(row.cells[0]!))) notes.push([...lines]);
    else notes.at(-1)!.push(...lines);
  }
  return notes;
}

/** Words alone on their row that open with a mark or reach over columns like a sentence. */
function isNote({ cells }: GridRow, columns: number): boolean {
  const [cell, second] = cells;
  if (cell === undefined || second !== undefined) return false;
  const words = textOf(cell).match(/\p{L}{2,}/gu)?.length ?? 0;
  return words > 1 && (MARK.test(textOf(cell)) || (words > 5 && cell.columns >= 0.6 * columns));
}
