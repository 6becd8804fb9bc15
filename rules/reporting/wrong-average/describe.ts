import { evidence, inconclusive, met, notApplicable, type Answer, type Finding } from '../../../src/engine/answer.ts';
import type { Aggregate } from '../../../src/facts/results/aggregates/aggregate-readings.ts';
import {
  agreeing,
  isBeyond,
  middle,
  SURE,
  type AggregateLine,
} from '../../../src/facts/results/aggregates/aggregates.ts';
import { aggregateWorking } from '../../../src/facts/results/tables/as-working.ts';
import type { Way } from '../../../src/facts/results/tables/made-so.ts';

const NAMES = { mean: 'average', sum: 'total' } as const;
const FORMULAS = { mean: 'sum of the cells / their number', sum: 'sum of the cells' } as const;
/** Below so many units of the last digit a difference is one of rounding on the way. */
const ROUNDING = 10;

/** What is said of averages (or totals): the findings, or that all agree, or why there is nothing to say. */
export function answerFromAggregates(way: Way, lines: readonly AggregateLine[], findings: Finding[]): Answer {
  if (lines.length === 0) return notApplicable(`no table prints the ${NAMES[way]} of cells that it shows`);
  const fits = agreeing(lines);
  const workings = fits.map(aggregateWorking);
  if (findings.length > 0) return { status: 'missed', findings, workings };
  if (fits.length === 0) return inconclusive(`no ${NAMES[way]} is made of the cells beside it alone`);
  const answer = met(
    fits.slice(0, 8).map((one) => evidence('satisfies', one.printed.cell, `${one.of}: ${working(one)}`)),
    `${fits.length} printed ${NAMES[way]}s recomputed (${FORMULAS[way]}), all agree`,
  );
  return { ...answer, workings } as Answer;
}

/** Those that are not what their cells give, in lines whose others are. */
export function describeMisses(lines: readonly AggregateLine[]): Finding[] {
  const all = lines.flatMap((line) =>
    line.misses.filter((one) => line.made || isBeyond(line, one)).map((one) => ({ line, one, off: unitsOff(one) })),
  );
  // What is far off first; of what rounding on the way may explain, a few are enough.
  const far = all.filter(({ off }) => off >= ROUNDING).slice(0, MOST.far);
  const near = all.filter(({ off }) => off < ROUNDING).toSorted((a, b) => b.off - a.off);
  return [...far, ...near.slice(0, MOST.near)].map(({ line, one }) => describeMiss(line, one));
}

const MOST = { far: 6, near: 4 };

/** How many units of its last digit a printed number is from the middle of what its cells give. */
const unitsOff = ({ printed: { printed }, low, high }: Aggregate): number =>
  Math.abs(printed.value - (low + high) / 2) * 10 ** printed.decimals;

function describeMiss({ fitting, made }: AggregateLine, one: Aggregate): Finding {
  const { way, label, of, printed } = one;
  const far = unitsOff(one) >= ROUNDING;
  return {
    message: `the ${NAMES[way]} of ${of} in ${label} is ${printed.printed.text}, and its cells give ${middle(one)}`,
    ...(far ? {} : { severity: 'note' as const }),
    ...(fitting < SURE || !made ? { confidence: 'medium' as const } : {}),
    because: `${FORMULAS[way]}: ${working(one)}; ${made ? '' : 'it is beyond all of its cells, where no weights lead; '}${fitting === 1 ? `the other ${NAMES[way]} fits` : `${fitting} other ${NAMES[way]}s fit`}`,
    workings: [aggregateWorking(one)],
    help: `recompute the ${NAMES[way]} of ${of}, or say what else it is made of`,
    evidence: [
      evidence('trigger', printed.cell, `${NAMES[way]} of ${of}`),
      ...one.parts.slice(0, 6).map(({ cell }) => evidence('conflict', cell, 'goes into it')),
    ],
  };
}

/** Averages none of which is the plain mean, and nothing says how they are weighted. */
export function describeUnexplained(line: AggregateLine): Finding {
  const [one] = line.misses;
  const isKnown = line.fitting >= SURE;
  return {
    message: `the averages of ${line.label} are not the plain means of its cells, ${isKnown ? 'as those of the same columns are elsewhere' : 'and nothing says how they are weighted'}`,
    ...(isKnown ? {} : { severity: 'note' as const }),
    because: `${FORMULAS.mean}: ${line.misses
      .slice(0, 3)
      .map((miss) => `${miss.of} ${working(miss)}`)
      .join('; ')}`,
    workings: line.misses.slice(0, 1).map(aggregateWorking),
    help: `${isKnown ? 'recompute them, or ' : ''}say in the caption what the average weighs by: the number of examples, or over what it is taken`,
    evidence: [
      evidence('trigger', one!.printed.cell, `average of ${one!.of}`),
      ...line.misses.slice(1, 6).map(({ printed, of }) => evidence('trigger', printed.cell, `average of ${of}`)),
    ],
  };
}

/** "(70.6 + 79.0 + …) / 9 = 70.88, printed 66.6". */
function working(one: Aggregate): string {
  const { parts, way, printed } = one;
  const shown = parts.length <= 6 ? parts : parts.slice(0, 3);
  const sum = `${shown.map((part) => part.printed.text).join(' + ')}${shown.length < parts.length ? ' + …' : ''}`;
  return `${way === 'mean' ? `(${sum}) / ${parts.length}` : sum} = ${middle(one)}, printed ${printed.printed.text}`;
}
