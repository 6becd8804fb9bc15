import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Interval } from '../../numbers/interval.ts';
import { across, gridsOf, type Grid, type Line, type ValueCell, type LineWay } from '../tables/grid.ts';
import { nameWithin } from '../tables/name-within.ts';
import type { Printed } from '../tables/printed.ts';
import { nameOf } from '../tables/tables.ts';
import { withoutPadding } from './padded.ts';
import { tableLabel } from '../tables/table-label.ts';
import { measureLabel } from '../tables/line-names.ts';

/** One printed F1 beside the precision and the recall that it is made of. */
export interface FScore {
  readonly label: string;
  /** Whose. */
  readonly of: string;
  /** The header over the three: a data set. */
  readonly under: string;
  readonly precision: ValueCell;
  readonly recall: ValueCell;
  readonly printed: ValueCell;
  /** 2PR / (P + R) of all values that print as these two. */
  readonly computed: Interval;
  readonly fits: boolean;
  /**
   * Above the plain mean of precision and recall. No average over classes gets there either: each class has its F1 at or
   * below the mean of its two.
   */
  readonly impossible: boolean;
  /** Precision and recall are so far apart that a mean over classes would print another number. */
  readonly telling: boolean;
}

/** All F1 of one table. */
export interface FScores {
  readonly fits: readonly FScore[];
  readonly misses: readonly FScore[];
  /** So many fit that F1 is made of the two beside it, and not averaged over classes. */
  readonly made: boolean;
}

type Part = 'precision' | 'recall' | 'f1' | 'dice';
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['precision', /^(?:precision|prec|pre|p)\.?$/i],
  ['recall', /^(?:recall|rec|r)\.?$/i],
  ['f1', /^(?:f-?1|f|f-?1?[- ]?(?:scores?|measures?))$/i],
  // The same number by another name, in papers on masks.
  ['dice', /^(?:dice|dsc)(?:[- ]?(?:scores?|coefficients?|similarity(?: coefficients?)?))?$/i],
];

/** F1 that fit before one that does not is an error, and how many for each that does not. */
const LEAST = 3;
const LEAST_SHARE = 2;

export const fScores = memoize((paper: Paper): readonly FScores[] =>
  paper.tables().flatMap((table) => {
    const scores = gridsOf(table).flatMap((grid) => [...scoresOf(grid, 'columns'), ...scoresOf(grid, 'rows')]);
    const [fits, misses] = [scores.filter((one) => one.fits), scores.filter((one) => !one.fits)];
    const witnesses = fits.filter(({ telling }) => telling).length;
    const made = witnesses >= LEAST && witnesses >= LEAST_SHARE * misses.length;
    return scores.length === 0 ? [] : [{ fits, misses, made }];
  }),
);

function scoresOf(grid: Grid, way: LineWay): FScore[] {
  const { table } = grid;
  const { lines, at } = across(grid, way);
  return triplesOf(grid[way]).flatMap(([precision, recall, f1]) =>
    f1.values.flatMap((printed): FScore[] => {
      const [p, r] = [precision, recall].map(({ values }) => values.find((one) => at(one) === at(printed)));
      const path = lines.find(({ index }) => index === at(printed))?.path ?? [];
      const name = { of: nameWithin(table, path, printed.cell), under: nameOf(f1.path.slice(0, -1)) };
      return p === undefined || r === undefined ? [] : scoreOf(table, name, p, r, printed);
    }),
  );
}

/** Precision, recall and F1 side by side under one header. */
function triplesOf(lines: readonly Line[]): [Line, Line, Line][] {
  const named = lines.flatMap((line) => {
    const part = partOf(line);
    return part === null ? [] : [{ line, part }];
  });
  return [...groupBy(named, ({ line }) => nameOf(line.path.slice(0, -1))).values()].flatMap((group) => {
    const [p, r, f1, dice] = PARTS.map(([part]) => group.filter((one) => one.part === part).map(({ line }) => line));
    const f = f1!.length > 0 ? f1 : dice;
    const one = p!.length === 1 && r!.length === 1 && f!.length === 1;
    return one ? [[p![0]!, r![0]!, f![0]!]] : [];
  });
}

function partOf(line: Line): Part | null {
  const text = measureLabel(line);
  return PARTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

function scoreOf(
  table: Table,
  name: Pick<FScore, 'of' | 'under'>,
  precision: ValueCell,
  recall: ValueCell,
  printed: ValueCell,
): FScore[] {
  const [p, r, f] = withoutPadding([precision.printed, recall.printed, printed.printed]) as [Printed, Printed, Printed];
  if (p.unit !== r.unit || p.unit !== f.unit || p.value <= 0 || r.value <= 0) return [];
  const unit = 10 ** -f.decimals;
  const computed = { low: harmonic(p.low, r.low) - unit, high: harmonic(p.high, r.high) + unit };
  return [
    {
      label: tableLabel(table),
      ...name,
      precision,
      recall,
      printed,
      computed,
      fits: f.high >= computed.low && f.low <= computed.high,
      impossible: f.low > (p.high + r.high) / 2,
      telling: (p.value + r.value) / 2 - harmonic(p.value, r.value) > 3 * unit,
    },
  ];
}

const harmonic = (p: number, r: number): number => (p <= 0 || r <= 0 ? 0 : (2 * p * r) / (p + r));

/** What the precision and the recall give, as printed: "60.2". */
export const harmonicOf = ({ precision, recall, printed }: FScore): string =>
  harmonic(precision.printed.value, recall.printed.value).toFixed(printed.printed.decimals);

/** How far the printed one is from that, relative to it. */
export const distanceOf = ({ precision, recall, printed }: FScore): number =>
  Math.abs(printed.printed.value / harmonic(precision.printed.value, recall.printed.value) - 1);
