import { evidence, met, missed, notApplicable, type Answer, type Check } from '../../../src/engine/answer.ts';
import { lineQuotients } from '../../../src/facts/results/quotients/line-quotients.ts';
import { quotientByHand, quotientOf, quotientWorking } from '../../../src/facts/results/quotients/quotient-working.ts';
import { describeQuotient } from './describe.ts';

const MOST = 4;
const MOST_SHOWN = 5;

/** A cell that is one of two others over the other, as nearly all cells of its line or its name say, is that. */
export const check: Check = (paper) => {
  const all = lineQuotients(paper);
  if (all.length === 0) return notApplicable('no line of a table is the quotient or product of two others');
  const workings = all.flatMap((one) => one.fits.map((cell) => quotientWorking(one, cell, true)));
  const wrong = all.filter(({ misses }) => misses.length > 0);
  if (wrong.length > 0) return { ...missed(...wrong.map(describeQuotient).slice(0, MOST)), workings } as Answer;
  const shown = all.flatMap((one) => one.fits.map((cell) => ({ one, cell }))).slice(0, MOST_SHOWN);
  const answer = met(
    shown.map(({ one, cell }) =>
      evidence('satisfies', cell.printed.cell, `${quotientOf(one, cell)}: ${quotientByHand(one, cell)}`),
    ),
    `${workings.length} quotients and products recomputed, all agree`,
  );
  return { ...answer, workings } as Answer;
};
