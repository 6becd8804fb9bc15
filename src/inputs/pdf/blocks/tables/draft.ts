import type { DraftCell, Inline, Piece } from '../../../../paper/assemble/draft.ts';
import { isRaised } from '../inline.ts';
import type { Layout } from '../../kinds/layout.ts';
import type { Glyphs } from '../locate.ts';
import type { GridCell } from './cells.ts';
import type { Stroke } from '../../engine/paint/strokes.ts';
import { isBlankBetween, type Token } from './tokens.ts';
import type { Word } from './words.ts';

/** The pieces of a cell: blanks between its words, none where a word is broken at the end of a line. */
export function inlineOfTokens(lines: readonly (readonly Token[])[]): Inline<Glyphs> {
  const inline: Inline<Glyphs> = [];
  const blank = () => inline.push({ text: ' ', origin: null });
  for (const tokens of lines) {
    const last = inline.at(-1);
    if (last !== undefined && !/[\p{L}\d][-/]$/u.test(last.text)) blank();
    for (const [i, { words }] of tokens.entries()) {
      let base = words[0]!.run;
      for (const [j, word] of words.entries()) {
        if (i > 0 && j === 0) blank();
        const before = words[j - 1];
        if (before !== undefined && isBlankBetween(before, word)) blank();
        const raised = isRaised(word.run, base);
        if (!raised) base = word.run;
        inline.push({ ...pieceOf(word), ...(raised ? { raised } : {}) });
      }
    }
  }
  return inline;
}

function pieceOf({ text, run, offset }: Word): Piece<Glyphs> {
  const link = run.links?.find(({ from, to }) => from < offset + text.length && to > offset);
  const { url, target } = link ?? {};
  return {
    text,
    origin: { run, offset },
    ...(url === undefined ? {} : { url }),
    ...(target === undefined ? {} : { target }),
  };
}

/**
 * The cell for the draft of a paper: bold where most of its letters are, underlined where a rule runs under its words.
 */
export function draftCell(cell: GridCell, { style, strokes }: Pick<Layout, 'style' | 'strokes'>): DraftCell<Glyphs> {
  const words = cell.lines.flatMap((tokens) => tokens.flatMap((token) => token.words));
  let bold = 0;
  let all = 0;
  for (const { text, run } of words) {
    const letters = text.match(/[\p{L}\d]/gu)?.length ?? 0;
    all += letters;
    if (style(run.font).bold) bold += letters;
  }
  const drawn = strokes?.get(words[0]!.run.page) ?? [];
  return {
    content: inlineOfTokens(cell.lines),
    column: cell.column,
    columns: cell.columns,
    bold: all > 0 && bold > 0.6 * all,
    underlined: words[0]!.run.turn === undefined && drawn.some((stroke) => isUnder(stroke, cell, words)),
  };
}

/** A line close below the words and no longer than they are; rules of the table reach over their column. */
function isUnder({ x0, x1, y }: Stroke, cell: GridCell, words: readonly Word[]): boolean {
  const { y: baseline, size } = words[0]!;
  const below = baseline - y;
  return (
    below > -0.1 * size &&
    below < 0.42 * size &&
    x0 > cell.x0 - 0.3 * size &&
    x1 < cell.x1 + 0.3 * size &&
    x1 - x0 > 0.5 * (cell.x1 - cell.x0)
  );
}
