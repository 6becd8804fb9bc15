import { groupBy } from '../../../../group-by.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { bothWays, type LineWay } from '../../tables/grids/across.ts';
import { gridsOf, type Grid, type Line } from '../../tables/grid.ts';
import { nameOf } from '../../tables/tables.ts';

/** The scores of one table that are what the numbers beside them give, and those that are not. */
export interface JudgedScores<Score> {
  readonly fits: readonly Score[];
  readonly misses: readonly Score[];
}

/** Scores beside the numbers that they are made of, table by table. */
export const scoresByTable = <Score extends { readonly fits: boolean }>(
  paper: Paper,
  read: (grid: Grid, way: LineWay) => readonly Score[],
): JudgedScores<Score>[] =>
  paper.tables().flatMap((table) => {
    const scores = bothWays(gridsOf(table), read);
    const [fits, misses] = [scores.filter((one) => one.fits), scores.filter((one) => !one.fits)];
    return scores.length === 0 ? [] : [{ fits, misses }];
  });

/** Measures side by side under one header, which are of the same runs. */
export const underOneHeader = (lines: readonly Line[]): Line[][] => [...groupBy(lines, headerOver).values()];

/** The labels of a line without its own: the data set over "Precision". */
export const headerOver = ({ path }: Line): string => nameOf(path.slice(0, -1));
