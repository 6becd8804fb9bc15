import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { misspeltNames } from '../../../src/facts/reporting/cited/misspelt-names.ts';
import { driftingNames } from '../../../src/facts/reporting/drifting-names.ts';

export const check: Check = (paper) => {
  const found = driftingNames(paper);
  const known = new Set(found.map(({ odd }) => odd));
  const misspelt = misspeltNames(paper).filter(({ name }) => !known.has(name));
  if (found.length === 0 && misspelt.length === 0) return met([]);
  return missed(
    ...found.map(({ usual, times, odd, at, usualAt }) => ({
      message: `“${odd}” here, “${usual}” elsewhere`,
      evidence: [
        evidence('trigger', { span: at }, 'once'),
        evidence('conflict', { span: usualAt }, times === 1 ? 'once' : `${times} times`),
      ],
      help: `write “${usual}” here too, or say that it is something else`,
    })),
    ...misspelt.map(({ name, span, right, entry }) => ({
      message: `“${name}” here, “${right}” in the title of the work cited`,
      evidence: [evidence('trigger', { span }), evidence('conflict', entry.reference, 'the entry cited')],
      help: 'write the name as its authors do, or cite the work that it is from',
    })),
  );
};
