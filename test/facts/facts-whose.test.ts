import { describe, expect, it } from 'vitest';
import { familyWords } from '../../src/facts/architecture/family.ts';
import { compute } from '../../src/facts/compute/compute.ts';
import { data } from '../../src/facts/data/data.ts';
import { dimensions } from '../../src/facts/dimensions/dimensions.ts';
import { kindOf } from '../../src/facts/kind/kind.ts';
import { bestOf } from '../../src/facts/settings/chosen/best.ts';
import { statedOf, type Settings } from '../../src/facts/settings/stated.ts';
import { notSpread } from '../../src/facts/statistics/spreads/not-spread.ts';
import { runCounts } from '../../src/facts/statistics/runs/run-counts.ts';
import { singleNumbers } from '../../src/facts/statistics/single-numbers.ts';
import { recipe } from '../../src/facts/training/recipe/recipe.ts';
import { ownTrainings } from '../../src/facts/training/trains/trains.ts';
import { readPaper } from '../../src/inputs/index.ts';
import type { Paper } from '../../src/paper/paper.ts';

const write = (...lines: string[]): Promise<Paper> =>
  readPaper(new TextEncoder().encode(['# Words', '## 4 Experiments', ...lines].join('\n\n')), 'words.md');
const asked =
  (facts: (paper: Paper) => Settings) =>
  async (words: string | readonly string[], item: string): Promise<string | null> => {
    const paper = await write(...[words].flat());
    return bestOf(paper, facts(paper), item)?.value ?? null;
  };
const training = asked(recipe);
const machine = asked(compute);
const shape = asked(dimensions);
const sets = asked(data);

type Case = readonly [words: string | readonly string[], item: string, value: string | null];

describe('whose training it is', () => {
  it.each<Case>([
    // How long, counted in what went through the network
    ['We train each generator with a training length of 90,000 images.', 'duration', '90,000 images'],
    ['The second model is trained for 12M images.', 'duration', '12M images'],
    ['We raise the training time from 8M to 20M images.', 'duration', '20M images'],
    ['Both networks were trained for a total of 3 million examples.', 'duration', '3 million examples'],
    ['By then 6M images were shown to the discriminator during training.', 'duration', '6M images'],
    ['We train our network on 90,000 images.', 'duration', null],
    ['In total, we utilize 16k training samples for the two stages.', 'duration', null],
    ['During training it processes 256M images.', 'duration', '256M images'],
    ['We train on a collection for retrieval of 40,000 images.', 'duration', null],
    // Networks that only measure
    [
      [
        'We train the generator with RMSProp.',
        'The classifiers used by our disentanglement metric are small. We use the Adam optimizer, a minibatch size of 16 and a learning rate of 2e-3.',
      ],
      'batch-size',
      null,
    ],
    [
      [
        'We train the generator with RMSProp.',
        'To compute our purity score, we train a small network with a batch size of 16.',
      ],
      'batch-size',
      null,
    ],
    ['We train a classifier to detect birds with a batch size of 16.', 'batch-size', '16'],
    ['The networks used in our experiments are trained with a batch size of 24.', 'batch-size', '24'],
    // A letter
    ['We use leaky ReLU with α = 0.2 and a fixed learning rate for all layers.', 'learning-rate', null],
    ['Focal weights of α = 0.25 are used; the learning rate follows [3].', 'learning-rate', null],
    [
      'The step size α decays. Good defaults for the tested problems are α = 0.002 and β = 0.9.',
      'learning-rate',
      '0.002',
    ],
    ['Here $\\alpha$ is the learning rate. We take $\\alpha = 0.05$ in all runs.', 'learning-rate', '0.05'],
    ['The learning rate is drawn uniformly from the interval [0.5, 1.5].', 'learning-rate', '[0.5, 1.5]'],
    // Batches of a stopwatch, and parts of a picture
    [
      'The throughput of the baseline is measured with a large batch of 700 sequences. A batch size of 700 keeps the card busy.',
      'batch-size',
      null,
    ],
    ['The throughput grows when we train with a batch size of 700.', 'batch-size', '700'],
    ['We train on a batch of N patches of 16 × 16 pixels.', 'batch-size', null],
    ['Each training batch has a ratio of positives to negatives of 1:3.', 'batch-size', null],
    // Which optimizer
    ['We minimise the loss using stochastic gradient descent with Adam [9].', 'optimizer', 'Adam'],
    ["We train using Nesterov's momentum [4].", 'optimizer', "Nesterov's momentum"],
    ['We train with SGD with momentum.', 'optimizer', 'SGD with momentum'],
    // What others did, and what nobody did
    ['Robin et al. (2019) trained for 40 epochs with a batch size of 32.', 'batch-size', null],
    ['As in Robin et al. (2019), we trained with a batch size of 32.', 'batch-size', '32'],
    ['A model of this size should be trained on 4 trillion tokens.', 'duration', null],
    [
      'We start from the same initialization of a model trained for 70 epochs and train for 30 epochs.',
      'duration',
      '30 epochs',
    ],
  ])('%j: %s is %s', async (words, item, expected) => {
    expect(await training(words, item)).toBe(expected);
  });

  it('leaves out the column of a cited rival', async () => {
    const paper = await write(
      '| Methods | Kite [5] | Plover |\n| --- | --- | --- |\n| Batch size | 4096 | 512 |\n| Epochs | 300 | 90 |',
    );
    expect(statedOf(recipe(paper), 'batch-size').map(({ value }) => value)).toEqual(['512']);
  });

  it.each([
    ['As we do not fine-tune the representation of Kite, it may be weaker elsewhere.', 0],
    ['The backbone was not trained further on any of the sets.', 0],
    ['Features come from a 3D network [4], which is pre-trained on the Kites data set [5].', 0],
    ['For vision, an encoder is used that was pre-trained on web images by its authors.', 0],
    ['We do not fine-tune the encoder, but we train the decoder on the caption data.', 1],
    ['Our decoder, which is trained on captions, has two parts.', 1],
    ['Our encoder was pretrained on web images for 10 epochs.', 1],
  ])('%s trains %i', async (words, times) => {
    expect(ownTrainings(await write(words))).toHaveLength(times);
  });
});

