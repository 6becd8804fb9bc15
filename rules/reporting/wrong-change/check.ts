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
import { derivedWorkings } from '../../../src/facts/results/derived/derived-working.ts';
import { judgedDerived } from '../../../src/facts/results/derived/judged-derived.ts';
import { groupBy } from '../../../src/group-by.ts';
import { describeChanges, describeDerived, describeOfNewValue, kindOf } from './describe.ts';

const MOST = 4;

/** A change that a cell prints beside its value, or a line of its own beside others, is that of the values it compares. */
export const check: Check = (paper) => {
  const all = judgedChanges(paper);
  const derived = judgedDerived(paper);
  if (all.length + derived.length === 0) return notApplicable('no cells print their change beside their value');
  const wrong = all.filter(({ agrees }) => !agrees);
  const ofNewValue = [...groupBy(all, ({ table }) => table).values()]
    .map(percentagesOfNewValue)
    .filter((decisive) => decisive.length > 0);
  const findings = [
    ...[...groupBy(wrong, kindOf).values()].map((all) => describeChanges(paper, all)),
    ...derived.filter(({ agrees }) => !agrees).map((one) => describeDerived(paper, one)),
    ...ofNewValue.map((decisive) => describeOfNewValue(paper, decisive)),
  ];
  const right = all.filter(({ agrees }) => agrees);
  const rightLines = derived.filter(({ agrees }) => agrees);
  const workings = [
    ...right.flatMap((one) => changeWorkings(paper, one)),
    ...rightLines.flatMap((one) => derivedWorkings(paper, one)),
  ];
  if (findings.length > 0) return { ...missed(...findings.slice(0, MOST)), workings } as Answer;
  if (right.length + rightLines.length === 0) return inconclusive('nothing says of what value the printed changes are');
  const answer = met(
    [
      ...right.map((one) => ({ cell: one.entry.cell, base: one.base, change: one.entry.change })),
      ...rightLines.map(({ one, base }) => ({ cell: one.cell, base, change: one.change })),
    ]
      .slice(0, 8)
      .map(({ cell, base, change }) => evidence('satisfies', cell, `against ${base.printed.text}: ${change.text}`)),
    `${right.length + rightLines.length} printed changes recomputed, all agree`,
  );
  return { ...answer, workings } as Answer;
};
