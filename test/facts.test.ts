import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { data } from '../src/facts/data/data.ts';
import { apiModels } from '../src/facts/evaluation/api-models.ts';
import { evaluation } from '../src/facts/evaluation/evaluation.ts';
import { fates } from '../src/facts/components/fates.ts';
import { statistics } from '../src/facts/statistics/statistics.ts';
import { claims } from '../src/facts/claims/claims.ts';
import { modelRows } from '../src/facts/dimensions/models.ts';
import { compute } from '../src/facts/compute/compute.ts';
import { dimensions } from '../src/facts/dimensions/dimensions.ts';
import { bestOf } from '../src/facts/settings/best.ts';
import { statedOf, type Settings } from '../src/facts/settings/stated.ts';
import { recipe } from '../src/facts/training/recipe.ts';
import { ownTrainings } from '../src/facts/training/trains.ts';
import { readPaper } from '../src/inputs/index.ts';
import type { Paper } from '../src/paper/paper.ts';
import { factsJson } from '../src/views/facts/json.ts';
import { factsText } from '../src/views/facts/text.ts';

const FORMATS = ['onecolumn.pdf', 'twocolumn.pdf', 'paper.md', 'docling.md'];
const read = (path: string): Promise<Paper> => readPaper(readFileSync(path), path);
const write = (text: string): Promise<Paper> => readPaper(new TextEncoder().encode(text), 'words.md');

const training = (words: string) => write(`# Words\n\n## 4 Experiments\n\n${words}\n`);
const value = async (words: string, item: string) => {
  const paper = await training(words);
  return bestOf(paper, recipe(paper), item)?.value ?? null;
};
const machine = async (words: string, item: string) => {
  const paper = await training(words);
  return bestOf(paper, compute(paper), item)?.value ?? null;
};

describe('the recipe in words', () => {
  it.each([
    ['We train with AdamW and a peak learning rate of 3e-4.', 'learning-rate', '3e-4'],
    ['The learning rate is warmed up and then set to 0 . 001 for all runs.', 'learning-rate', '0.001'],
    ['Training uses a learning rate of $5 \\times 10^{-4}$.', 'learning-rate', '5 × 10'],
    ['The weight decay is 0.1, and the learning rate follows a cosine.', 'learning-rate', null],
    ['The learning rate decays to a minimum learning rate of 0.00001.', 'learning-rate', null],
    ['We use mini-batches of 256 pictures.', 'batch-size', '256'],
    ['Each batch holds 512 sequences.', 'batch-size', '512'],
    ['Larger batch sizes did not help, see Section 5.', 'batch-size', null],
    ['We train all models for 90 epochs.', 'duration', '90 epochs'],
    ['The network is trained for 100k gradient steps.', 'duration', '100k gradient steps'],
    ['Our model is trained on 300B tokens.', 'duration', '300B tokens'],
    ['We train with 500 warm-up steps.', 'duration', null],
    ['We train on sequences of 2048 tokens.', 'duration', null],
    ['Our network is optimized with SGD.', 'optimizer', 'SGD'],
    ['The batch sizes for Nests-10 and for Eggs are 128 and 4096.', 'batch-size', '128'],
    ['We may train with different optimizers, such as SGD or Adam.', 'optimizer', null],
  ])('%s', async (words, item, expected) => {
    const found = await value(words, item);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toContain(expected);
  });
});

describe('what the paper trains', () => {
  it.each([
    ['We train models on each of two data sets: Nests (Robin et al., 2018) and Eggs (Wren et al., 2017).', true],
    ['We meta-train for up to 60,000 iterations.', true],
    ['We use both hard labels and soft labels to train the models.', true],
    ['First, we trained our modified BERT on all letters.', true],
    ['Robin et al. (2018) trained the models on letters.', false],
    ['For each such split, the tested algorithms are trained on the rest.', false],
    ['Typically, the models are trained with twice the data.', false],
    ['We use a loss that can be used to train networks.', false],
    ['We train tokenizers with 1,000 entries on the letters.', false],
  ])('%s', async (words, expected) => {
    expect(ownTrainings(await training(words)).length > 0).toBe(expected);
  });
});

