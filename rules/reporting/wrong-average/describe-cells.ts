import { evidence, type Finding } from '../../../src/engine/answer.ts';
import type { Crossed } from '../../../src/facts/results/aggregates/crossing.ts';
import { aggregateWorking } from '../../../src/facts/results/aggregates/aggregate-workings.ts';
import { MOST_SHOWN, NAMES, wholeName, working } from './words.ts';

/** Averages that are right by their column, so that cells of their row are wrong. */
export function describeCells(all: readonly Crossed[]): Finding {
  const [{ miss, whole }] = all as [Crossed];
  const cells = all.flatMap((one) =>
    one.cells.map((cell) => ({
      cell,
      name: one.miss.names[one.miss.parts.findIndex((part) => part.cell === cell.printed.cell)] ?? '',
    })),
  );
  return {
    message: `cells of ${wholeName(miss)} in ${miss.label} do not give its ${NAMES[miss.way]}: ${cells
      .slice(0, MOST_SHOWN)
      .map(
        ({ cell, name }) =>
          `${name} ${cell.printed.printed.text} (its own cells give ${((cell.low + cell.high) / 2).toFixed(cell.printed.printed.decimals)})`,
      )
      .join(', ')}`,
    because: `${working(miss)}, which fits the other way: ${working(whole)}`,
    workings: all.map((one) => aggregateWorking(one.miss)),
    help: `correct these cells, not the ${NAMES[miss.way]}`,
    evidence: [
      ...all.map((one) => evidence('trigger', one.miss.printed.cell, `${NAMES[miss.way]} of ${wholeName(one.miss)}`)),
      ...cells.slice(0, MOST_SHOWN).map(({ cell, name }) => evidence('conflict', cell.printed.cell, name)),
    ],
  };
}
