import { evidence, type Finding } from '../../../src/engine/answer.ts';
import type { LineQuotient } from '../../../src/facts/results/quotients/line-quotients.ts';
import {
  formulaOf,
  quotientByHand,
  quotientOf,
  quotientWorking,
} from '../../../src/facts/results/quotients/quotient-working.ts';
import { measureLabel } from '../../../src/facts/results/tables/names/line-names.ts';
import { halfOf } from '../../../src/facts/results/tables/names/name-within.ts';
import { tableLabel } from '../../../src/facts/results/tables/names/table-label.ts';

const MOST_TOLD = 3;
const MOST_SHOWN = 6;
/** With fewer that agree, one that does not is less sure to be wrong. */
const SURE = 5;

/** The cells of one line that are not what the two beside them give. */
export function describeQuotient(quotient: LineQuotient): Finding {
  const { grid, line, fits, misses, named } = quotient;
  const [first] = misses;
  const half = halfOf(grid.table, first!.printed.cell);
  const told = misses
    .slice(0, MOST_TOLD)
    .map(
      (cell) =>
        `“${quotientOf(quotient, cell)}” ${quotientByHand(quotient, cell)}, printed ${cell.printed.printed.text}`,
    );
  const name = `“${measureLabel(line)}” in ${tableLabel(grid.table)}`;
  return {
    message: `${misses.length === 1 ? `a cell of ${name} is` : `${misses.length} cells of ${name} are`} not ${formulaOf(quotient)}: ${told.join('; ')}${misses.length > told.length ? '; …' : ''}${half === '' ? '' : ` (${half})`}`,
    ...(fits.length < SURE ? { confidence: 'medium' as const } : {}),
    because: `${fits.length} other ${fits.length === 1 ? 'cell is' : 'cells of it are'} that${named ? ', as its name says' : ''}`,
    workings: misses.map((cell) => quotientWorking(quotient, cell, false)),
    help: `recompute ${misses.length === 1 ? 'it or correct one of the two' : 'them or correct the cells that they are made of'}, or say how else ${misses.length === 1 ? 'it is' : 'they are'} made`,
    evidence: misses
      .slice(0, MOST_SHOWN)
      .flatMap((cell) => [
        evidence('trigger', cell.printed.cell, quotientByHand(quotient, cell)),
        ...(misses.length === 1
          ? [cell.first, cell.second].map((one) => evidence('conflict', one.cell, 'what it is made of'))
          : []),
      ]),
  };
}
