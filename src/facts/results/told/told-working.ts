import { subtract } from '../../numbers/interval.ts';
import type { Working } from '../../numbers/working.ts';
import { cellInput, CELLS } from '../tables/cell-input.ts';
import type { SizeTrend } from './trends/size-trends.ts';
import type { ToldNumber } from './told-numbers.ts';

/** A number in the text against the cell of its table. */
export const toldWorking = ({
  told,
  span,
  system,
  table,
  cell,
  agrees,
}: Pick<ToldNumber, 'told' | 'span' | 'system' | 'table' | 'cell' | 'agrees'>): Working => ({
  what: `${system.name} in the text`,
  formula: `one result in the text and ${table.label}`,
  source: CELLS,
  relation: 'same',
  inputs: [cellInput(table.label, cell)],
  computed: { low: cell.printed.low, high: cell.printed.high },
  printed: { text: told.text, span, interval: { low: told.low, high: told.high } },
  unit: '',
  agrees,
});

/** A series over sizes: its largest step the other way (or the spread of what should vary) beside the side claimed. */
export function sizeTrendWorking({ statement, table, measure, way, series, against }: SizeTrend): Working {
  const at = against[0] ?? 0;
  const [from, to] =
    way === 'varies' || against.length === 0 ? [series[0]!, series.at(-1)!] : [series[at]!, series[at + 1]!];
  const side = way === 'down' ? { low: -Infinity, high: 0 } : { low: 0, high: Infinity };
  return {
    what: `${measure.short || measure.name} by size (${table.label})`,
    formula: 'larger model − smaller model',
    source: CELLS,
    relation: way === 'varies' ? 'varying' : way === 'up' ? 'rising' : 'falling',
    inputs: series.map(({ system, cell }) => cellInput(system.name, cell)),
    computed: subtract(to.cell.printed, from.cell.printed),
    printed: { text: statement.text, span: statement.span, interval: side },
    unit: '',
    agrees: against.length === 0,
  };
}
