import { evidence, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import type { Form } from '../../../src/facts/unshown/phrases/forms.ts';
import { groupBy } from '../../../src/group-by.ts';
import { shortened } from '../../../src/facts/text/shortened.ts';
import { unshownResults, type UnshownResult } from '../../../src/facts/unshown/unshown-results.ts';

/** More of one kind tell the author nothing new. */
const AT_MOST = 4;

const SAID: Record<Form, string> = {
  elsewhere: 'other settings are said to give the same result, but they are not shown',
  'no-difference': 'two variants are said not to differ, but the comparison is not shown',
  dropped: 'an alternative is said not to help, but its result is not shown',
  found: 'a finding is reported without a number, a table or a figure',
  said: 'an improvement is reported without a number, a table or a figure',
  checked: 'a check is mentioned, but its outcome is not shown',
  tried: 'an alternative was tried, but its result is not shown',
  unreported: 'results are mentioned that the paper does not report',
  trial: 'a finding of own experiments is reported without a number, a table or a figure',
  gave: 'the effect of a change is reported without a number, a table or a figure',
  ablated: 'ablations are said to have been made, and nothing of them is shown',
  insensitive: 'something is said not to depend on a setting, but no other value of it is shown',
  costless: 'a gain is said to cost no quality, but the quality with and without it is not compared',
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

/** What a paper admits of itself among its limitations is asked for less. */
const isSure = ({ alone, form, ofBaseline, statement }: UnshownResult): boolean =>
  alone &&
  !ofBaseline &&
  form !== 'costless' &&
  form !== 'gave' &&
  form !== 'insensitive' &&
  statement.section.role !== 'limitations';

/** One paragraph that tells several outcomes is one thing to look at. */
const finding = (group: readonly UnshownResult[]): Finding => ({
  message: `${SAID[group[0]!.form]}: “${shortened(trimmed(group[0]!.words))}”`,
  because:
    'looked in the sentence and near it for a number or a pointer, and in tables, figures and headings for what it names',
  help:
    group[0]!.form === 'unreported'
      ? 'report them in the appendix and point there, or leave the remark out'
      : DIVERGES.test(group[0]!.words)
        ? 'say when and how often it diverged, or show the curve'
        : 'give the number in brackets, or add a line in the appendix and point to it',
  confidence: isSure(group[0]!) ? 'medium' : 'low',
  ...(group[0]!.ofBaseline || DIVERGES.test(group[0]!.words) ? { severity: 'note' as const } : {}),
  evidence: group.map(({ statement }) => evidence('trigger', statement)),
});

/** What did not train has no number to give. */
const DIVERGES = /\bdiverg(?:ed?|es|ence|ing)\b/i;

const trimmed = (words: string): string => words.replace(/^[^\p{L}\d(]+|[\s,:;.]+$/gu, '');
