import { acceleratorsIn } from '../../../src/facts/compute/accelerators.ts';
import { thanksForCompute } from '../../../src/facts/compute/thanks.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { firstOf, type Settings, type Stated } from '../../../src/facts/settings/stated.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** All machines that the sentence names. */
export function namesOf(paper: Paper, { value, span, from }: Stated): string {
  const names = from === 'text' ? acceleratorsIn(paper.quote(span)) : [];
  return names.length === 0 ? value : enumerate(names.slice(0, 4));
}

/** That no machine is named, and what is told of it all the same. */
export function unnamed(paper: Paper, settings: Settings, small: boolean): string {
  const thanked = acceleratorsIn(thanksForCompute(paper)?.text ?? '');
  if (thanked.length > 0)
    return `the accelerator is named among the thanks alone (${enumerate(thanked)}), and not how many there were or for how long`;
  const count = firstOf(settings, 'count') ?? firstOf(settings, 'total-compute');
  const told = count === null ? '' : ` (only “${count.value}”)`;
  return `experiments are run, but the ${small ? 'machine (CPU or GPU)' : 'accelerator'} is never named${told}`;
}

const EXAMPLES = {
  large:
    'Say it once, for example “All experiments ran on 8 NVIDIA A100 (80 GB) GPUs; one run takes 14 hours, all of them about 2 000 GPU-hours”',
  small: 'Say it once, for example “All experiments ran on one computer (Intel i7, RTX 3060) in about two hours”',
};
/** An example of the size of the work; who trains nothing and names a service may have used nothing else. */
export const helpFor = (small: boolean, mayAsk: boolean): string =>
  `${small ? EXAMPLES.small : EXAMPLES.large}${mayAsk ? ', or that all models were called through an interface, and whose' : ''}.`;
