import { evidence, hiddenEvidence, met, missed, type Check, type Finding } from '../../../src/engine/answer.ts';
import { orders } from '../../../src/facts/reporting/orders-to-models.ts';
import type { HiddenBy } from '../../../src/paper/hidden.ts';

const HOW: Readonly<Record<HiddenBy, string>> = {
  'no-ink': 'text without ink',
  colour: 'the colour of what lies behind',
  transparent: 'transparent',
  covered: 'behind what is drawn over it',
  'too-small': 'too small to read',
  'off-page': 'outside the page',
  clipped: 'cut off',
  comment: 'in a comment',
  style: 'hidden by its style',
  'no-glyphs': 'characters that no font draws',
};

/** What people cannot see is written for a model. */
export const check: Check = (paper) => {
  const { hidden, plain } = orders(paper);
  const findings: Finding[] = [
    ...hidden.map((one) => ({
      message: `words that no reader sees tell a reviewer what to think (${HOW[one.by]})`,
      evidence: [hiddenEvidence('trigger', one, HOW[one.by])],
    })),
    ...plain.map((one) => ({
      message: 'a sentence tells a model that reviews what to think',
      evidence: [evidence('trigger', one)],
      confidence: 'medium' as const,
    })),
  ];
  return findings.length === 0 ? met([]) : missed(...findings);
};
