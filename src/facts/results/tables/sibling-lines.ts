import { groupBy } from '../../../group-by.ts';
import { coreWords, lastLabel } from './names/line-names.ts';
import type { AddedLine } from './added-lines.ts';
import { shownSystems, type ResultTable, type SystemLine } from './tables.ts';

/** What a line is called that shows a system as it is: "Standard" under `Heron 7B`. */
const AS_IT_IS =
  /^(?:(?:the )?(?:standard|vanilla|plain|baseline|base|original|default|regular|naive)(?: (?:prompting|prompt|model|training|decoding|fine-?tuning|setting|version|method))?|none|no \w+)$/i;
const FEWEST_GROUPS = 2;

/**
 * Under each of several systems a line as it is and lines with something: `Heron` / `Standard`, `Heron` / `Beak first`. What
 * makes the difference is all that the second is called.
 */
export function siblingLines(table: ResultTable): AddedLine[] {
  const lines = shownSystems(table).filter(({ path }) => path.length > 1);
  const groups = [
    ...groupBy(lines, ({ path }) =>
      path
        .slice(0, -1)
        .map(({ text }) => text.trim())
        .join('|'),
    ).values(),
  ];
  const pairs = groups.flatMap((group): AddedLine[] => {
    const [base, ...more] = group.filter((line) => AS_IT_IS.test(lastLabel(line)));
    return base === undefined || more.length > 0
      ? []
      : group
          .filter((line) => line !== base && isNamed(line))
          .map((line) => ({ without: [base], line, what: [...coreWords(line)] }));
  });
  const counts = groupBy(pairs, ({ what }) => what.join(' '));
  return pairs.filter(({ what }) => what.length > 0 && counts.get(what.join(' '))!.length >= FEWEST_GROUPS);
}

/** "+ Beak" counts from the line above it, which need not be the one as it is. */
const isNamed = (line: SystemLine): boolean => /^\p{L}/u.test(lastLabel(line));
