import { subtract } from '../../numbers/interval.ts';
import type { Working } from '../../numbers/working.ts';
import { cellInput, CELLS } from '../tables/cell-input.ts';
import type { Compared } from '../tables/compare.ts';
import type { JudgedClaim } from './judged/weigh.ts';

/** Two systems by one measure: the difference beside the side on which the claim puts it. */
export function claimWorking({ claim, table, a, b, decides }: JudgedClaim, one: Compared): Working {
  const way = one.measure.better === 'higher' ? 'above' : 'below';
  const side = one.measure.better === 'higher' ? { low: 0, high: Infinity } : { low: -Infinity, high: 0 };
  return {
    what: `${a.name} against ${b.name}${one.measure.short === '' ? '' : `, ${one.measure.short}`} (${table.label})`,
    formula: `${a.name} − ${b.name}, ${one.measure.better} is better`,
    source: CELLS,
    relation: decides ? way : `${way}-somewhere`,
    inputs: [cellInput(a.name, one.a), cellInput(b.name, one.b)],
    computed: subtract(one.a.printed, one.b.printed),
    printed: { text: claim.verb, span: claim.statement.span, interval: side },
    unit: '',
    agrees: one.verdict === 'better' || one.verdict === 'close',
  };
}
