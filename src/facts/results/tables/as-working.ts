import { subtract, withinStep } from '../../numbers/interval.ts';
import type { Working } from '../../numbers/working.ts';
import type { Aggregate } from '../aggregates/aggregate-readings.ts';
import type { BoldCell } from '../aggregates/bold.ts';
import type { OverlapScore } from '../aggregates/overlap-scores.ts';
import type { FScore } from '../aggregates/f-scores.ts';
import type { OrderedPair } from '../aggregates/ordered-measures.ts';
import type { PrintedSpread } from '../aggregates/spreads.ts';
import { cellInput, cellText } from './cell-input.ts';
import type { Compared } from './compare.ts';
import type { ValueCell } from './grid.ts';
import type { JudgedClaim } from '../claims/weigh.ts';
import type { RepeatedCell, RepeatedTable } from '../repeated/repeated-cells.ts';
import type { ResultTable } from './tables.ts';
import type { ToldNumber } from '../told/told-numbers.ts';
import type { SizeTrend } from '../told/size-trends.ts';

const CELLS = 'the cells of the table';
const shown = ({ cell, printed: { low, high } }: ValueCell) => ({ ...cellText(cell), interval: { low, high } });

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

export const aggregateWorking = (one: Aggregate): Working => ({
  what: `${one.way === 'mean' ? 'average' : 'total'} of ${one.of || one.label} (${one.label})`,
  formula: one.way === 'mean' ? 'sum of the cells / their number' : 'sum of the cells',
  source: CELLS,
  relation: one.way,
  inputs: one.parts.map((part, i) => cellInput(one.names[i] || `cell ${i + 1}`, part)),
  computed: { low: one.low, high: one.high },
  printed: shown(one.printed),
  unit: '',
  agrees: one.fits,
});

/** A standard deviation from the cells beside it. */
export const spreadWorking = ({ of, label, names, parts, printed, computed, is }: PrintedSpread): Working => ({
  what: `standard deviation of ${of || label} (${label})`,
  formula: 'square root of the mean squared distance to the mean, divided by n or n − 1',
  source: CELLS,
  relation: 'formula',
  inputs: parts.map((part, i) => cellInput(names[i] || `cell ${i + 1}`, part)),
  computed,
  printed: { ...cellText(printed.cell), interval: withinStep(printed.printed) },
  unit: '',
  agrees: is === 'standard deviation',
});

/** Two measures of one run by the order that their definitions give: the difference beside the side on which it lies. */
export const orderWorking = ({ of, label, lower, upper, lowerHead, names, agrees, why }: OrderedPair): Working => ({
  what: `${names[0]} against ${names[1]}${of === '' ? '' : ` of ${of}`} (${label})`,
  formula: `${names[0]} ≤ ${names[1]}`,
  source: why,
  relation: 'below',
  inputs: [cellInput(names[0], lower), cellInput(names[1], upper)],
  computed: subtract(lower.printed, upper.printed),
  printed: { ...cellText(lowerHead), interval: { low: -Infinity, high: 0 } },
  unit: '',
  agrees,
});

/** An F1 from the precision and the recall beside it. */
export const fScoreWorking = ({ of, under, label, precision, recall, printed, computed, fits }: FScore): Working => ({
  what: `F1 of ${of}${under === '' ? '' : `, ${under}`} (${label})`,
  formula: '2PR / (P + R)',
  source: 'van Rijsbergen (1979)',
  relation: 'formula',
  inputs: [cellInput('precision', precision), cellInput('recall', recall)],
  computed,
  printed: shown(printed),
  unit: '',
  agrees: fits,
});

/** A Dice or F1 from the IoU beside it. */
export const overlapWorking = ({ of, label, name, iou, printed, computed, fits }: OverlapScore): Working => ({
  what: `${name} of ${of} (${label})`,
  formula: '2J / (1 + J)',
  source: 'Taha and Hanbury (2015)',
  relation: 'formula',
  inputs: [cellInput('IoU', iou)],
  computed,
  printed: shown(printed),
  unit: '',
  agrees: fits,
});

/** A cell and the label of its table. */
export interface Placed {
  readonly label: string;
  readonly value: ValueCell;
}

/** One result that two tables print. */
export const sameWorking = (what: string, first: Placed, second: Placed, agrees: boolean): Working => ({
  what,
  formula: `one result in ${first.label} and ${second.label}`,
  source: CELLS,
  relation: 'same',
  inputs: [cellInput(first.label, first.value)],
  computed: { low: first.value.printed.low, high: first.value.printed.high },
  printed: shown(second.value),
  unit: '',
  agrees,
});

export const repeatedWorking = ({ first, second }: RepeatedTable, one: RepeatedCell, agrees: boolean): Working =>
  sameWorking(
    [one.system.name, one.measure.short].filter((name) => name !== '').join(', '),
    { label: first.label, value: one.first },
    { label: second.label, value: one.second },
    agrees,
  );

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

const systemOf = ({ side, systems }: ResultTable, { row, column }: ValueCell): string =>
  systems.find(({ index }) => index === (side === 'rows' ? row : column))?.name ?? '';

export const boldWorking = ({ table, measure, bold, best, others }: BoldCell, agrees: boolean): Working => ({
  what: `${measure.short} in bold (${table.label})`,
  formula: `${measure.better === 'higher' ? 'highest' : 'lowest'} of ${measure.values.length} cells`,
  source: CELLS,
  relation: measure.better === 'higher' ? 'highest' : 'lowest',
  inputs: agrees
    ? others.map((one) => cellInput(systemOf(table, one) || 'another cell', one))
    : [cellInput('best cell', best)],
  computed: { low: best.printed.low, high: best.printed.high },
  printed: shown(bold),
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
