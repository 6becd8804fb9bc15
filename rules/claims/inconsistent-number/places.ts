import { toldSettings } from '../../../src/facts/results/told/told-settings.ts';
import {
  nearlyRepeatedTables,
  uncertainCosts,
} from '../../../src/facts/results/repeated/duplicated/nearly-repeated.ts';
import { repeatedTables, type RepeatedTable } from '../../../src/facts/results/repeated/repeated-cells.ts';
import { toldDrops } from '../../../src/facts/results/told/leads/told-drops.ts';
import { toldNumbers } from '../../../src/facts/results/told/told-numbers.ts';
import { toldRows } from '../../../src/facts/results/told/told-rows.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** What stands in two places, agreeing or not. */
export const twicePrinted = (paper: Paper) => {
  const repeated = repeatedTables(paper);
  const pairs = withoutTold([...repeated, ...nearlyRepeatedTables(paper), ...uncertainCosts(paper)]);
  return {
    pairs,
    /** Pairs of tables that surely give the same results, and those that nearly do. */
    tables: pairs.slice(0, repeated.length),
    near: pairs.slice(repeated.length),
    told: toldNumbers(paper),
    drops: toldDrops(paper),
    settings: toldSettings(paper),
    rows: toldRows(paper),
  };
};
export type Places = ReturnType<typeof twicePrinted>;

/** One cell that differs from those of several tables is told once, beside the first of them. */
function withoutTold(pairs: readonly RepeatedTable[]): RepeatedTable[] {
  const told = new Set<number>();
  return pairs.map((pair) => {
    const different = pair.different.filter(
      ({ first, second }) => !told.has(first.cell.span.start) && !told.has(second.cell.span.start),
    );
    for (const { first, second } of different) {
      told.add(first.cell.span.start);
      told.add(second.cell.span.start);
    }
    return { ...pair, different };
  });
}