describe('whose machines and hours', () => {
  it.each<Case>([
    ['Training takes one week on a DGX-1 with 8 V100 GPUs.', 'count', '8 V100 GPUs'],
    ['All runs used one server (4 × A100 GPUs).', 'count', '4 × A100 GPUs'],
    ['We train on 3 DGX-2 machines.', 'count', '3 DGX-2'],
    ['To reach the level of humans would require $10^9$ GPU hours.', 'total-compute', null],
    ['Training took $10^3$ GPU hours on our cluster.', 'total-compute', null],
    ['Training took 900 GPU hours on our cluster.', 'total-compute', '900 GPU hours'],
    [
      'We trained nine models with $6\\times 10^{18}$ to $3\\times 10^{21}$ FLOPs.',
      'total-compute',
      '3× 10^{21} FLOPs',
    ],
    [
      'They match the FLOPs used to train the largest of our models ($5\\times 10^{22}$).',
      'total-compute',
      '5× 10^{22}',
    ],
    ['A model of that size should be trained with $4\\times 10^{24}$ FLOPs.', 'total-compute', null],
    ['We convert the reported times to those of an RTX 2080 Ti.', 'count', null],
    ['This survey should take you about 30 minutes to complete.', 'time', null],
    ['The whole training took approximately forty hours.', 'time', 'forty hours'],
    ['This model is slow to train, requiring several days of training for good results.', 'time', null],
    ['Training our largest model took several days.', 'time', 'several days'],
    [['We train over 8 GPUs.', 'It runs in 90 ms per image (measured on a single M40 GPU).'], 'count', '8 GPUs'],
    [
      'The training budget, the number of steps, is 200 epochs at a compute budget of 200 epochs.',
      'total-compute',
      null,
    ],
  ])('%j: %s is %s', async (words, item, expected) => {
    expect(await machine(words, item)).toBe(expected);
  });
});

