import type { DraftCell, Inline } from '../../../paper/draft.ts';
import type { FontStyle } from '../fonts.ts';
import type { Glyphs } from '../locate.ts';
import type { GridCell } from './cells.ts';
import { isBlankBetween, type Token } from './tokens.ts';

/** The pieces of a cell: blanks between its words, none where a word is broken at the end of a line. */
export function inlineOfTokens(lines: readonly (readonly Token[])[]): Inline<Glyphs> {
  const inline: Inline<Glyphs> = [];
  const blank = () => inline.push({ text: ' ', origin: null });
  for (const tokens of lines) {
    const last = inline.at(-1);
    if (last !== undefined && !/[\p{L}\d][-/]$/u.test(last.text)) blank();
    for (const [i, { words }] of tokens.entries())
      for (const [j, word] of words.entries()) {
        if (i > 0 && j === 0) blank();
        const before = words[j - 1];
        if (before !== undefined && isBlankBetween(before, word)) blank();
        inline.push({ text: word.text, origin: { run: word.run, offset: word.offset } });
      }
  }
  return inline;
}

export function draftCell(cell: GridCell, style: (font: string) => FontStyle): DraftCell<Glyphs> {
  const words = cell.lines.flatMap((tokens) => tokens.flatMap((token) => token.words));
  let bold = 0;
  let all = 0;
  for (const { text, run } of words) {
    const letters = text.match(/[\p{L}\d]/gu)?.length ?? 0;
    all += letters;
    if (style(run.font).bold) bold += letters;
  }
  return {
    content: inlineOfTokens(cell.lines),
    column: cell.column,
    columns: cell.columns,
    bold: all > 0 && bold > 0.6 * all,
  };
}
