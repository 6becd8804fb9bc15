import { anchored, trim, type Content, type MdBlock } from '../../content.ts';
import { finishRows } from '../../blocks/tables/rows.ts';
import { readRows, tabulars } from '../tables/latex-tables.ts';
import { closingBrace, readWords } from './latex-words.ts';

/** An environment is read as a whole, or only its two ends are taken away and its words are words. */
type Found =
  | { kind: 'block'; environment: string; end: number }
  | { kind: 'words'; from: number; to: number; end: number };

const BLOCK =
  /^(?:equation|align|alignat|aligned|gather|multline|eqnarray|displaymath|math|flalign|split|cases|array|figure|wrapfigure|table|wraptable|sidewaystable|longtable|tabular|tabularx|tabulary|algorithm|algorithmic|verbatim|lstlisting|minted|tikzpicture)\*?$/;
const LONGEST = 200_000;

/** Where the environment ends whose name begins at an offset; null where it never does. */
export function findLatexEnd(
  source: string,
  at: number,
  closing: (sign: string, from: number) => number,
): Found | null {
  const name = /^[a-zA-Z]{1,30}\*?(?=\})/.exec(source.slice(at, at + 33))?.[0];
  if (name === undefined) return null;
  const sign = `\\end{${name}}`;
  const close = closing(sign, at);
  if (close === -1 || close - at > LONGEST) return null;
  const from = at + name.length + 1;
  const end = close + sign.length;
  return BLOCK.test(name) ? { kind: 'block', environment: name, end } : { kind: 'words', from, to: close, end };
}

/** The blocks of an environment: a table, a figure with its caption, an algorithm, or else a formula. */
export function readLatex(source: string, environment: string, start: number, end: number): MdBlock[] {
  const text = source.slice(start, end);
  const anchors = [...text.matchAll(/\\label\{([^{}\n]{1,100})\}/g)].map(([, id]) => id!);
  const name = environment.replace('*', '');
  const captionAt = /\\caption(?:\[[^\]\n]{0,200}\])?\{/.exec(text);
  let caption: Content | null = null;
  if (captionAt !== null) {
    const from = start + captionAt.index + captionAt[0].length;
    caption = readWords(source, from, closingBrace(source, from, end));
  }
  if (/^(?:wrap|sideways|long)?tab(?:le|ular[xy]?)$/.test(name)) {
    const rows = [...tabulars(text)].flatMap(({ from, to }) => readRows(source, start + from, start + to));
    return [{ type: 'table', caption, rows: finishRows(rows), ...anchored(anchors) }];
  }
  if (/^(?:wrap)?figure$/.test(name)) return [{ type: 'figure', caption, ...anchored(anchors) }];
  if (name === 'tikzpicture') return [{ type: 'figure', caption: null }];
  const kind = name.startsWith('algorithm')
    ? 'algorithm'
    : /^(?:verbatim|lstlisting|minted)$/.test(name)
      ? 'code'
      : null;
  const from = start + `\\begin{${environment}}`.length;
  const to = end - `\\end{${environment}}`.length;
  const content: Content = trim([{ text: source.slice(from, to), origin: { start: from, end: to } }]);
  if (kind !== null) return [{ type: 'code', kind, content }];
  return [{ type: 'equation', content, ...anchored(anchors) }];
}
