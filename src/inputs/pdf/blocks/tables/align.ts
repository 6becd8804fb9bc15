import { overlap, type Strip } from './strip-profile.ts';
import type { GridCell, GridRow } from './cells.ts';
import type { Token } from './tokens.ts';

/** In ems: how far off a header may stand from the numbers it is set over. */
const NEAR = 0.4;

/** What the cells of single columns cover; null where a column has none. */
export function columnInks(rows: readonly GridRow[], columns: number): (Strip | null)[] {
  const inks: (Strip | null)[] = Array.from({ length: columns }, () => null);
  for (const { cells } of rows)
    for (const { column, columns: width, x0, x1 } of cells) {
      if (width > 1) continue;
      const ink = inks[column];
      inks[column] = ink == null ? { x0, x1 } : { x0: Math.min(ink.x0, x0), x1: Math.max(ink.x1, x1) };
    }
  return inks;
}

/** What the ink of neighbouring columns covers together, in points; null where none of them has any. */
export function inkBetween(inks: readonly (Strip | null)[], column: number, columns: number): Strip | null {
  const known = inks.slice(column, column + columns).filter((ink) => ink !== null);
  if (known.length === 0) return null;
  return { x0: Math.min(...known.map(({ x0 }) => x0)), x1: Math.max(...known.map(({ x1 }) => x1)) };
}

/** The distance of centres, or of left or right edges, whichever agree best. */
export const offBy = (a: Strip, b: Strip): number =>
  Math.min(Math.abs(a.x0 - b.x0), Math.abs(a.x1 - b.x1), Math.abs(a.x0 + a.x1 - b.x0 - b.x1) / 2);

/**
 * Words that reach over strips with no more than blanks between them: cut where each piece stands over its own column
 * and the whole does not stand better over all of them. Alone on its line, as titles are, it takes four headers.
 */
export function cutByAlignment(
  cell: GridCell,
  strips: readonly Strip[],
  inks: readonly (Strip | null)[],
  size: number,
  alone: boolean,
): GridCell[] {
  const tokens = cell.lines[0]!;
  const cuts: { at: number; column: number }[] = [];
  for (let column = cell.column; column < cell.column + cell.columns - 1; column++) {
    const strip = strips[column]!;
    let best = { at: 0, share: 0 };
    for (let i = 1; i < tokens.length; i++) {
      const share = overlap({ x0: tokens[i - 1]!.x1 - 0.1 * size, x1: tokens[i]!.x0 + 0.1 * size }, strip);
      if (share > best.share) best = { at: i, share };
    }
    if (best.at > (cuts.at(-1)?.at ?? 0)) cuts.push({ at: best.at, column: column + 1 });
  }
  if (cuts.length === 0 || (alone && cuts.length < Math.max(3, cell.columns - 1))) return [cell];
  const pieces = [{ at: 0, column: cell.column }, ...cuts].map(({ at, column }, i): GridCell => {
    const own = tokens.slice(at, cuts[i]?.at);
    const end = cuts[i]?.column ?? cell.column + cell.columns;
    return { column, columns: end - column, lines: [own], ...extentOf(own) };
  });
  const whole = inkBetween(inks, cell.column, cell.columns);
  const spanning = whole === null ? Infinity : Math.abs(cell.x0 + cell.x1 - whole.x0 - whole.x1) / 2;
  const worst = worstOff(pieces, inks, size);
  // Four and more headers do not stand over their columns by chance.
  const each = pieces.length > 3 && pieces.every(({ columns }) => columns === 1);
  return worst < NEAR * size && (each || worst < spanning) ? pieces : [cell];
}

function worstOff(pieces: readonly GridCell[], inks: readonly (Strip | null)[], size: number): number {
  return Math.max(
    ...pieces.map((piece) => {
      const ink = inkBetween(inks, piece.column, piece.columns);
      const slack = piece.lines[0]!.some(({ words }) => words[0]!.reckoned) ? 0.35 : 0;
      return ink === null ? 0 : offBy(piece, ink) - slack * size;
    }),
  );
}

/** Words of a sentence in the body that happen to leave room at a strip: one cell, as its pieces fit no column. */
export function rejoinPhrases(row: GridRow, inks: readonly (Strip | null)[], size: number): GridCell[] {
  const cells: GridCell[] = [];
  let phrase: GridCell[] = [];
  const flush = () => {
    const [first, last] = [phrase[0], phrase.at(-1)];
    if (first === undefined || last === undefined) return;
    const tokens = phrase.flatMap(({ lines }) => lines[0]!);
    if (phrase.length > 1 && tokens.length > 2 && worstOff(phrase, inks, size) > NEAR * size)
      cells.push({
        column: first.column,
        columns: last.column + last.columns - first.column,
        lines: [tokens],
        ...extentOf(tokens),
      });
    else cells.push(...phrase);
    phrase = [];
  };
  for (const cell of row.cells) {
    const before = phrase.at(-1);
    const words = cell.lines[0]!.every(({ value }) => !value);
    if (before !== undefined && (!words || cell.x0 - before.x1 > 0.6 * size)) flush();
    phrase.push(cell);
    if (!words) flush();
  }
  flush();
  return cells;
}

const extentOf = (tokens: readonly Token[]): Strip => ({
  x0: tokens[0]!.x0,
  x1: Math.max(...tokens.map(({ x1 }) => x1)),
});
