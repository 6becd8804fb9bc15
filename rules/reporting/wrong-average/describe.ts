import { evidence, inconclusive, met, notApplicable, type Answer, type Finding } from '../../../src/engine/answer.ts';
import type { Aggregate } from '../../../src/facts/results/aggregates/aggregate-readings.ts';
import {
  agreeing,
  isBeyond,
  middle,
  SURE,
  type AggregateLine,
} from '../../../src/facts/results/aggregates/aggregates.ts';
import { aggregateWorking } from '../../../src/facts/results/aggregates/aggregate-workings.ts';
import { describeCells } from './describe-cells.ts';
import { MOST_SHOWN, FORMULAS, NAMES, wholeName, working } from './words.ts';
import { unitsOff } from '../../../src/facts/results/aggregates/leaning.ts';
import { omittedBy } from '../../../src/facts/results/aggregates/omitted.ts';
import { crossedBy, type Crossed } from '../../../src/facts/results/aggregates/crossing.ts';
import { groupBy } from '../../../src/group-by.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { likelySlip } from '../../../src/facts/results/aggregates/likely-slip.ts';
import { halfOf, nameWithin } from '../../../src/facts/results/tables/names/name-within.ts';
import { nameOf } from '../../../src/facts/results/tables/tables.ts';
import type { Way } from '../../../src/facts/results/tables/made-so.ts';

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

/** Those that are not what their cells give, in lines whose others are: of each table in one finding. */
export function describeMisses(lines: readonly AggregateLine[]): Finding[] {
  const found = lines.flatMap((line) =>
    line.misses
      .filter((one) => line.made || isBeyond(line, one))
      .map((one) => ({ line, one, off: Math.abs(unitsOff(one)), crossed: crossedBy(lines, one) })),
  );
  // What another table prints again is one slip.
  const all = [...groupBy(found, ({ one }) => `${one.way} ${working(one)}`).values()].flatMap((same): Miss[] => {
    const [here, elsewhere] = [true, false].map((isHere) =>
      same.filter(({ one }) => (one.table === same[0]!.one.table) === isHere),
    );
    return here!.map((miss, i) => ({ ...miss, again: i === 0 ? elsewhere!.map(({ one }) => one) : [] }));
  });
  const tables = [...groupBy(all, kindOf).values()].map((misses) => misses.toSorted((a, b) => b.off - a.off));
  const describe = (misses: readonly Miss[]) =>
    misses[0]!.crossed === null ? describeTable(misses, lines) : describeCells(misses.map(({ crossed }) => crossed!));
  // What is far off first; of what rounding on the way may explain, a few are enough.
  const far = tables.filter(([first]) => first!.off >= ROUNDING);
  const near = tables.filter(([first]) => first!.off < ROUNDING);
  return [...far.slice(0, MOST.far), ...near.slice(0, MOST.near)].map(describe);
}

const MOST = { far: 6, near: 3 };
const MOST_TOLD = 4;

interface Miss {
  readonly line: AggregateLine;
  readonly one: Aggregate;
  readonly off: number;
  readonly crossed: Crossed | null;
  /** The same in other tables. */
  readonly again: readonly Aggregate[];
}

/** One finding speaks of averages of one table that are as sure to be wrong. */
const kindOf = ({ one, line, crossed }: Miss): string =>
  crossed !== null
    ? `${one.table.span.start} cells`
    : [one.table.span.start, line.made, line.fitting >= SURE].join('|');