describe('the shape in words', () => {
  const best = async (words: string, item: string) => {
    const paper = await write(`# Words\n\n## 3 Model\n\n${words}\n`);
    return bestOf(paper, dimensions(paper), item, true)?.value ?? null;
  };
  it.each([
    ['The hidden size of every model is given in Table 1.', 'width', null],
    ['The query dimension of each head is d = 32.', 'width', null],
    ['The reduced sequence length holds for the first 90% of the updates.', 'context', null],
    ['Batch sizes range from 0.5M to 4M tokens.', 'parameters', null],
    ['A vocabulary usually has 10K entries. Ours is a vocabulary of 32K entries.', 'vocabulary', '32K'],
  ])('%s', async (words, item, expected) => expect(await best(words, item)).toBe(expected));

  it('reads short heads by what the caption says they stand for', async () => {
    const table = [
      'Table 1: Our models, with the number of blocks (#B) and of attention heads (#H).',
      '',
      '| Model | #B | #H |',
      '|---|---|---|',
      '| Small | 12 | 8 |',
    ];
    expect(await best(table.join('\n'), 'depth')).toBe('12');
    expect(await best(table.join('\n'), 'heads')).toBe('8');
  });
});

describe('the machines in words', () => {
  it.each([
    ['We train on 8 NVIDIA A100 GPUs for 14 hours.', 'accelerator', 'NVIDIA A100'],
    ['We train on 8 NVIDIA A100 GPUs for 14 hours.', 'count', '8 NVIDIA A100'],
    ['One run takes 54 hours on 32 A100 GPUs.', 'count', '32 A100'],
    ['We train on 8 NVIDIA A100 GPUs for 14 hours.', 'time', '14 hours'],
    ['Our runs take 90 minutes each.', 'time', '90 minutes'],
    ['Since the 1980s we train on cards like RTX 4090s.', 'time', null],
    ['All annotators completed a session of three hours.', 'time', null],
    ['Every run reads 30 hours of driving data.', 'time', null],
    ['We run the solver for the matrix 3 h t and x.', 'time', null],
    ['All runs took 2,000 GPU hours.', 'total-compute', '2,000 GPU hours'],
    ['Training used 12 MWh and emitted 4.2 tCO2eq.', 'energy', '12 MWh'],
    ['Training used 12 MWh and emitted 4.2 tCO2eq.', 'carbon', '4.2 t'],
    ['We train on eight GPUs.', 'accelerator', null],
    ['The L4 norm and the T4 phage are no machines.', 'accelerator', null],
    ['We train on V100 GPUs.', 'count', null],
  ])('%s %s', async (words, item, expected) => {
    const found = await machine(words, item);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toContain(expected);
  });
});

const stated = (settings: Settings, item: string) => statedOf(settings, item).map(({ value: one }) => one);

describe('the data in words', () => {
  it.each([
    ['Our corpus contains 3.2 million sentence pairs.', 'data-size', '3.2 million sentence pairs'],
    ['We train on a collection of 40,000 labelled images.', 'data-size', '40,000 labelled images'],
    ['The data are read in batches of 256 images.', 'data-size', null],
    ['We use an 80/10/10 split by author.', 'splits', '80/10/10'],
    ['Results are means of 5-fold cross-validation.', 'splits', '5-fold cross-validation'],
    ['We keep the official test set.', 'splits', 'official test set'],
    ['The two halves of the network are split over devices.', 'splits', null],
    ['All texts are in English and German.', 'languages', 'English and German'],
    ['The corpus covers 17 languages.', 'languages', '17 languages'],
    ['The Wikipedia dump of March 2024 is read once.', 'versions', 'March 2024'],
    ['We train for two weeks in March 2024.', 'versions', null],
  ])('%s %s', async (words, item, expected) => {
    const found = stated(data(await training(words)), item);
    expect(found).toEqual(expected === null ? [] : [expected]);
  });

  it('tells what is learned from and what is tested on', async () => {
    const paper = await training('We train on ImageNet-1K. We evaluate on CIFAR-100.');
    expect(stated(data(paper), 'trained-on')).toEqual(['ImageNet-1K']);
    expect(stated(data(paper), 'tested-on')).toEqual(['CIFAR-100']);
  });
});

describe('the evaluation in words', () => {
  it.each([
    ['All scores are 5-shot.', 'shots', '5-shot'],
    ['We sample with a temperature of 0.7 and top-p of 0.9.', 'decoding', 'temperature of 0.7 and top-p of 0.9'],
    ['Outputs are found by beam search with a beam size of 4.', 'decoding', 'beam search with a beam size of 4'],
    ['The softmax temperature of 0.1 is learned.', 'decoding', null],
    ['The answers were written by GPT-4o.', 'closed-models', 'GPT-4o (data source, no snapshot)'],
    ['The answers were written by gpt-4o-2024-08-06.', 'closed-models', 'gpt-4o-2024-08-06'],
  ])('%s %s', async (words, item, expected) => {
    const found = stated(evaluation(await training(words)), item);
    expect(found).toEqual(expected === null ? [] : [expected]);
  });
});

