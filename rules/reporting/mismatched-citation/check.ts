import { evidence, inconclusive, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import type { Entry } from '../../../src/paper/bibliography/entry.ts';
import { mismatchedAuthors } from '../../../src/facts/reporting/cited/mismatched-authors.ts';
import { citedNames } from '../../../src/facts/reporting/cited/cited-names.ts';
import { mismatchedCitations } from '../../../src/facts/reporting/cited/mismatched-citations.ts';
import { shortened } from '../../../src/facts/text/shortened.ts';

export const check: Check = (paper) => {
  if (citedNames(paper).length === 0 && mismatchedAuthors(paper).length === 0)
    return notApplicable('no citation stands directly after a name');
  const found = mismatchedCitations(paper);
  if (found === null) return inconclusive('so many names do not fit what is cited that the list was hardly read');
  if (found.length === 0) return met([]);
  return missed(
    ...found.map(({ name, at, wrong, right, elsewhere, open }) => ({
      message: open
        ? `“${name}” is cited in two ways: ${at.length === 1 ? 'once' : `${at.length} times`} as ${shown(wrong)}, and ${elsewhere.length} times as ${shown(right!)}`
        : `“${name}” is cited as ${shown(wrong)}${right === null ? ', which is another work' : `; its own entry is ${shown(right)}`}`,
      help: open
        ? `find out which of the two, if either, ${name} is from, and cite that one everywhere; or, where the other work is meant, write its name`
        : right === null
          ? `cite the work that ${name} comes from, or write the name that the cited work has`
          : `cite ${labelOf(right)} here, or write the name that the cited work has`,
      // Only what the name is known for speaks against it: many cite a follow-up with the first work.
      ...(right === null ? { severity: 'note' as const } : {}),
      evidence: [
        ...at.slice(0, 4).map((span) => evidence('trigger', { span })),
        evidence('conflict', wrong.reference, 'the entry cited'),
        ...elsewhere.slice(0, 1).map((span) => evidence('nearest', { span }, timesOf(elsewhere.length))),
        ...(right === null
          ? []
          : [evidence('nearest', right.reference, open ? 'the other entry' : 'the entry of this name')]),
      ],
    })),
  );
};

/** "[39]", or in words where the list has no labels. */
const labelOf = ({ label }: Entry): string => (label === null ? 'the work of this name' : `entry ${label}`);

const timesOf = (times: number) => (times === 1 ? 'cited so elsewhere' : `cited so ${times} times`);

/** "[39] (“Its title”)", or the title alone where the list has no labels. */
const shown = ({ label, title }: Entry): string => (label === null ? titled(title!) : `${label} (${titled(title!)})`);

const titled = (title: string): string => `“${shortened(title.replace(/^['‘]|['’]$/g, ''))}”`;
