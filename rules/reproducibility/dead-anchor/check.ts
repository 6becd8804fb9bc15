import { groupBy } from '../../../src/group-by.ts';
import { evidence, inconclusive, met, missed, type Check } from '../../../src/engine/answer.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';

/** So many places are shown. */
const SHOWN = 4;

export const check: Check = (paper) => {
  const { jumps, anchors } = paper;
  if (jumps.length === 0) return met([], 'no link leads to a place of its own');
  if (anchors === null) return inconclusive('the places that its links can lead to could not be read');
  const dead = jumps.filter(({ target }) => !anchors.has(target));
  if (dead.length === 0) return met([]);
  if (anchors.size === 0) return inconclusive('the file names no place at all, so its links were lost on the way');
  const targets = [...groupBy(dead, ({ target }) => target)];
  const names = targets.slice(0, SHOWN).map(([target]) => `“${target}”`);
  const more = targets.length > SHOWN ? [`${targets.length - SHOWN} more`] : [];
  return missed({
    message:
      dead.length === 1
        ? `a link leads to ${names[0]}, which is not in the file`
        : `${dead.length} links lead to places that are not in the file: ${enumerate([...names, ...more])}`,
    evidence: targets.slice(0, SHOWN).map(([target, [first]]) => evidence('trigger', first!, `leads to ${target}`)),
    because: `the other ${jumps.length - dead.length} links inside the paper lead somewhere`,
    help: 'keep what is linked in the same file (an appendix cut off takes its anchors along), or take the link off',
  });
};