describe('what a closed model is asked for', () => {
  it.each([
    ['We use GPT-4 to classify each tweet.', 'subject'],
    ['We use GPT-4 for gradual changes of the prompt.', 'subject'],
    ['We use GPT-4 to classify each response as safe or not.', 'judge'],
    ['We use GPT-4 to: (a) rate the pictures and (b) sort them.', 'judge'],
    ['We use GPT-4 to label each tweet.', 'data source'],
  ])('%s', async (words, use) => {
    expect(apiModels(await training(words)).used.map((one) => one.use)).toEqual([use]);
  });
});

describe('how sure the results are', () => {
  it('counts runs and names the spread', async () => {
    const settings = statistics(await training('All results are means and standard deviations over 5 seeds.'));
    expect(stated(settings, 'runs')).toEqual(['5 runs']);
    expect(stated(settings, 'spread')).toEqual(['a deviation or standard error']);
    expect(stated(settings, 'test')).toEqual([]);
  });
});

describe('claims and parts', () => {
  it('lists what the paper says of itself', async () => {
    const paper = await write(
      '# Kestrel\n\n## Abstract\n\nOur model achieves state-of-the-art results on both sets.\n',
    );
    expect(stated(claims(paper), 'best')).toEqual(['Our model achieves state-of-the-art results on both sets.']);
  });

  it.each([
    ['Our model outperforms the tagger on both sets.', true],
    ['As the table shows, Kestrel performs better than the tagger.', true],
    ['The numbers show the superior performance of our model.', true],
    ['We use a gate which achieved the highest accuracy in a survey of gates.', false],
    ['The difference comes from the authors of the tagger, who chose the best epoch.', false],
    ['We test whether one tagger is better than the other.', false],
    ['To the best of our knowledge, nobody counted nests.', false],
    ['We drop a frame once our prompt exceeds 8192 tokens.', false],
  ])('is better than others: %s', async (words, isClaim) => {
    const paper = await write(`# Kestrel: Birds\n\n## 4 Results\n\n${words}\n`);
    expect(stated(claims(paper), 'better')).toEqual(isClaim ? [words] : []);
  });

  it('tells adopted from introduced parts, and where they are ablated', async () => {
    const found = fates(await readPaper(readFileSync('fixtures/faulty/paper.md'), 'paper.md'));
    expect(found.find(({ name }) => /ALiBi/.test(name))).toMatchObject({ origin: 'adopted', ablated: null });
    const clean = fates(await readPaper(readFileSync('fixtures/clean/paper.md'), 'paper.md'));
    expect(clean.filter(({ ablated }) => ablated !== null).length).toBeGreaterThan(0);
  });
});

describe('the card of a paper', () => {
  it.each(FORMATS)('%s: a row for each model of the table', async (file) => {
    const rows = modelRows(await read(`fixtures/faulty/${file}`));
    expect(rows.map(({ values }) => [values.get('depth')?.value, values.get('width')?.value])).toEqual([
      ['24', '2,048'],
      ['32', '4,096'],
      ['48', '5,120'],
    ]);
  });

  it.each(FORMATS)('%s: values stand in their quotes, holes are null', async (file) => {
    const paper = await read(`fixtures/faulty/${file}`);
    const card = JSON.parse(factsJson(paper)) as {
      schema: string;
      topics: { id: string; items: { id: string; best: { quote: string } | null; stated: { quote: string }[] }[] }[];
    };
    expect(card.schema).toBe('paper-lint/facts@1');
    const items = card.topics.flatMap((topic) => topic.items);
    for (const { stated } of items)
      for (const { quote } of stated) expect(paper.quote({ start: 0, end: paper.text.length })).toContain(quote);
    expect(items.find(({ id }) => id === 'warm-up')?.best).toBeNull();
    expect(items.find(({ id }) => id === 'optimizer')?.best).not.toBeNull();
  });

  it('fits the width and shows the holes', async () => {
    const text = factsText(await read('fixtures/clean/paper.md'), { width: 60, color: false, terminal: false });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    expect(text).toMatch(/carbon emitted +—/);
    expect(text).toMatch(/optimizer +AdamW/);
  });
});
