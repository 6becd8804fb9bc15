import { evidence, type Finding } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import type { PrintedSpread, SpreadLine } from '../../../src/facts/results/aggregates/spreads.ts';
import { spreadWorking } from '../../../src/facts/results/tables/as-working.ts';

/** A deviation that is not that of its cells, in a line whose others are. */
export function describeMiss({ all }: SpreadLine, one: PrintedSpread): Finding {
  const { label, of, printed, parts, is } = one;
  return {
    message: `the standard deviation of ${of || 'a line'} in ${label} is ${printed.printed.text}, and its cells give ${showInterval(plainOf(one))}`,
    confidence: all.length > 3 ? 'high' : 'medium',
    because: `neither the sample nor the population standard deviation of ${cellsOf(one)} prints so${is === null ? '' : `; the ${is} does`}`,
    workings: [spreadWorking(one)],
    help: `recompute the deviation of ${of || 'the cells'}, or say of what it is`,
    evidence: [
      evidence('trigger', printed.cell, `deviation of ${of || 'the cells'}`),
      ...parts.slice(0, 6).map(({ cell }) => evidence('conflict', cell, 'goes into it')),
    ],
  };
}

/** A line of variances or standard errors that is called one of deviations. */
export function describeAnotherKind({ all, label }: SpreadLine): Finding {
  const [one] = all.toSorted((a, b) => b.computed.low - a.computed.low);
  const { is, of, printed } = one!;
  return {
    message: `the standard deviations of ${label} are ${is === 'variance' ? 'variances' : 'standard errors'}: of ${of || 'a line'} it is ${showInterval(plainOf(one!))}, and ${printed.printed.text} is printed`,
    because: `${all.length} cells are the ${is} of the cells beside them, and none is their standard deviation; of ${of || 'a line'}: ${cellsOf(one!)}`,
    workings: [spreadWorking(one!)],
    help: is === 'variance' ? 'print the square roots' : 'print the standard deviation, or call it the standard error',
    evidence: all.slice(0, 6).map((other) => evidence('trigger', other.printed.cell, `the ${is} of ${other.of}`)),
  };
}

const cellsOf = ({ parts }: PrintedSpread): string => parts.map(({ printed }) => printed.text).join(', ');

/** Population and sample deviation of the cells as they are printed. */
function plainOf({ parts }: PrintedSpread) {
  const values = parts.map(({ printed }) => printed.value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { low: Math.sqrt(squares / values.length), high: Math.sqrt(squares / (values.length - 1)) };
}
