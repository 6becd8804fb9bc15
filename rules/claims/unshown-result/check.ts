import { evidence, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import type { Form } from '../../../src/facts/unshown/forms.ts';
import { groupBy } from '../../../src/group-by.ts';
import { unshownResults, type UnshownResult } from '../../../src/facts/unshown/unshown-results.ts';

/** More of one kind tell the author nothing new. */
const AT_MOST = 4;

const SAID: Record<Form, string> = {
  elsewhere: 'other settings are said to give the same result, and none of them is shown',
  'no-difference': 'a comparison is said to make no difference, and is not shown',
  dropped: 'an alternative is said not to help, and its result is not shown',
  found: 'the outcome of a trial is told and not shown',
  said: 'a gain is said to have been found, and is not shown',
  checked: 'something is said to have been checked, and the check is not shown',
  tried: 'an alternative was tried, and its result is not shown',
  unreported: 'results are told that the paper says it does not report',
  trial: 'what own experiments gave is told in passing and not shown',
  gave: 'what a change brought is told and not shown',
  costless: 'a gain is said to cost no quality, and nothing beside it compares the two',
};

/** Who tells what an experiment gave shows it: a number, a table, a figure. */
export const check: Check = (paper) => {
  const found = unshownResults(paper);
  if (found.length === 0) return notApplicable('no outcome is told beside the results that are shown');
  const groups = [...groupBy(found, ({ statement }) => statement.within).values()];
  const sorted = groups.toSorted(([a], [b]) => rank(a!) - rank(b!));
  return missed(...sorted.slice(0, AT_MOST).map((group) => finding(group)));
};

/** What the paper itself says that it does not report comes first, what may be shown under another name last. */
const rank = (one: UnshownResult): number => (one.form === 'unreported' ? 0 : isSure(one) ? 1 : 2);

const isSure = ({ alone, form }: UnshownResult): boolean => alone && form !== 'costless' && form !== 'gave';

/** One paragraph that tells several outcomes is one thing to look at. */
const finding = (group: readonly UnshownResult[]): Finding => ({
  message: SAID[group[0]!.form],
  because:
    'looked in the sentence and beside it for a number or a pointer, and in tables, figures and headings for what it names',
  help: 'give the number in brackets, or one line in the appendix with a pointer to it',
  confidence: isSure(group[0]!) ? 'medium' : 'low',
  evidence: group.map(({ statement }) => evidence('trigger', statement)),
});
