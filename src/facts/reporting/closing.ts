import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';

/** The first sentence of the conclusion; without one, the last of the body's own text. */
export const closingStatement = memoize((paper: Paper): Statement | null => {
  const concluding = paper.statements({ role: 'conclusion', appendix: false })[0];
  if (concluding !== undefined) return concluding;
  const body = paper.statements({
    role: ['discussion', 'experiments', 'method', 'other', 'introduction', 'abstract', 'front'],
    appendix: false,
  });
  return body.findLast(({ within }) => within.type === 'paragraph') ?? null;
});
