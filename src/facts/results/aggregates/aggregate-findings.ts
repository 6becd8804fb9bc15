import { evidence, inconclusive, met, notApplicable, type Answer, type Finding } from '../../../engine/answer.ts';
import type { Paper } from '../../../paper/paper.ts';
import { aggregateWorking } from '../tables/as-working.ts';
import { aggregateLines, middle, saysHow, type Aggregate, type AggregateLine } from './aggregates.ts';
import type { Way } from '../tables/made-so.ts';

const NAMES = { mean: 'average', sum: 'total' } as const;
const FORMULAS = { mean: 'sum of the cells / their number', sum: 'sum of the cells' } as const;
/** With fewer that fit, one that does not is less sure to be wrong. */
const SURE = 3;
/** Below so many units of the last digit a difference is one of rounding on the way. */
const ROUNDING = 10;

/** What all printed averages (or totals) of a paper say of the cells that they are made of. */
export function judgeAggregates(paper: Paper, way: Way): Answer {
  const lines = aggregateLines(paper).filter((line) => line.way === way);
  if (lines.length === 0) return notApplicable(`no table prints the ${NAMES[way]} of cells that it shows`);
  const findings = mostTelling(lines.flatMap((line) => (line.made ? line.misses.map((one) => missOf(line, one)) : [])));
  const other = way === 'sum' ? [] : lines.filter((line) => line.fits.length === 0 && !saysHow(paper, line));
  // Other tables of the paper are better witnesses of what it means by an average than the kind of the cells.
  findings.push(...other.filter((line) => line.fitting >= SURE && line.misses.length >= 2).map(unstated));
  if (findings.length === 0)
    findings.push(...other.filter((line) => line.misses.length >= 3 && isWhole(line)).map(unstated));
  // What fits among many that do not fits by chance.
  const fits = lines.flatMap((line) => (line.made || line.misses.length === 0 ? line.fits : []));
  if (findings.length > 0) return { status: 'missed', findings, workings: fits.map(aggregateWorking) };
  if (fits.length === 0) return inconclusive(`no ${NAMES[way]} is made of the cells beside it alone`);
  const answer = met(
    fits.slice(0, 8).map((one) => evidence('satisfies', one.printed.cell, `${one.of}: ${working(one)}`)),
    `${fits.length} printed ${NAMES[way]}s recomputed (${FORMULAS[way]}), all agree`,
  );
  return { ...answer, workings: fits.map(aggregateWorking) } as Answer;
}

const MOST = { far: 6, near: 3 };

/** What is far off first; of what rounding on the way may explain, a few are enough. */
function mostTelling(all: readonly Finding[]): Finding[] {
  const near = all.filter(({ severity }) => severity === 'note');
  const far = all.filter((one) => !near.includes(one));
  return [...far.slice(0, MOST.far), ...near.slice(0, MOST.near)];
}

/** Cells of an average before one may call it unexplained; its distance from the plain mean; the spread of its cells. */
const MANY = 5;
const NEAR = 0.15;
const WIDEST = 20;

/**
 * Cells that are all of one kind, so that their mean is what "average" must mean: as many in each line, with as many
 * digits, and of one order of magnitude. A column of parameters among them would be none of these.
 */
function isWhole({ misses, complete }: AggregateLine): boolean {
  const counts = new Set(misses.map(({ parts }) => parts.length));
  return (
    complete &&
    counts.size === 1 &&
    misses.every(({ parts, printed, low, high, of }) => {
      const values = parts.map((part) => part.printed.value);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const mean = (low + high) / 2;
      return (
        parts.length >= MANY &&
        !/±|\d\.\d/.test(of) &&
        new Set(parts.map((part) => part.printed.decimals)).size === 1 &&
        least > 0 &&
        most <= WIDEST * least &&
        Math.abs(printed.printed.value - mean) <= NEAR * mean
      );
    })
  );
}

function missOf({ fitting }: AggregateLine, one: Aggregate): Finding {
  const { way, label, of, printed, low, high } = one;
  const far = Math.abs(printed.printed.value - (low + high) / 2) >= ROUNDING * 10 ** -printed.printed.decimals;
  return {
    message: `the ${NAMES[way]} of ${of} in ${label} is ${printed.printed.text}, and its cells give ${middle(one)}`,
    ...(far ? {} : { severity: 'note' as const }),
    ...(fitting < SURE ? { confidence: 'medium' as const } : {}),
    because: `${FORMULAS[way]}: ${working(one)}; ${fitting === 1 ? `the other ${NAMES[way]} fits` : `${fitting} other ${NAMES[way]}s fit`}`,
    workings: [aggregateWorking(one)],
    help: `recompute the ${NAMES[way]} of ${of}, or say what else it is made of`,
    evidence: [
      evidence('trigger', printed.cell, `${NAMES[way]} of ${of}`),
      ...one.parts.slice(0, 6).map(({ cell }) => evidence('conflict', cell, 'goes into it')),
    ],
  };
}

function unstated(line: AggregateLine): Finding {
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
      ...line.misses.slice(1, 4).map(({ printed, of }) => evidence('trigger', printed.cell, `average of ${of}`)),
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
