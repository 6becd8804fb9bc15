import {
  evidence,
  inconclusive,
  met,
  missed,
  notApplicable,
  type Answer,
  type Check,
} from '../../../src/engine/answer.ts';
import { changeWorkings } from '../../../src/facts/results/changes/change-working.ts';
import { judgedChanges } from '../../../src/facts/results/changes/judged-changes.ts';
import { percentagesOfNewValue } from '../../../src/facts/results/changes/of-new-value.ts';
import { groupBy } from '../../../src/group-by.ts';
import { describeChange, describeOfNewValue } from './describe.ts';

const MOST = 4;

/** A change that a cell prints beside its value is that from the value it is compared with. */
export const check: Check = (paper) => {
  const all = judgedChanges(paper);
  if (all.length === 0) return notApplicable('no cells print their change beside their value');
  const wrong = all.filter(({ agrees }) => !agrees);
  const ofNewValue = [...groupBy(all, ({ table }) => table).values()]
    .map(percentagesOfNewValue)
    .filter((decisive) => decisive.length > 0);
  const findings = [
    ...wrong.map((one) => describeChange(paper, one)),
    ...ofNewValue.map((decisive) => describeOfNewValue(paper, decisive)),
  ];
  const right = all.filter(({ agrees }) => agrees);
  const workings = right.flatMap((one) => changeWorkings(paper, one));
  if (findings.length > 0) return { ...missed(...findings.slice(0, MOST)), workings } as Answer;
  if (right.length === 0) return inconclusive('nothing says of what value the printed changes are');
  const answer = met(
    right
      .slice(0, 8)
      .map((one) =>
        evidence('satisfies', one.entry.cell, `against ${one.base.printed.text}: ${one.entry.change.text}`),
      ),
    `${right.length} printed changes recomputed, all agree`,
  );
  return { ...answer, workings } as Answer;
};
