import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { unknownMetrics } from '../../../src/facts/evaluation/metrics.ts';

/** Beyond so many the heads of the tables were misread, or the paper is cut off from its text. */
const MOST = 5;

export const check: Check = (paper) => {
  const found = unknownMetrics(paper);
  if (found.length === 0 || found.length > MOST) return met([]);
  return missed(
    ...found.map(({ name, at, because }) => ({
      message: `the measure “${name}” is used and never defined`,
      evidence: [evidence('trigger', at)],
      because,
      help: `say what ${name} is where it is used first, by a formula or by “the share of …”`,
    })),
  );
};
