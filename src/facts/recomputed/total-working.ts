import { sum } from '../numbers/interval.ts';
import { input, makeWorking, type Working } from '../numbers/working.ts';

/** A number as a working shows it, with the interval that it stands for. */
type Shown = Working['printed'];

/** What is printed as a total, beside the sum of its parts. */
export const totalWorking = (printed: Shown, parts: readonly Shown[]): Working =>
  makeWorking({
    what: `total of ${parts.length} parts`,
    formula: 'sum of the parts',
    source: 'arithmetic',
    inputs: parts.map((part) => input('part', part)),
    computed: sum(parts.map((part) => part.interval)),
    printed,
    unit: '',
  });
