import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { draftRemains } from '../../../src/facts/reporting/draft-remains.ts';

const SHOWN = 4;

export const check: Check = (paper) => {
  const found = draftRemains(paper);
  if (found.length === 0) return met([]);
  return missed(
    ...found.map(({ says, help, at }) => ({
      message: at.length === 1 ? says : `${says} (${at.length} times)`,
      evidence: at.slice(0, SHOWN).map((one) => evidence('trigger', one)),
      help,
    })),
  );
};
