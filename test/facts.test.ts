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
    ['We train by gradient descent with momentum, specifically Adam.', 'optimizer', 'Adam'],
    ['The learning rate is warmed up from 1e-7 to 2e-4 over 500 steps.', 'learning-rate', '2e-4'],
    ['The learning rate is warmed up from 1e-7 to 2e-4 over 500 steps.', 'warm-up', '500 steps'],
    ['Over the first 300 steps the rate is warmed up to 1e-4.', 'warm-up', '300 steps'],
    ['We use a warm-up ratio of 0.05.', 'warm-up', '0.05'],
    ['The learning rate of $2\\times10^{-4}$ is kept.', 'learning-rate', '2×10^-4'],
    [
      'Training uses a poly learning rate policy with power 0.8.',
      'schedule',
      'poly learning rate policy with power 0.8',
    ],
    ['The time for each text decayed exponentially.', 'schedule', null],
    ['The batch sizes for BIRDS-30 and FISH are 64 and 512.', 'batch-size', '64'],
    ['Each task adapts in the inner loop with 7 gradient steps of training.', 'duration', null],
    [
      'We meta-train for 40,000 iterations, with 7 gradient steps during training and 9 at test time.',
      'duration',
      '40,000',
    ],
    ['We compare with a full-precision network.', 'precision', null],
    ['All runs are in full precision.', 'precision', 'full precision'],
    ['We use 16-bit floats instead of 32-bit floats for training.', 'precision', '16-bit'],
    ['Results on BIRDS30/60 with four random seeds are shown.', 'seeds', 'four random seeds'],
    ['We repeat training six times with different seeds.', 'seeds', 'six times'],
    ['Scene: harbour (seed=77) with 9 ships is trained on.', 'seeds', null],
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
    ['We train BERT with our own vocabulary on Kite_300m.', 'vocabulary', null],
    ['The network reads 4096 tokens and has a small vocabulary.', 'vocabulary', null],
    ['We ask the number of raters H = 12, 6 and 3.', 'width', null],
    ['The image, its mask and its edges give 5 channels as input.', 'width', null],
    ['The embedding dimensions of the stages are 48, 96, 192, and 384.', 'width', '48, 96, 192, and 384'],
    ['We set the size of the embeddings to 96 in all runs.', 'width', '96'],
    ['The encoder has [48, 96, 192] filters and the decoder none.', 'width', '48, 96, 192'],
    ['PReLU is old. We propose the quantized QReLU unit.', 'activation', 'quantized QReLU'],
    ['The embedding size is chosen from 24, \\textbf{48}, 96.', 'width', '48'],
    ['Models trained on the Gulls-20M data set are large.', 'parameters', null],
    ['Convolutions use weight sharing over the grid.', 'tying', null],
    ['On stacking 2.4× fewer errors are made by the layers.', 'depth', null],
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
    ['We train on a server with 48 Intel Xeon cores and a Titan X.', 'accelerator', 'Titan X'],
    ['We train on a server with 48 Intel Xeon cores and a Titan X.', 'count', 'a Titan X'],
    ['We train on 4x A100 GPUs.', 'count', '4x A100'],
    ['Data are drawn on 30 CPU cores. We train on an RTX A6000.', 'accelerator', 'A6000'],
    ['We train on a desktop machine with NVIDIA RTX 2080 Ti (11GB VRAM).', 'count', 'NVIDIA RTX 2080 Ti'],
    ['We train on 5-second clips.', 'time', null],
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
    ['We collect data of 512 × 512 images.', 'data-size', null],
    ['We use an 80/10/10 split by author.', 'splits', '80/10/10'],
    [
      'We split 85% of the letters of each bird for training its model and 15% for testing.',
      'splits',
      '85% of the letters of each bird for training its model and 15% for testing',
    ],
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

describe('data by the names that are printed', () => {
  it('tells what trained models are tested on', async () => {
    const paper = await training('We compare the accuracy of the pretrained models on CIFAR-100.');
    expect(stated(data(paper), 'trained-on')).toEqual([]);
    expect(stated(data(paper), 'tested-on')).toEqual(['CIFAR-100']);
  });

  it('keeps a suite among the tests that it is fine-tuned for', async () => {
    const paper = await training('Each model is fine-tuned on GLUE and evaluated by accuracy. We train on CIFAR-100.');
    expect(stated(data(paper), 'trained-on')).toEqual(['CIFAR-100']);
    expect(stated(data(paper), 'tested-on')).toEqual(['GLUE']);
  });

  it('reads names that no lexicon has', async () => {
    const paper = await training('We trained our BERT over the Gulls_40k dataset.');
    expect(stated(data(paper), 'trained-on')).toEqual(['Gulls_40k']);
  });

  it('reads the rows of a table of data sets, and no rows of methods', async () => {
    const table = (head: string, rows: string[]) =>
      training(
        ['Table 1: Sizes.', '', `| ${head} | Size |`, '|---|---|', ...rows.map((row) => `| ${row} | 12 |`)].join('\n'),
      );
    expect(stated(data(await table('Dataset', ['CIFAR-10', 'CIFAR-100', 'Gulls'])), 'tested-on')).toContain('Gulls');
    expect(stated(data(await table('Dataset', ['Plover', 'Ruff', 'Gulls (ours)'])), 'tested-on')).toEqual([]);
  });

  it('names a measure of the text where tables name none', async () => {
    const found = async (words: string) => stated(evaluation(await training(words)), 'metrics');
    expect(await found('We report FVD on the test clips.')).toEqual(['FVD']);
    expect(await found('We report time rather than FVD on the test clips.')).toEqual([]);
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

  it("counts no runs of others'", async () => {
    const settings = statistics(await training('Heron et al. (2019) trained their teacher over 6 runs.'));
    expect(stated(settings, 'runs')).toEqual([]);
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

  it('names parts that are listed or dropped, and none that is only a kind', async () => {
    const paper = await write(
      [
        '# Kestrel',
        '',
        '## 3 Method',
        '',
        'Our pipeline is composed of three stages: rough sorting, describing, and fine sorting.',
        'We propose a simple alternative – Local Heron Pooling (LHP) – that is fast.',
        'The norm threshold is kept as an exponential moving average, which we use to clip gradients.',
        '',
        '### 3.1 Graph Neural Networks',
        '',
        'They are used.',
        '',
        '### 3.2 Inference and Rollout',
        '',
        'It is run.',
        '',
        '## 4 Experiments',
        '',
        'Table 1: Ablation study.',
        '',
        '| Model | Acc |',
        '|---|---|',
        '| Ours | 71.2 |',
        '| - FoldMax | 70.1 |',
        '| w/o LHP | 69.9 |',
      ].join('\n'),
    );
    const names = fates(paper).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['rough sorting', 'describing', 'fine sorting', 'FoldMax']));
    expect(names.join()).toMatch(/local heron pooling/i);
    expect(names.join()).not.toMatch(/alternative|moving average|neural networks|rollout/i);
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
