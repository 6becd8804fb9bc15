import type { Table } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { contains, type Span } from '../../../paper/span.ts';

/** The tables that a span points to, each once. */
export const tablesPointedTo = (paper: Paper, outer: Span): readonly Table[] => [
  ...new Set(
    paper.mentions().flatMap(({ span, target }) => (target?.type === 'table' && contains(outer, span) ? [target] : [])),
  ),
];

/** The tables that a sentence points to; where it points to none, those of its paragraph. */
export function nearestTables(paper: Paper, { span, within }: Statement): readonly Table[] {
  const here = tablesPointedTo(paper, span);
  return here.length > 0 ? here : tablesPointedTo(paper, within.span);
}

/** The tables of the sentence, else of its paragraph, else the only one of its section. */
export function tablesMeant(paper: Paper, statement: Statement): readonly Table[] {
  const near = nearestTables(paper, statement);
  if (near.length > 0) return near;
  const ofSection = tablesPointedTo(paper, statement.section.span);
  return ofSection.length === 1 ? ofSection : [];
}
