import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { disjoint, divide, exactly, widen } from '../../numbers/interval.ts';
import { showMiddle } from '../../numbers/show.ts';
import { makeWorking, type Working } from '../../numbers/working.ts';
import { cellInput, cellPrinted, CELLS } from '../tables/cell-input.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { lastLabel } from '../tables/names/line-names.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import { gridsIn } from '../tables/tables.ts';

/** Items a second from milliseconds, seconds or minutes for each. */
const WHOLES = [1000, 1, 60];
/** So many rows of so many digits are no chance, and most of the rows. */
const FEWEST = 4;
const FITS_PER_MISS = 2;
const DIGITS = 3;
/** A mean of rates is not the rate of the mean. */
const OF_RUNS = 0.03;

interface Pair {
  readonly time: ValueCell;
  readonly rate: ValueCell;
}

/** Rates ("samples/s") that are one over the time beside them in most rows of a table, and in some are not. */
export const reciprocals = memoize((paper: Paper): readonly Working[] =>
  gridsIn(paper).flatMap(({ table, rows, columns }) =>
    columns.flatMap((time) =>
      columns.flatMap((rate) => {
        if (time === rate || !TIME.test(lastLabel(time)) || !RATE.test(lastLabel(rate))) return [];
        const nameOf = (row: number) => lastLabel(rows.find(({ index }) => index === row)!);
        return judge(pairsOf(time, rate)).map((one) => working(one, `${nameOf(one.time.row)} (${tableLabel(table)})`));
      }),
    ),
  ),
);

const TIME = /\b(?:latency|time|runtime|duration|ms|seconds?)\b/i;
const RATE = /\b(?:FPS|throughput|samples|images|frames|speed|items|sequences|queries|QPS|RTF)\b|\/ ?s(?:ec)?\b/i;

const pairsOf = (time: Line, rate: Line): Pair[] =>
  time.values.flatMap((cell) => {
    const other = rate.values.find(({ row }) => row === cell.row);
    return other === undefined || !isExact(cell) || !isExact(other) ? [] : [{ time: cell, rate: other }];
  });

const isExact = ({ printed: { text, value } }: ValueCell): boolean =>
  value > 0 && text.replace(/\D/g, '').replace(/^0+/, '').length >= DIGITS;

interface Judged extends Pair {
  readonly whole: number;
  readonly others: number;
}

function judge(pairs: readonly Pair[]): Judged[] {
  for (const whole of WHOLES) {
    const fits = pairs.filter((pair) => !disjoint(rateOf(pair, whole), pair.rate.printed));
    const kinds = new Set(fits.map(({ rate }) => rate.printed.text)).size;
    const misses = pairs.filter((pair) => disjoint(widen(rateOf(pair, whole), OF_RUNS), pair.rate.printed));
    if (kinds >= FEWEST && fits.length >= FITS_PER_MISS * misses.length)
      return misses.map((pair) => ({ ...pair, whole, others: fits.length }));
  }
  return [];
}

const rateOf = ({ time }: Pair, whole: number) => divide(exactly(whole), time.printed);

function working({ time, rate, whole, others }: Judged, name: string): Working {
  const computed = rateOf({ time, rate }, whole);
  return {
    ...makeWorking({
      what: `rate of ${name}`,
      formula: `${whole} / time`,
      source: CELLS,
      inputs: [cellInput('time', time)],
      computed,
      printed: cellPrinted(rate),
      unit: '',
      arithmetic: `${whole} / ${time.printed.text} = ${showMiddle(computed)}`,
      aside: `${others} other rates of the table are one over the time beside them`,
    }),
    agrees: false,
  };
}
