import { readPaper } from '../inputs/index.ts';
import { UnreadableError } from '../inputs/unreadable.ts';
import type { Paper, Statement } from '../paper/paper.ts';
import type { FilePlace } from './artifact.ts';
import { placeOn } from './file-place.ts';

/** A text file of the repository, read with the reader of papers, so that sentences may run over several lines. */
export interface Document {
  readonly file: string;
  readonly lines: readonly string[];
  readonly paper: Paper;
}

/** Null where there are no words. Plain text and reStructuredText are near enough to Markdown for sentences. */
export async function readDocument(file: string, lines: readonly string[]): Promise<Document | null> {
  try {
    // Under a Markdown name whatever the file is called, and never taken for a PDF.
    const text = lines.join('\n').replaceAll('%PDF-', '%pdf-');
    return { file, lines, paper: await readPaper(Buffer.from(text), 'document.md') };
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

/** A quote that begins in the middle of `**bold**` takes its marks along. */
function withMarks(line: string, from: number): number {
  let at = from;
  while (at > 0 && '*_`['.includes(line[at - 1]!)) at--;
  return at;
}

/** The part of a sentence that stands on the line where `index` (an offset in its text) stands. */
export function placeIn(
  { file, lines, paper }: Document,
  statement: Pick<Statement, 'span'>,
  index: number,
): FilePlace {
  const { start, end } = statement.span;
  const [whole] = paper.places({ start, end });
  const [here] = paper.places({ start: start + index, end: Math.min(end, start + index + 1) });
  if (whole === undefined || here === undefined || !('line' in whole) || !('line' in here))
    return placeOn(file, lines, 0);
  const line = here.line - 1;
  const from = line === whole.line - 1 ? withMarks(lines[line]!, whole.column - 1) : 0;
  const to = line === whole.endLine - 1 ? whole.endColumn - 1 : lines[line]!.length;
  // A sentence of one line that is cut would begin too early for the match.
  return to - from > 280
    ? placeOn(file, lines, line, Math.max(from, here.column - 1 - 80), to)
    : placeOn(file, lines, line, from, to);
}
