import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { data } from '../../src/facts/data/data.ts';
import { apiModels } from '../../src/facts/evaluation/api-models/api-models.ts';
import { evaluation } from '../../src/facts/evaluation/evaluation.ts';
import { components } from '../../src/facts/components/components.ts';
import { declared } from '../../src/facts/components/declared.ts';
import { listedParts } from '../../src/facts/components/listed-parts.ts';
import { fates } from '../../src/facts/components/fates.ts';
import { statistics } from '../../src/facts/statistics/statistics.ts';
import { claims } from '../../src/facts/claims/claims.ts';
import { modelRows } from '../../src/facts/dimensions/models.ts';
import { statedOf, type Settings } from '../../src/facts/settings/stated.ts';
import { readPaper } from '../../src/inputs/index.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { factsJson } from '../../src/views/facts/json.ts';
import { factsText } from '../../src/views/facts/text.ts';

const FORMATS = ['onecolumn.pdf', 'twocolumn.pdf', 'manuscript.pdf', 'paper.md', 'docling.md'];
const read = (path: string): Promise<Paper> => readPaper(readFileSync(path), path);
const write = (text: string): Promise<Paper> => readPaper(new TextEncoder().encode(text), 'words.md');

const training = (words: string) => write(`# Words\n\n## 4 Experiments\n\n${words}\n`);
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
    ['The authors are from Brno, Czech Republic.', 'languages', null],
    ['The data are flattened into a sequence of 9216 tokens.', 'data-size', null],
    ['The data were loaded by TensorFlow Datasets.', 'tested-on', null],
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

  it.each([
    [
      'Kestrel works in three stages: ink separation, line tracing, and letter guessing.',
      ['ink separation', 'line tracing', 'letter guessing'],
    ],
    ['We use a two-stage pipeline: ink separation and line tracing.', ['ink separation', 'line tracing']],
    [
      'The system combines a word list with line tracing and a letter guesser, reading a page per second.',
      ['word list', 'line tracing', 'letter guesser'],
    ],
    [
      'Our reader rests on three mechanisms: (1) ink masking, (2) line gating and (3) letter voting.',
      ['ink masking', 'line gating', 'letter voting'],
    ],
    ['The two modules of our reader are the ink encoder and the line decoder.', ['ink encoder', 'line decoder']],
    ['Our system combines the strengths of maps, words and notes.', []],
    ['Our archive has three parts: training questions, test questions, and notes.', []],
    ['The reader of Marsh et al. (2019) has two stages: ink separation and line tracing.', []],
    ['We proceed in two steps: we first find the ink, and then we trace it.', []],
  ])('the parts that one sentence counts: %s', async (words, parts) => {
    const paper = await write(`# Kestrel: Reading\n\n## 3 Method\n\n${words}\n`);
    expect(listedParts(paper).map(({ name }) => name)).toEqual(parts);
  });

  it('the parts that headings and items count', async () => {
    const paper = await write(
      [
        '# Kestrel: Reading',
        '',
        '## 3 Method',
        '',
        'Our reader consists of the following modules:',
        '',
        '- **Ink separation**: It parts inks.',
        '- **Guesser**: It guesses letters.',
        '',
        '### 3.1 Stage 1: Line tracing',
        '',
        'It traces.',
        '',
        '### 3.2 Step 2 – Testing',
        '',
        'It is tested.',
      ].join('\n'),
    );
    const names = declared(paper).map(({ name }) => name.toLowerCase());
    expect(names).toEqual(expect.arrayContaining(['ink separation', 'guesser', 'line tracing']));
    expect(names).not.toContain('testing');
  });

  it.each([
    ['the work itself is none of its parts', '# Layer Normalization\n\n## 3 Method\n\nWe use layer normalization.'],
    ['an acronym with other words', '# Reading\n\n## 3 Method\n\nWe use Slow Word Alignment (SWA). We apply SWA.'],
    ['what is recalled', '# Reading\n\n## 3 Readers: overview\n\n### 3.1 Line gating\n\nA gate [3] opens.'],
    [
      'what failed',
      '# Reading\n\n## 3 Method\n\n**Hinge loss.** We attempted to train with the hinge loss [3]. However, this was unstable.',
    ],
    ['what others proposed', '# Reading\n\n## 3 Method\n\nWe adopt the line pyramid from [3] as it is.'],
  ])('no parts: %s', async (_, text) => {
    expect(components(await write(`${text}\n`)).map(({ name }) => name)).toEqual([]);
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
