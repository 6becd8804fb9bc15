import { sum } from '../../numbers/interval.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import { magnitudeOf } from '../../../magnitudes.ts';

/** A number as a working shows it, with the interval that it stands for. */
type Shown = Working['printed'];

/** What is printed as a total, beside the sum of its parts. */
export const totalWorking = (printed: Shown, parts: readonly Shown[], of = ''): Working =>
  makeWorking({
    what: `total of ${parts.length} parts${of}`,
    arithmetic: `${parts.map(({ text }) => text).join(' + ')} = ${totalOf(printed, parts)}`,
    formula: 'sum of the parts',
    source: 'arithmetic',
    inputs: parts.map((part) => input('part', part)),
    computed: sum(parts.map((part) => part.interval)),
    printed,
    unit: '',
  });

/** In the magnitude in which the whole is printed: "860K". */
function totalOf({ text }: Shown, parts: readonly Shown[]): string {
  const { low, high } = sum(parts.map((part) => part.interval));
  const middle = (low + high) / 2;
  const letter = /\d ?([KMBk])$/.exec(text)?.[1];
  return letter === undefined
    ? middle.toLocaleString('en', { maximumFractionDigits: 3 })
    : `${Number((middle / magnitudeOf(letter)).toPrecision(6))}${letter}`;
}
