import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/facts/kind/kind.ts';
import { readPaper } from '../../src/inputs/index.ts';

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
      '# Automated Leaf Analysis with Few Labels',
      '## Abstract',
      'We investigate two complementary approaches for counting veins. Our gated reader combines edge maps with masks.',
      ...EXPERIMENTS,
    ],
    [
      'analysis',
      '# An Analysis of Automated Leaf Readers',
      '## Abstract',
      'We investigate two readers that are in wide use. Our results show that both fail on old leaves.',
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

  it.each([
    [
      'position',
      '# A Guide to Error Bars',
      '## Abstract',
      'In this opinion/theoretical paper we discuss error bars. We propose a simple procedure to choose one.',
      '## 4 Evaluation measures',
      'Accuracy is a share.',
    ],
    [
      'survey',
      '# Ways to Count Birds',
      '## Abstract',
      'We propose a framework of three classes. In this comprehensive survey, we cover a hundred papers.',
      '## 4 Evaluation',
      'Most work reports accuracy.',
    ],
    ['analysis', '# [Re] Counting by Ear', '## Abstract', 'We propose two more tests of the method.', ...EXPERIMENTS],
    [
      'analysis',
      '# Counting by Ear, Again',
      '## Abstract',
      'In this reproducibility report we present what we found. The method of the authors is fast.',
      ...EXPERIMENTS,
    ],
    [
      'dataset',
      '# Heron-9M: A Large-Scale Dataset for Counting Birds',
      '## Abstract',
      'We present Heron-9M, a training dataset for counting.',
      '## 1 Introduction',
      'We introduce a curation strategy of three stages and a pipeline for it.',
      ...EXPERIMENTS,
    ],
    [
      'method',
      '# Siskin: A Dataset and a Network for Songs',
      '## Abstract',
      'We present a dataset of songs. We propose a network that hears them.',
      ...EXPERIMENTS,
    ],
    [
      'method',
      '# Asking Birders',
      '## Abstract',
      'We propose a model of answers. In this survey, we asked 300 participants for them.',
      ...EXPERIMENTS,
    ],
    [
      'method',
      '# A Faster Counter',
      '## Abstract',
      'We propose a faster algorithm and reproduce the results of the paper by Robin with it.',
      ...EXPERIMENTS,
    ],
  ])('believes what a %s paper calls itself', async (expected, ...lines) => {
    const { value, because } = await kind(...lines);
    expect(`${value}: ${because}`).toContain(`${expected}: `);
  });
});
