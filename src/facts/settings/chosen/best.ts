import type { Paper } from '../../../paper/paper.ts';
import { costsOf } from './statement-cost.ts';
import { statedOf, type Settings, type Stated } from '../stated.ts';

/** In points of cost. */
const HARDLY_WORSE = 1;

/** The statement of an item that a reader would point at: where the work is described, not where it is summed up; `shape`: of a network. */
export const bestOf = (paper: Paper, settings: Settings, id: string, shape = false): Stated | null =>
  ranked(paper, settings, id, shape)[0]?.stated ?? null;

/** The best statement of an item, and the best of another section where it is hardly worse. */
export function bestTwoOf(paper: Paper, settings: Settings, id: string, shape = false): Stated[] {
  const [first, ...rest] = ranked(paper, settings, id, shape);
  if (first === undefined) return [];
  const section = paper.sectionAt(first.stated.span);
  const second = rest.find(
    ({ stated: { span, unsure }, cost }) =>
      unsure !== true && cost <= first.cost + HARDLY_WORSE && paper.sectionAt(span) !== section,
  );
  return second === undefined ? [first.stated] : [first.stated, second.stated];
}

/** All that is stated of an item, what describes the paper's own work best first, then in the order of the text. */
function ranked(paper: Paper, settings: Settings, id: string, shape: boolean): { stated: Stated; cost: number }[] {
  const costOf = costsOf(paper, settings, id, shape);
  return statedOf(settings, id)
    .map((stated) => ({ stated, cost: costOf(stated) }))
    .toSorted((a, b) => a.cost - b.cost);
}
