import { subtract, withinStep } from '../../numbers/interval.ts';
import type { Working } from '../../numbers/working.ts';
import { cellInput, cellPrinted, CELLS, cellText } from '../tables/cell-input.ts';
import type { ValueCell } from '../tables/grid.ts';
import type { ResultTable } from '../tables/tables.ts';
import type { Aggregate } from './aggregate-readings.ts';
import type { BoldCell } from './bold.ts';
import type { FScore } from './scores/f-scores.ts';
import type { OrderedPair } from './scores/ordered-measures.ts';
import type { OverlapScore } from './scores/overlap-scores.ts';
import type { PrintedSpread } from './spreads/spreads.ts';

/** The average or total of a row or column, recomputed from its cells. */
export const aggregateWorking = (one: Aggregate): Working => ({
  what: `${one.way === 'mean' ? 'average' : 'total'} of ${one.of || one.label} (${one.label})`,
  formula: one.way === 'mean' ? 'sum of the cells / their number' : 'sum of the cells',
  source: CELLS,
  relation: one.way,
  inputs: one.parts.map((part, i) => cellInput(one.names[i] || `cell ${i + 1}`, part)),
  computed: { low: one.low, high: one.high },
  printed: cellPrinted(one.printed),
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
  printed: cellPrinted(printed),
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
  printed: cellPrinted(printed),
  unit: '',
  agrees: fits,
});

/** A cell in bold against the best one of its measure. */
export const boldWorking = ({ table, measure, bold, best, others }: BoldCell, agrees: boolean): Working => ({
  what: `${measure.short} in bold (${table.label})`,
  formula: `${measure.better === 'higher' ? 'highest' : 'lowest'} of ${measure.values.length} cells`,
  source: CELLS,
  relation: measure.better === 'higher' ? 'highest' : 'lowest',
  inputs: agrees
    ? others.map((one) => cellInput(systemOf(table, one) || 'another cell', one))
    : [cellInput('best cell', best)],
  computed: { low: best.printed.low, high: best.printed.high },
  printed: cellPrinted(bold),
  unit: '',
  agrees,
});

const systemOf = ({ side, systems }: ResultTable, { row, column }: ValueCell): string =>
  systems.find(({ index }) => index === (side === 'rows' ? row : column))?.name ?? '';
