import { acceleratorsIn } from '../../../src/facts/compute/accelerators.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { firstOf, type Settings, type Stated } from '../../../src/facts/settings/stated.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** All machines that the sentence names. */
export function namesOf(paper: Paper, { value, span, from }: Stated): string {
  const names = from === 'text' ? acceleratorsIn(paper.quote(span)) : [];
  return names.length === 0 ? value : enumerate(names.slice(0, 4));
}

/** How much is told where no machine is named; empty where nothing is. */
export const amountWords = (settings: Settings): string => {
  const count = firstOf(settings, 'count') ?? firstOf(settings, 'total-compute');
  return count === null ? '' : ` (only “${count.value}”)`;
};

const EXAMPLES = {
  large:
    'Say it once, for example “All experiments ran on 8 NVIDIA A100 (80 GB) GPUs; one run takes 14 hours, all of them about 2 000 GPU-hours”',
  small: 'Say it once, for example “All experiments ran on one computer (Intel i7, RTX 3060) in about two hours”',
};
/** An example of the size of the work; who trains nothing and names a service may have used nothing else. */
export const helpFor = (small: boolean, mayAsk: boolean): string =>
  `${small ? EXAMPLES.small : EXAMPLES.large}${mayAsk ? ', or that all models were called through an interface, and whose' : ''}.`;
