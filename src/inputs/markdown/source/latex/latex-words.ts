import { trim, type Content, type Style } from '../../content.ts';
import { createWriter, type Writer } from '../../blocks/writer.ts';

/** The offset of the brace that closes the one before `from`, or `end`. */
export function closingBrace(source: string, from: number, end: number): number {
  let depth = 1;
  for (let at = from; at < end; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at;
  }
  return end;
}

/** Kept as single objects: words that share one are written as one piece. */
export const BOLD: Style = { bold: true };
const UNDERLINED: Style = { underlined: true };
const BOTH: Style = { bold: true, underlined: true };

/** What a command switches on up to the end of its brace. */
type Effect = 'bold' | 'underlined' | 'raised' | null;

/** The words of LaTeX text, without its commands. */
export function readWords(source: string, start: number, end: number): Content {
  const writer = createWriter(source);
  /** What each open brace has switched on. */
  const braces: Effect[] = [];
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
      at = writeCommand(match, { source, end, writer, braces });
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
      writer.formula(value, at + 1, stop);
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

interface Writing {
  source: string;
  end: number;
  writer: Writer;
  braces: Effect[];
}

/** Writes what a command stands for, or opens its brace; gives the offset from which to read on. */
function writeCommand(match: RegExpExecArray, { source, end, writer, braces }: Writing): number {
  const [all, name, brace] = match;
  const at = match.index;
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