/** The misses of one table, the one that is off by most first. */
function describeTable(misses: readonly Miss[], lines: readonly AggregateLine[]): Finding {
  const [{ one, line, off }] = misses as [Miss];
  const { way, label } = one;
  const shown = misses.slice(0, MOST_SHOWN);
  const name = NAMES[way];
  const omitted = omittedBy(misses.map((miss) => miss.one));
  const again = misses.flatMap((miss) => miss.again);
  const slips = omitted === null ? shown.flatMap((miss) => likelySlip(lines, miss.one) ?? []) : [];
  return {
    message:
      misses.length === 1
        ? `the ${name} of ${placeOf(one)} (${label}) is ${working(one)}${inHalf(one)}`
        : `${misses.length} ${name}s of ${label} ${omitted === null ? 'are not what their cells give' : `leave out “${omitted}”, which others take in`}: ${shown
            .slice(0, MOST_TOLD)
            .map(
              (miss) =>
                `${placeOf(miss.one)}: ${middle(miss.one)}, printed ${miss.one.printed.printed.text}${inHalf(miss.one)}`,
            )
            .join('; ')}${misses.length > MOST_TOLD ? `; and ${misses.length - MOST_TOLD} more` : ''}`,
    ...(off >= ROUNDING || omitted !== null ? {} : { severity: 'note' as const }),
    ...(line.fitting < SURE || !line.made ? { confidence: 'medium' as const } : {}),
    because: [
      ...(misses.length === 1 ? [] : shown.slice(0, 3).map((miss) => working(miss.one))),
      ...(omitted === null
        ? []
        : [`without “${omitted}” the cells give ${misses.length === 2 ? 'both' : 'all'} of them`]),
      ...(line.made ? [] : shown.map((miss) => beyondCells(miss.one))),
      ...slips,
      ...bothOff(misses),
      ...fitting(misses),
      ...(again.length === 0 ? [] : [`printed again in ${enumerate([...new Set(again.map((other) => other.label))])}`]),
    ].join('; '),
    workings: misses.map((miss) => aggregateWorking(miss.one)),
    help:
      omitted === null
        ? `correct ${misses.length === 1 ? `the ${name} or one of its cells, and what is computed from it` : `these ${name}s or their cells`}; or say what else goes into ${misses.length === 1 ? 'it' : 'them'}`
        : `take “${omitted}” into these ${name}s as into the others`,
    evidence: shown.flatMap((miss) => [
      evidence('trigger', miss.one.printed.cell, `${name} of ${placeOf(miss.one)}`),
      ...(misses.length === 1 ? miss.one.parts : [])
        .slice(0, MOST_SHOWN)
        .map(({ cell }) => evidence('conflict', cell, 'goes into it')),
      ...miss.again.map((other) => evidence('trigger', other.printed.cell, `again in ${other.label}`)),
    ]),
  };
}

/** Which of two values that share a cell is meant. */
function inHalf({ table, printed }: Aggregate): string {
  const half = halfOf(table, printed.cell);
  return half === '' ? '' : ` (${half})`;
}

/** Where two averages of one row are off, what they have in common is the row. */
function bothOff(misses: readonly Miss[]): string[] {
  const rows = [...groupBy(misses, ({ one }) => wholeName(one)).values()].filter((of) => of.length > 1);
  return rows.map(
    (of) =>
      `${of.length === 2 ? 'both' : 'all'} of ${wholeName(of[0]!.one)} are off, so that its cells may be what is wrong`,
  );
}

/** "“Heron”, Average FPR95": whose it is, and what the line of averages is called where it says more than that. */
function placeOf(one: Aggregate): string {
  const measure = nameWithin(one.table, one.linePath, one.printed.cell);
  // A header over all columns alike is the name of none.
  const isShared = one.names.every((name) => name === nameOf(one.linePath));
  const more =
    isShared || /^(?:avg|average|mean|total|sum|all|overall)?\.?$/i.test(measure.trim()) ? '' : `, ${measure}`;
  return `${wholeName(one)}${more}`;
}

const beyondCells = ({ parts, printed }: Aggregate): string =>
  `${printed.printed.text} is ${parts[0]!.printed.value > printed.printed.value ? 'smaller' : 'larger'} than every cell, which no weighting can give`;

/** How many others of the same lines are what their cells give, here and where the paper sums up the same again. */
function fitting(misses: readonly Miss[]): string[] {
  const lines = [...new Set(misses.map(({ line }) => line))];
  const here = lines.reduce((sum, { fits }) => sum + fits.length, 0);
  const more = lines.length === 1 ? lines[0]!.fitting - here : 0;
  const name = NAMES[misses[0]!.one.way];
  const beside = misses.length === 1 ? 'it' : 'them';
  return [
    ...(here === 0
      ? []
      : [here === 1 ? `1 other ${name} beside ${beside} fits` : `${here} other ${name}s beside ${beside} fit`]),
    ...(more <= 0
      ? []
      : [
          `${more === 1 ? `1 ${name}` : `${more} ${name}s`} of the same ${here === 0 ? 'columns' : 'kind'} elsewhere ${more === 1 ? 'fits' : 'fit'}`,
        ]),
  ];
}
