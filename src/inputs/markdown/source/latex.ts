import type { DraftCell, DraftRow } from '../../../paper/draft.ts';
import { anchored, trim, type Content, type Mark, type MdBlock, type Style } from '../content.ts';
import { cellOf, finishRows } from '../blocks/rows.ts';
import { createWriter, type Writer } from '../blocks/writer.ts';

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

/** The bodies of the tabulars in a table, without the column description. */
function* tabulars(text: string): Generator<{ from: number; to: number }> {
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

/** The offset of the brace that closes the one before `from`, or `end`. */
function closingBrace(source: string, from: number, end: number): number {
  let depth = 1;
  for (let at = from; at < end; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at;
  }
  return end;
}

const RULE = /\\(?:hline|toprule|midrule|bottomrule|specialrule|hhline|Xhline|cmidrule|cline|addlinespace)\*?/y;

function readRows(source: string, start: number, end: number): DraftRow<Mark>[] {
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

const BOLD: Style = { bold: true };
const UNDERLINED: Style = { underlined: true };
const BOTH: Style = { bold: true, underlined: true };

/** The words of LaTeX text, without its commands. */
function readWords(source: string, start: number, end: number): Content {
  const writer = createWriter(source);
  /** What each open brace has switched on. */
  const braces: ('bold' | 'underlined' | 'raised' | null)[] = [];
  const restyle = () => {
    const bold = braces.includes('bold');
    const underlined = braces.includes('underlined');
    writer.style = bold ? (underlined ? BOTH : BOLD) : underlined ? UNDERLINED : undefined;
    writer.raised = braces.includes('raised');
  };
  const COMMAND = /\\([a-zA-Z]+)\*?(?:\[[^\]\n]{0,60}\])?[ \t]*(\{)?/y;
  for (let at = start; at < end;) {
    const char = source[at]!;
    if (char === '\\') {
      COMMAND.lastIndex = at;
      const match = COMMAND.exec(source);
      if (match === null) {
        if (/[%&_$#{}]/.test(source[at + 1] ?? '')) writer.piece(source[at + 1]!, at + 1, at + 2);
        else writer.blank();
        at += 2;
        continue;
      }
      at = writeCommand(match, at, end, writer, source, braces);
      restyle();
    } else if (char === '{') {
      braces.push(null);
      at++;
    } else if (char === '}') {
      braces.pop();
      restyle();
      at++;
    } else if (char === '$') {
      const close = source.indexOf('$', at + 1);
      const stop = close === -1 || close > end ? end : close;
      const value = source.slice(at + 1, stop);
      const inner = writer.style;
      if (/^\s*\\(?:mathbf|boldsymbol|bm|textbf)\b/.test(value)) writer.style = BOLD;
      writer.verbatim(value, at + 1, stop);
      writer.style = inner;
      at = stop + 1;
    } else if (/[\s~]/.test(char)) {
      writer.blank();
      at++;
    } else {
      let to = at;
      while (to < end && !/[\\{}$\s~]/.test(source[to]!)) to++;
      writer.piece(source.slice(at, to), at, to);
      at = to;
    }
  }
  return trim(writer.content);
}

function writeCommand(
  match: RegExpExecArray,
  at: number,
  end: number,
  writer: Writer,
  source: string,
  braces: ('bold' | 'underlined' | 'raised' | null)[],
): number {
  const [all, name, brace] = match;
  const inside = at + all.length;
  if (brace === undefined) {
    // \bfseries holds to the end of its group.
    if (name === 'bfseries' || name === 'bf') braces.push('bold');
    else if (/^(?:checkmark|pm|times|dagger|ddagger|ast|star)$/.test(name!))
      writer.piece(all.trim(), at, at + all.trim().length);
    return inside;
  }
  if (/^(?:label|vspace|hspace|cellcolor|rowcolor|includegraphics)$/.test(name!))
    return closingBrace(source, inside, end) + 1;
  if (/^(?:cite\w*|ref|eqref|autoref|cref|Cref)$/.test(name!)) {
    const close = closingBrace(source, inside, end);
    for (const key of source.slice(inside, close).matchAll(/[^\s,]+/g)) {
      writer.target = key[0];
      writer.piece(key[0], inside + key.index, inside + key.index + key[0].length);
      writer.target = undefined;
      writer.blank();
    }
    return close + 1;
  }
  const effect = /^(?:textbf|mathbf|bm|boldsymbol)$/.test(name!)
    ? 'bold'
    : /^(?:underline|uline)$/.test(name!)
      ? 'underlined'
      : name === 'textsuperscript'
        ? 'raised'
        : null;
  braces.push(effect);
  return inside;
}
