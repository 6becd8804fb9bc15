import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { driftingNames } from '../../../src/facts/reporting/drifting-names.ts';

export const check: Check = (paper) => {
  const found = driftingNames(paper);
  if (found.length === 0) return met([]);
  return missed(
    ...found.map(({ usual, times, odd, at, usualAt }) => ({
      message: `“${odd}” here, “${usual}” elsewhere`,
      evidence: [
        evidence('trigger', { span: at }, 'once'),
        evidence('conflict', { span: usualAt }, times === 1 ? 'once' : `${times} times`),
      ],
      help: `write “${usual}” here too, or say that it is something else`,
    })),
  );
};
