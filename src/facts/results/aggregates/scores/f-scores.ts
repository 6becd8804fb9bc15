import { memoize } from '../../../../paper/memoize.ts';
import type { Table } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { disjoint, type Interval } from '../../../numbers/interval.ts';
import { across, type LineWay } from '../../tables/grids/across.ts';
import type { Grid, Line, ValueCell } from '../../tables/grid.ts';
import { nameWithin } from '../../tables/names/name-within.ts';
import type { Printed } from '../../tables/printed.ts';
import { withoutPadding } from '../padded.ts';
import { tableLabel } from '../../tables/names/table-label.ts';
import { measureLabel } from '../../tables/names/line-names.ts';
import { scoresByTable, underOneHeader, headerOver, type JudgedScores } from './scores-by-table.ts';

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
export interface FScores extends JudgedScores<FScore> {
  /** So many fit that F1 is made of the two beside it, and not averaged over classes. */
  readonly made: boolean;
}

const PARTS = [
  /^(?:precision|prec|pre|p)\.?$/i,
  /^(?:recall|rec|r)\.?$/i,
  /^(?:f-?1|f|f-?1?[- ]?(?:scores?|measures?))$/i,
  // The same number by another name, in papers on masks.
  /^(?:dice|dsc)(?:[- ]?(?:scores?|coefficients?|similarity(?: coefficients?)?))?$/i,
] as const;

/** F1 that fit before one that does not is an error, and how many for each that does not. */
const LEAST = 3;
const LEAST_SHARE = 2;
/** Of so many digits hardly one fits by chance: as many may be errors. */
const FINE = 4;
const LEAST_SHARE_OF_FINE = 1;

/** By table, the F1 scores against 2·P·R / (P + R) of the precision and recall beside them. */
export const fScores = memoize((paper: Paper): readonly FScores[] =>
  scoresByTable(paper, scoresOf).map(({ fits, misses }) => {
    const witnesses = fits.filter(({ telling }) => telling);
    const share = witnesses.every(isFine) ? LEAST_SHARE_OF_FINE : LEAST_SHARE;
    return { fits, misses, made: witnesses.length >= LEAST && witnesses.length >= share * misses.length };
  }),
);

const isFine = ({ precision, recall, printed }: FScore): boolean =>
  [precision, recall, printed].every((cell) => cell.printed.text.replace(/^0|\D/g, '').length >= FINE);

function scoresOf(grid: Grid, way: LineWay): FScore[] {
  const { table } = grid;
  const { beside, pathOf } = across(grid, way);
  return triplesOf(grid[way]).flatMap(([precision, recall, f1]) =>
    f1.values.flatMap((printed): FScore[] => {
      const [p, r] = [precision, recall].map((line) => beside(printed, line));
      const name = { of: nameWithin(table, pathOf(printed), printed.cell), under: headerOver(f1) };
      return p === undefined || r === undefined ? [] : scoreOf(table, name, p, r, printed);
    }),
  );
}

/** Precision, recall and F1 side by side under one header. */
const triplesOf = (lines: readonly Line[]): [Line, Line, Line][] =>
  underOneHeader(lines).flatMap((group) => {
    const [p, r, f1, dice] = PARTS.map((part) => group.filter((line) => part.test(measureLabel(line)))) as [
      Line[],
      Line[],
      Line[],
      Line[],
    ];
    const f = f1.length > 0 ? f1 : dice;
    return p.length === 1 && r.length === 1 && f.length === 1 ? [[p[0]!, r[0]!, f[0]!]] : [];
  });

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
      fits: !disjoint(f, computed),
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