describe('whose network', () => {
  it.each<Case>([
    ['Robin et al. (2018) used a two-layer LSTM for generation.', 'depth', null],
    ['We use a two-layer LSTM for generation.', 'depth', 'two-layer LSTM'],
    ['We collect 80k context and follow-up paragraphs.', 'context', null],
    ['Our model has an 8k context window.', 'context', '8k'],
    ['It reads the context of the previous i-1 tokens.', 'context', null],
    ['To fit the input context window, and also limit the steps to 2, we cut the text.', 'context', null],
    ['Inputs are cut to a maximum sequence length of 512.', 'context', '512'],
    ['The visual feature dimensions are 47 for Nests and 35 for Eggs.', 'width', null],
    ['A 2048-dimensional feature vector is extracted for every frame by the network.', 'width', null],
    ['Our network has a feature dimension of 256.', 'width', '256'],
    ['Two separate heads predict the class and the box.', 'heads', null],
    ['The Transformer has 8 attention heads.', 'heads', '8 attention heads'],
    ['The total number of weights was increased to approximately 3.7M.', 'parameters', '3.7M'],
    ['The number of trainable weights is about 41,000.', 'parameters', '41,000'],
    [
      'The encoder has 110M parameters and the decoder 400M, making a total of 510M trainable parameters.',
      'parameters',
      '510M trainable parameters',
    ],
    ['The index has no trainable parameters, but consists of 21M 768-dimensional vectors.', 'parameters', null],
    ['The total number of images is about 3.7M.', 'parameters', null],
  ])('%j: %s is %s', async (words, item, expected) => {
    expect(await shape(words, item)).toBe(expected);
  });

  it('takes what a network could be made into for no family', async () => {
    const made = await write('To allow our encoder to operate like an auto-regressive model, we mask its attention.');
    expect(familyWords(made).own).toEqual([]);
    const is = await write('Our network is an auto-regressive model with causal attention.');
    expect(familyWords(is).own).toHaveLength(1);
  });
});

describe('whose data', () => {
  it.each<Case>([
    ['We compare a finetuned transformer that was pre-trained on the BookCorpus [3].', 'trained-on', null],
    ['We ask how a model trained on Wikipedia can be tuned so well for this use.', 'trained-on', null],
    ['Our model is trained on Wikipedia.', 'trained-on', 'Wikipedia'],
    ['We pre-train our encoder on the BookCorpus [3].', 'trained-on', 'BookCorpus'],
    ['We tune a model given only 64 examples of the training data.', 'data-size', null],
    ['The data set contains 64,000 examples.', 'data-size', '64,000 examples'],
    ['On the same data set we trained for 70M images.', 'data-size', null],
    ['The data set contains 70,000 images.', 'data-size', '70,000 images'],
    ['The models were tested on five sets, each containing 1000 images of the data.', 'data-size', null],
    ['Pasta is an Italian commodity.', 'languages', null],
    ['The Greek letter stands for the rate.', 'languages', null],
    ['Our corpus holds Italian and Greek news.', 'languages', 'Italian and Greek'],
    ['We collect reviews in Italian.', 'languages', 'Italian'],
  ])('%j: %s is %s', async (words, item, expected) => {
    expect(await sets(words, item)).toBe(expected);
  });
});

describe('whose runs', () => {
  it.each([
    ['We take the average time over 30 runs to process a batch.', 0],
    ['We use repeated augmentation with 3 repetitions.', 0],
    ['We report the mean accuracy over 30 runs.', 1],
    ['All results are means of 3 repetitions.', 1],
  ])('%s: %i', async (words, count) => {
    expect(runCounts(await write(words))).toHaveLength(count);
  });

  it('takes no question for one seed', async () => {
    const words = 'Is it transparent whether you report the mean or just a single run?';
    expect(notSpread(await write(words))).toEqual([]);
    expect(notSpread(await write('All results come from a single run.'))).toHaveLength(1);
  });

  it('takes the number of a section for no result', async () => {
    const table = '| Method | Accuracy |\n| --- | --- |\n| Kite | 70.1 |\n| Plover | 71.3 |';
    const paper = await write(
      'We improve learning by the balanced loss described in §3.1.',
      table,
      'The accuracy improves by 0.9 points over Kite.',
    );
    expect(singleNumbers(paper).claims.map(({ text }) => text)).toEqual([
      'The accuracy improves by 0.9 points over Kite.',
    ]);
  });
});

describe('what examines what exists', () => {
  it.each([
    [
      'analysis',
      'This paper identifies two persistent issues with the evaluation protocols in use. We find that most gains vanish.',
    ],
    [
      'analysis',
      'We compare the performance of people and of models on cloze tests. We find that models agree with people.',
    ],
    [
      'analysis',
      'We highlight three pitfalls of common benchmark practices. Our results show that ranks are unstable.',
    ],
    [
      'method',
      'We propose Kite, a loss for deep networks. We compare the performance of our model with others and find that it wins.',
    ],
    ['method', 'We introduce a network for counting birds. We find that it is fast.'],
  ])('%s: %s', async (kind, abstract) => {
    const paper = await readPaper(new TextEncoder().encode(`# Words\n\n## Abstract\n\n${abstract}\n`), 'words.md');
    expect(kindOf(paper).value).toBe(kind);
  });
});
