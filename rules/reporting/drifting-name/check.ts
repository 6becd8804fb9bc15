import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { misspeltNames } from '../../../src/facts/reporting/cited/misspelt-names.ts';
import { driftingNames } from '../../../src/facts/reporting/names/drifting-names.ts';
import { whereTheyDiffer } from '../../../src/facts/reporting/spelling/spelling-slip.ts';

/** More places tell the author nothing new. */
const SHOWN = 4;

export const check: Check = (paper) => {
  const found = driftingNames(paper);
  const known = new Set(found.map(({ odd }) => odd));
  const misspelt = misspeltNames(paper).filter(({ name }) => !known.has(name));
  if (found.length === 0 && misspelt.length === 0) return met([]);
  return missed(
    ...found.map(({ usual, times, odd, at, oddTimes, usualAt }) => ({
      message: `“${odd}” here, “${usual}” elsewhere${differenceOf(odd, usual)}`,
      evidence: [
        evidence('trigger', { span: at }, timesOf(oddTimes)),
        evidence('conflict', { span: usualAt }, timesOf(times)),
      ],
      help: `write “${usual}” here too`,
    })),
    ...misspelt.map(({ name, at, right, entry, alsoAt }) => ({
      message: `“${name}” here, “${right}” in the title of the work cited${differenceOf(name, right)}`,
      evidence: [
        ...at.slice(0, SHOWN).map((span) => evidence('trigger', { span })),
        evidence('conflict', entry.reference, 'the entry cited'),
        ...(alsoAt === null ? [] : [evidence('nearest', { span: alsoAt }, 'so elsewhere in the paper')]),
      ],
      help:
        alsoAt !== null
          ? 'write it as elsewhere in the paper'
          : `write the name as its authors do${/^\p{Lu}\p{Ll}+$/u.test(right) ? ' (the style of the list may have changed its capitals)' : ''}`,
    })),
  );
};

const timesOf = (times: number): string => (times === 1 ? 'once' : `${times} times`);

/** Longer parts are seen without help. */
const LONGEST = 3;

/** What a reader has to look for, since capitals differ too: ": the letter “d” is missing". */
function differenceOf(odd: string, right: string): string {
  const { one: has, other: lacks } = whereTheyDiffer(odd.toLowerCase(), right.toLowerCase());
  if (has.length > LONGEST || lacks.length > LONGEST) return '';
  if (has === '') return `: ${lacks.length === 1 ? 'the letter' : 'the part'} “${lacks}” is missing`;
  return lacks === '' ? `: one “${has}” too many` : `: “${has}” where the other has “${lacks}”`;
}
