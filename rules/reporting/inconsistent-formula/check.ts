import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { groupBy } from '../../../src/group-by.ts';
import { formulas } from '../../../src/facts/formulas/formulas.ts';
import { sumsIn } from '../../../src/facts/formulas/sums.ts';
import { formulaSlips, type FormulaSlip } from '../../../src/facts/formulas/formula-slips.ts';

const HELP: Readonly<Record<FormulaSlip['kind'], string>> = {
  mean: 'divide by the number of terms, or sum as many as it is divided by',
  index: 'give what is summed the index of the sum',
  bracket: 'add the bracket, or take the other one out',
  interval: 'write the end that is meant; mostly a sign is lost',
};
const AT_MOST = 4;

/** A formula fits itself: its mean, its indices, its brackets. */
export const check: Check = (paper) => {
  const found = formulaSlips(paper);
  if (found.length > 0)
    return missed(
      ...[...groupBy(found, ({ kind, wrong }) => (kind === 'bracket' ? kind : wrong)).values()]
        .slice(0, AT_MOST)
        .map(findingOf),
    );
  return formulas(paper).some(({ text }) => sumsIn(text).length > 0)
    ? met([])
    : notApplicable('no sum over a counted index whose source can be read');
};

/** One formula that is written several times is one thing to correct. */
function findingOf(same: readonly FormulaSlip[]): Finding {
  const [{ kind, wrong }] = same as [FormulaSlip];
  return {
    message: `the formula contradicts itself: ${wrong}`,
    help: HELP[kind],
    ...(kind === 'bracket' ? { severity: 'note' as const } : {}),
    evidence: same.slice(0, AT_MOST).map((one) => evidence('trigger', one)),
  };
}
