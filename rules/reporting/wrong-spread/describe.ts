import { evidence, type Finding } from '../../../src/engine/answer.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import type { RepeatedMean } from '../../../src/facts/results/aggregates/spreads/repeated-means.ts';
import type { PrintedSpread, SpreadLine } from '../../../src/facts/results/aggregates/spreads/spreads.ts';
import { spreadWorking } from '../../../src/facts/results/aggregates/aggregate-workings.ts';

/** A deviation that is not that of its cells, in a line whose others are. */
export function describeMiss({ all }: SpreadLine, one: PrintedSpread): Finding {
  const { label, of, printed, parts, is } = one;
  return {
    message: `the standard deviation of ${of || 'a line'} in ${label} is ${printed.printed.text}, and its cells give ${plainOf(one).high.toFixed(printed.printed.decimals + 1)}`,
    confidence: all.length > 3 ? 'high' : 'medium',
    because: `it is neither the sample nor the population standard deviation of ${cellsOf(one)}${is === null ? '' : `, but their ${is}`}`,
    workings: [spreadWorking(one)],
    help: `recompute the deviation of ${of || 'the cells'}, or say of what it is`,
    evidence: [
      evidence('trigger', printed.cell, `deviation of ${of || 'the cells'}`),
      ...parts.slice(0, 6).map(({ cell }) => evidence('conflict', cell, 'goes into it')),
    ],
  };
}

/** Lines of variances or standard errors that are called deviations. */
export function describeAnotherKind(lines: readonly SpreadLine[]): Finding {
  const all = lines.flatMap((line) => line.all);
  const [one] = all.toSorted((a, b) => b.computed.low - a.computed.low);
  const { is, of, printed, label } = one!;
  const labels = [...new Set(lines.map((line) => line.label))].toSorted((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const shown = plainOf(one!).high.toPrecision(2);
  return {
    message: `the standard deviations of ${enumerate(labels)} are ${is === 'variance' ? 'variances' : 'standard errors'}: that of ${of || 'a line'} in ${label} is ${shown}, printed ${printed.printed.text}`,
    because: `${all.length} cells are the ${is} of the cells beside them, and none is their sample or population standard deviation; of ${of || 'a line'}: ${cellsOf(one!)}`,
    workings: [spreadWorking(one!)],
    help:
      is === 'variance'
        ? 'recompute the standard deviations from the runs, and say whether they divide by n or by n − 1'
        : 'print the standard deviation, or call it the standard error',
    evidence: [one!, ...lines.map((line) => line.all[0]!), ...all]
      .filter((other, i, every) => every.indexOf(other) === i)
      .slice(0, 6)
      .map((other) => evidence('trigger', other.printed.cell, `the ${is} of ${other.of}, ${other.label}`)),
  };
}

/** A spread that is its own mean printed twice. */
export const describeRepeatedMean = ({ cell, of, label, largest, others }: RepeatedMean): Finding => ({
  message: `the spread of ${of === '' ? 'a cell' : `“${of}”`} in ${label} repeats its mean: ${cell.cell.text.trim()}`,
  because: `the ${others} other spreads beside it are ${largest} or less`,
  help: 'put in the spread of this cell',
  evidence: [evidence('trigger', cell.cell, 'the mean, and the same number behind ±')],
});

const cellsOf = ({ parts }: PrintedSpread): string => parts.map(({ printed }) => printed.text).join(', ');

/** Population and sample deviation of the cells as they are printed. */
function plainOf({ parts }: PrintedSpread) {
  const values = parts.map(({ printed }) => printed.value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { low: Math.sqrt(squares / values.length), high: Math.sqrt(squares / (values.length - 1)) };
}
