import { describe, expect, it } from 'vitest';
import { kindOf } from '../src/facts/kind/kind.ts';
import { readPaper } from '../src/inputs/index.ts';

const kind = async (...lines: string[]) => kindOf(await readPaper(Buffer.from(lines.join('\n\n')), 'case.md'));
const EXPERIMENTS = ['## 4 Experiments', 'We train our model on three data sets and report the mean of five runs.'];
const lemmas = Array.from({ length: 9 }, (_, i) => `**Lemma ${i + 1}.** The map is a contraction.`);

describe('kindOf', () => {
  it.each([
    [
      'survey',
      '# Pruning Neural Networks: A Survey',
      '## Abstract',
      'This survey covers two decades of pruning.',
      '## 2 Evaluation',
      'Most work reports accuracy.',
    ],
    [
      'position',
      '# Position: Leaderboards Need Error Bars',
      '## Abstract',
      'We argue that the field propose fewer rankings.',
    ],
    ['theory', '# Contractions on Trees', '## Abstract', 'We prove a tight bound.', '## 2 Results', ...lemmas],
    [
      'pretraining',
      '# Kestrel: Open Models',
      '## Abstract',
      'We introduce Kestrel, a suite of language models from 1B to 30B parameters.',
      ...EXPERIMENTS,
    ],
    [
      'pretraining',
      '# Heron 3B',
      '## Abstract',
      'We present Heron, a 3-billion-parameter language model that runs on a phone.',
      ...EXPERIMENTS,
    ],
    [
      'method',
      '# Siskin: Tuning with Few Examples',
      '## Abstract',
      'We propose Siskin, a method to align language models of 7B parameters.',
      ...EXPERIMENTS,
    ],
    [
      'method',
      '# Contractions in Practice',
      '## Abstract',
      'We propose an algorithm and prove that it converges.',
      '## 2 Theory',
      ...lemmas,
      ...EXPERIMENTS,
    ],
    [
      'benchmark',
      '# BirdBench: Testing Vision Models',
      '## Abstract',
      'We introduce BirdBench, a benchmark of 900 pictures.',
      ...EXPERIMENTS,
    ],
    ['dataset', '# A Dataset of Bird Songs', '## Abstract', 'We collect a corpus of songs.', ...EXPERIMENTS],
    [
      'analysis',
      '# Does Depth Help?',
      '## Abstract',
      'We study how depth changes the loss. We find that it hardly matters.',
      ...EXPERIMENTS,
    ],
  ])('knows a %s paper', async (expected, ...lines) => {
    const { value, because } = await kind(...lines);
    expect(`${value}: ${because}`).toContain(`${expected}: `);
  });

  it('takes no talk of surveys for a survey', async () => {
    const { value } = await kind(
      '# Predicting Survey Responses',
      '## Abstract',
      'We propose a model of survey responses. Surveys are costly.',
      ...EXPERIMENTS,
    );
    expect(value).toBe('method');
  });
});
