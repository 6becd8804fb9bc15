import type { Paper } from '../paper.ts';
import { contains, type Span } from '../span.ts';

/** The sentence that a place stands in; the place itself where it stands in none, as in a cell. */
export const sentenceAround = (paper: Paper, span: Span): Span =>
  paper.statements().find((statement) => contains(statement.span, span))?.span ?? span;
