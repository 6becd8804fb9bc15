import type { Code } from '../paper/nodes.ts';
import type { Paper } from '../paper/paper.ts';

/** What stands under the caption, with its lines. */
export const codeText = ({ caption, span }: Code, paper: Paper): string =>
  paper.text.slice(caption?.span.end ?? span.start, span.end).trim();
