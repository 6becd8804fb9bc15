import type { Paper } from '../../../paper/paper.ts';
import { numbered } from '../floats/unreferenced.ts';
import type { Dangling } from './dangling.ts';

/** Who points nowhere means what stands near. */
const NEAR = 4000;

/** The one figure (or table) of the paper that nothing points to, where a pointer to a figure leads nowhere. */
export function likelyFloat(paper: Paper, { label, at }: Dangling): Pick<Dangling, 'meant' | 'since'> {
  const [kind] = label.split(' ');
  const silent = numbered(paper).filter(
    (float) => float.caption!.label.startsWith(`${kind} `) && paper.mentionsOf(float).length === 0,
  );
  const [only] = silent;
  const isNear = at.some(({ start }) => Math.abs(start - (only?.span.start ?? Infinity)) < NEAR);
  return only !== undefined && silent.length === 1 && isNear
    ? { meant: only.caption!.label, since: 'nothing points to it' }
    : {};
}
