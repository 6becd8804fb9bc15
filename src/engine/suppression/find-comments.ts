/** A comment in a Markdown paper that begins with `paper-lint-`. */
export interface Comment {
  /** What stands after `paper-lint-`: `disable-next-block`, or what somebody made of it. */
  directive: string;
  /** Rule ids, or patterns of them. */
  patterns: string[];
  /** Null where none is given. */
  reason: string | null;
  /** The comment as written, without its line breaks. */
  quote: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** The first and last line of the block after it; null where nothing follows. */
  block: readonly [number, number] | null;
}

const COMMENT = /<!--\s{0,20}paper-lint-([\w-]{1,40})([^]{0,2000}?)-->/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** The comments of a paper's source, in order; what stands in fenced code is an example. */
export function findComments(source: string): Comment[] {
  const lines = source.split('\n');
  const fences = fencedLines(lines);
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length + 1);
  let row = 0;
  const place = (offset: number) => {
    while (starts[row + 1]! <= offset) row++;
    return { line: row + 1, column: offset - starts[row]! + 1 };
  };
  return [...source.matchAll(COMMENT)].flatMap((match): Comment[] => {
    const { line, column } = place(match.index);
    const end = place(match.index + match[0].length - 1);
    if (fences[line - 1] !== undefined) return [];
    const [, rules = '', reason = ''] = /^([^]*?)(?:(?:^|\s)--\s([^]*))?$/.exec(match[2]!) ?? [];
    return [
      {
        directive: match[1]!,
        patterns: rules.split(/[\s,]+/).filter(Boolean),
        reason: reason.trim() === '' ? null : reason.trim().replace(/\s+/g, ' '),
        quote: match[0].replace(/\s+/g, ' '),
        line,
        column,
        endLine: end.line,
        endColumn: end.column + 1,
        block: blockAfter(lines, fences, end.line),
      },
    ];
  });
}

/** For each line inside a fence, the last line of it. */
function fencedLines(lines: readonly string[]): (number | undefined)[] {
  const ends: (number | undefined)[] = [];
  for (let i = 0; i < lines.length; i++) {
    const fence = FENCE.exec(lines[i]!)?.[1];
    if (fence === undefined) continue;
    let end = i + 1;
    while (end < lines.length && !lines[end]!.trim().startsWith(fence)) end++;
    const last = Math.min(end, lines.length - 1);
    for (let j = i; j <= last; j++) ends[j] = last + 1;
    i = last;
  }
  return ends;
}

/** A block ends before the next blank line; a fence ends where it is closed, a heading with its line. */
function blockAfter(lines: readonly string[], fences: readonly (number | undefined)[], after: number) {
  let first = after;
  // Several comments may stand above one block.
  while (first < lines.length && (lines[first]!.trim() === '' || lines[first]!.trim().startsWith('<!--'))) first++;
  if (first >= lines.length) return null;
  if (/^ {0,3}#/.test(lines[first]!)) return [first + 1, first + 1] as const;
  let last = first;
  while (last + 1 < lines.length && (fences[last + 1] !== undefined || lines[last + 1]!.trim() !== '')) last++;
  return [first + 1, last + 1] as const;
}
