import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';

/** What stands one sentence before or after another in its section. */
export function neighbour(paper: Paper, step: 1 | -1): (of: { span: Span }) => string {
  const all = paper.statements();
  const at = new Map(all.map(({ span }, i) => [span.start, i]));
  return ({ span }) => {
    const i = at.get(span.start) ?? 0;
    const other = all[i + step];
    return other !== undefined && other.section === all[i]!.section ? other.text : '';
  };
}
/** The next sentences of the same paragraph. */
export function following(paper: Paper, { span }: { span: Span }, count: number): Statement[] {
  const all = paper.statements();
  const at = all.findIndex((one) => one.span.start === span.start);
  return all.slice(at + 1, at + 1 + count).filter(({ within }) => within === all[at]!.within);
}
