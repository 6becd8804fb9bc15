import type { DraftCell, DraftRow } from '../../../../paper/assemble/draft.ts';
import type { Mark } from '../../content.ts';
import { cellOf } from '../../blocks/tables/rows.ts';
import { BOLD, closingBrace, readWords } from '../latex/latex-words.ts';

/** The bodies of the tabulars in a table, without the column description. */
export function* tabulars(text: string): Generator<{ from: number; to: number }> {
  const begin = /\\begin\{(tabular[xy]?|longtable|array)\*?\}/g;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const close = text.indexOf(`\\end{${match[1]!}`, begin.lastIndex);
    const to = close === -1 ? text.length : close;
    let from = begin.lastIndex;
    for (;;) {
      const open = /^\s*(?:\[[^\]\n]{0,20}\]\s*)?\{/.exec(text.slice(from, from + 60));
      if (open === null) break;
      from = closingBrace(text, from + open[0].length, to) + 1;
    }
    yield { from: Math.min(from, to), to };
    begin.lastIndex = to;
  }
}

const RULE = /\\(?:hline|toprule|midrule|bottomrule|specialrule|hhline|Xhline|cmidrule|cline|addlinespace)\*?/y;

/** Rows of cells between `&` and `\\\\`; those above the first rule below a row are the head. */
export function readRows(source: string, start: number, end: number): DraftRow<Mark>[] {
  const rows: DraftRow<Mark>[] = [];
  let cells: DraftCell<Mark>[] = [];
  let column = 0;
  let from = start;
  let depth = 0;
  let inHead = true;
  const endCell = (to: number) => {
    const cell = readCell(source, from, to, column);
    column += cell.columns ?? 1;
    cells.push(cell);
  };
  const endRow = (to: number) => {
    endCell(to);
    if (cells.some(({ content }) => content.length > 0)) rows.push({ header: inHead, cells });
    cells = [];
    column = 0;
  };
  for (let at = start; at < end; at++) {
    const char = source[at];
    if (char === '{') depth++;
    else if (char === '}') depth = Math.max(0, depth - 1);
    else if (char === '&' && depth === 0) {
      endCell(at);
      from = at + 1;
    } else if (char === '\\') {
      RULE.lastIndex = at;
      if (source[at + 1] === '\\' && depth === 0) {
        endRow(at);
        at += 1;
        const space = /^\*?\s*\[[^\]\n]{0,20}\]/.exec(source.slice(at + 1, at + 30));
        if (space !== null) at += space[0].length;
        from = at + 1;
      } else if (RULE.test(source)) {
        if (rows.length > 0 && !/\\c(?:midrule|line)/.test(source.slice(at, RULE.lastIndex))) inHead = false;
        at = RULE.lastIndex - 1;
        const options = /^(?:\s*(?:\([a-z]{0,4}\)|\[[^\]\n]{0,20}\]|\{[^{}\n]{0,20}\})){1,3}/.exec(
          source.slice(at + 1, at + 80),
        );
        if (options !== null) at += options[0].length;
        from = at + 1;
      } else at++;
    }
  }
  endRow(end);
  // Without any rule below the head, the first row is the head.
  return inHead ? rows.map((row, i) => ({ ...row, header: i === 0 && rows.length > 1 })) : rows;
}

function readCell(source: string, from: number, to: number, column: number): DraftCell<Mark> {
  const text = source.slice(from, to);
  const across = /^\s*\\multicolumn\s*\{\s*(\d{1,2})\s*\}\s*\{[^{}]{0,60}(?:\{[^{}]{0,20}\}[^{}]{0,20})*\}\s*\{/.exec(
    text,
  );
  const down =
    /\\multirow(?:\[[^\]\n]{0,10}\])?\s*\{[^{}]{0,10}\}\s*(?:\[[^\]\n]{0,10}\]\s*)?\{[^{}]{0,20}\}\s*(?:\[[^\]\n]{0,10}\]\s*)?\{/.exec(
      text,
    );
  const inner = from + Math.max(across?.[0].length ?? 0, down === null ? 0 : down.index + down[0].length);
  // Nougat leaves the bold of Markdown in the tables of LaTeX.
  const starred = /^\s*\*\*([^*]+)\*\*\s*$/.exec(source.slice(inner, to));
  if (starred !== null) {
    const begin = source.indexOf(starred[1]!, inner);
    return cellOf(
      [{ text: starred[1]!, origin: { start: begin, end: begin + starred[1]!.length, style: BOLD } }],
      column,
    );
  }
  return cellOf(readWords(source, inner, to), column, Math.max(1, Number(across?.[1] ?? 1)));
}
