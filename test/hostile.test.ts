import { describe, expect, it } from 'vitest';
import { runRules } from '../src/engine/run.ts';
import { RULES } from '../src/generated/rules.ts';
import { readPaper } from '../src/inputs/index.ts';

/** Words that start many patterns. Repeated, they make a pattern with nested repeats run for hours. */
const BAIT = [
  'we ',
  'our ',
  'release the ',
  'available ',
  'our model is ',
  'the weights, ',
  '(Smith et al., ',
  'none of them ',
  'is ',
  'with ',
  'decoder ',
  'we use ',
  'Transformer ',
  'licen',
  '0.',
  '[',
  'epochs ',
  'once ',
  'only ',
  'not ',
  'A',
  'under the ',
  'MIT ',
  'without ',
  'https://',
  'to improve ',
  'w/o ',
  'Figure 1: ',
  'code and ',
  '. ',
  '?? ',
];

describe('text that is made to trap patterns', () => {
  it.each([...BAIT, BAIT.join('')])('%s', async (bait) => {
    const words = `We ${bait.repeat(Math.ceil(20_000 / bait.length))}`;
    const paper = await readPaper(
      Buffer.from(`# Title\n\n## Abstract\n\n${words}\n\n## 2 Method\n\n${words}.\n`),
      'x.md',
    );
    expect(runRules(paper, RULES)).toHaveLength(RULES.length);
  });
});
