import { describe, expect, it } from 'vitest';
import { compute } from '../../src/facts/compute/compute.ts';
import { dimensions } from '../../src/facts/dimensions/dimensions.ts';
import { bestOf } from '../../src/facts/settings/chosen/best.ts';
import { recipe } from '../../src/facts/training/recipe/recipe.ts';
import { ownTrainings } from '../../src/facts/training/trains/trains.ts';
import { readPaper } from '../../src/inputs/index.ts';
import type { Paper } from '../../src/paper/paper.ts';

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
    ['We start with the settings of Kite and reduced the batch size (from 512 to 64).', 'batch-size', '64'],
    ['We train with minibatch SGD and apply the Adam solver.', 'optimizer', 'Adam'],
    ['Training ends when the error has not decreased for 100 epochs.', 'duration', null],
    ['Our training set holds 4 million pairs of songs, or about 90 million tokens.', 'duration', null],
    ['While we test, each sample is used only once.', 'duration', 'once'],
    ['We train all models for 90 epochs.', 'duration', '90 epochs'],
    [
      'We train all of the networks for 131, 072 steps with 40, 000 words of the 250, 000 that occur in the songs.',
      'duration',
      '131,072 steps',
    ],
    ['We train with a batch size of 32, 200 epochs in all.', 'batch-size', '32'],
    ['We train with Adam and a learning rate of 4e-5 per batch.', 'batch-size', null],
    ['We train two neighbouring batches in turn.', 'batch-size', null],
    ['We train on two-sample batches.', 'batch-size', 'two'],
    ['We train and test in the 40-step class-incremental setting.', 'duration', null],
    ['We train pages as before. For the speed test, we set the batch size to 1.', 'batch-size', null],
    ['The network is trained for 100k gradient steps.', 'duration', '100k gradient steps'],
    ['Our model is trained on 300B tokens.', 'duration', '300B tokens'],
    ['We train with 500 warm-up steps.', 'duration', null],
    ['The learning rate is divided by ten after 30k and 60k steps.', 'duration', null],
    [
      'The learning rate drops at 40k, 60k and 80k steps; training stops at 90k iterations.',
      'duration',
      '90k iterations',
    ],
    ['Learning rate and epochs are 1e-4 and 50, respectively.', 'duration', '50 epochs'],
    ['The warm-up epochs and the epochs are 5 and 100, respectively.', 'duration', '100 epochs'],
    ['We set the maximum number of epochs to be 20.', 'duration', '20 epochs'],
    ['The model sees the whole training set 40 times.', 'duration', '40 times'],
    ['We stop after 15 epochs without improvement.', 'duration', null],
    ['We set the learning rate and the batch size to 1e-4 and 32, respectively.', 'batch-size', '32'],
    ['Each update uses 32 graphs.', 'batch-size', '32 graphs'],
    ['Gradients are averaged over 512 trajectories.', 'batch-size', '512 trajectories'],
    ['We train with Adam (β1 = 0.5, β2 = 0.999, α = 0.0002).', 'learning-rate', '0.0002'],
    ['We train with Adam (β1 = 0.9, β2 = 0.99) and set α = 0.5 in the loss.', 'learning-rate', null],
    ['Models are fitted with AdamW at 3e-4.', 'learning-rate', '3e-4'],
    ['We use the LaWren [3] optimizer with a learning rate of 0.1.', 'optimizer', 'LaWren'],
    ['Optimizers like RMSProp and Adam are popular.', 'optimizer', null],
    ['We train on sequences of 2048 tokens.', 'duration', null],
    [
      'Our model is trained by Stochastic Gradient Descent with momentum and a batch size of 48.',
      'optimizer',
      'Stochastic Gradient Descent with momentum',
    ],
    ['Our network is optimized with SGD.', 'optimizer', 'SGD'],
    ['To learn the weights we run an ADAM gradient descent for 900 steps.', 'optimizer', 'ADAM'],
    ['The largest of our graphs has a number of nodes of 2708, and we train on each.', 'count', null],
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
    ['We trained with a batch size equal to 24.', 'batch-size', '24'],
    ['Labels were asked of the model in batches of 70 letters by one prompt.', 'batch-size', null],
    ['We train on pictures, where B is the batch size and H = W = 192.', 'batch-size', null],
    ['It can be trained with a mini-batch size m > 1.', 'batch-size', null],
    ['Training uses a learning rate of $3e^{-4}$.', 'learning-rate', '3e-4'],
    ['The learning rate is decayed by 0.3 every 20,000 iterations.', 'learning-rate', null],
    ['The learning rate is decayed by 0.3 at 20,000 iterations.', 'schedule', 'decayed by 0.3 at 20,000'],
    ['We chose a linear schedule for the noise from 0.1 to 0.9.', 'schedule', null],
    ['Our model was trained with a context of 16k tokens.', 'duration', null],
    ['We train with a batch of 96 and learning rate warmup of 3k steps.', 'warm-up', '3k steps'],
    ['Dropout was 5% for ours, vs. 30% for the older one.', 'regularisation', null],
    ['We use a long warmup, following the older recipe [14].', 'warm-up', null],
    ['Training is performed for 30,000 tower interaction steps.', 'duration', '30,000 tower interaction steps'],
    ['Our agent was trained for a total of 7 million frames.', 'duration', '7 million frames'],
    ['We train over a budget of 2M simulator interactions.', 'duration', '2M simulator interactions'],
    ['We do one million time steps of training on each tower.', 'duration', 'one million time steps'],
    ['We train with 1,000 denoising steps.', 'duration', null],
    ['We train a sampler with 1000 diffusion steps.', 'duration', null],
    ['One epoch corresponds to 3000 updates of the training.', 'duration', null],
    ['In training, the small one reads 4T, and the large one is at 9T tokens.', 'duration', '9T tokens'],
    ['The model is trained with a batch size of 12 for two epochs.', 'duration', 'two epochs'],
    ['All runs are trained for one to four epochs.', 'duration', 'one to four epochs'],
    ['We used the RMSProp algorithm with minibatches of size 24.', 'optimizer', 'RMSProp'],
    ['We explore with noise annealed linearly, and learn on.', 'schedule', null],
    ['We set 0.4 (dropout rate), 3e-4 (weight decay) in training.', 'regularisation', '0.4 (dropout rate)'],
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
    ['We use both kinds of labels to train the models.', true],
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
    ['Results are means over N = 7 flights of each gull.', 'depth', null],
    ['The encoder has N = 7 layers.', 'depth', '7 layers'],
    ['It stacks blocks (N = 7).', 'depth', 'N = 7'],
    ['It keeps a 640-unit hidden layer of the older design.', 'depth', null],
    ['Each dot shows one of 12 heads at one layer.', 'depth', null],
    ['The number of layers is reduced by a factor of 3.', 'depth', null],
    ['This increases the depth of the network by 7 weight layers.', 'depth', null],
    ['We tried 1-dimensional position embeddings.', 'width', null],
    ['The error is small with H = 12 and 6 classes.', 'width', null],
    ['Gulls and terns and days yield 144 controller units.', 'width', null],
    ['The features dims being [192, 96, 48] respectively, hidden sizes being [64, 32].', 'width', '64, 32'],
    ['The fallback for out-of-vocabulary words takes 0.25 ms.', 'vocabulary', null],
    ['The gull is tied by a rope to the pole.', 'positions', null],
    ['We use RoPE.', 'positions', 'RoPE'],
    ['We predict the three heads at the same resolution.', 'heads', null],
    ['We choose the top 12 context words.', 'context', null],
    ['The keys are pooled into a single head.', 'heads', null],
    ['We scale the width by w = 2.5 and the depth by d = 1.5, with depth of 1.0 before.', 'depth', null],
    ['To be smaller, the 4 layers of the middle are removed.', 'depth', null],
    ['Branches with tied weights read both letters.', 'tying', null],
    ['Models trained with 2M and 3M steps are kept.', 'parameters', null],
    ['Each letter is given by a 5,000-dimensional sparse vector.', 'width', null],
    ['A vocabulary usually has 10K entries. Ours is a vocabulary of 32K entries.', 'vocabulary', '32K'],
  ])('%s', async (words, item, expected) => expect(await best(words, item)).toBe(expected));

  it.each([
    [
      'numbers of layers that were tried',
      '| Layers | Accuracy |\n|---|---|\n| 2 | 61.2 |\n| 4 | 63.8 |',
      'depth',
      '6 layers',
    ],
    ['a measure per dimension', '| Steps | Rate (bits/dim) |\n|---|---|\n| 500 | 1.2345 |', 'width', null],
    [
      'numbers that say which layer',
      '| Layer | Type |\n|---|---|\n| 1 | a |\n| 2 | b |\n| 3 | c |',
      'depth',
      '6 layers',
    ],
    ['shares of the time', '| Stage | Share |\n|---|---|\n| Fallback V2 | 58% |', 'depth', '6 layers'],
    [
      'how inputs are normalised',
      '| Normalization | mean 0.5, std 0.5 |\n|---|---|\n| Resize | 224 |',
      'normalisation',
      null,
    ],
    ['shapes of filters', '| Type | Filter Shape |\n|---|---|\n| Conv | 3×3×8×24 |', 'width', '3×3×8×24'],
    ['sizes of filters', '| Type | Filter Size |\n|---|---|\n| Conv | 3×3 |', 'width', null],
    ['a setting', '| Setting | Value |\n|---|---|\n| GAE parameter | 0.9 |', 'parameters', null],
    ['dropout', '| Feedforward dropout | 0.1 |\n|---|---|\n| Seed | 2 |', 'feed-forward', null],
    ['millions', '| Model | # param. (Millions) |\n|---|---|\n| Kite | 61 |', 'parameters', '61M'],
  ])('tables: %s', async (_, table, item, expected) =>
    expect(await best(`Ours is a network of 6 layers.\n\n${table}`, item)).toBe(expected),
  );

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
    ['Each experiment ran on 12 H100s and took 3-5 hours to complete.', 'accelerator', 'H100'],
    ['Each experiment ran on 12 H100s and took 3-5 hours to complete.', 'time', '3-5 hours'],
    ['Data are drawn on 30 CPU cores. We train on an RTX A6000.', 'accelerator', 'A6000'],
    ['We train on a desktop machine with NVIDIA RTX 2080 Ti (11GB VRAM).', 'count', 'NVIDIA RTX 2080 Ti'],
    ['We train on 5-second clips.', 'time', null],
    ['We train on two GPUs with 24GB of memory (NVIDIA V100).', 'count', 'two GPUs'],
    ['For a share of 0.05, training took about 70 TPUv3 chip-days.', 'count', null],
    ['For a share of 0.05, training took about 70 TPUv3 chip-days.', 'total-compute', '70 TPUv3 chip-days'],
    ['Training runs with one letter per GPU.', 'count', null],
    ['We train on eight GPUs.', 'accelerator', null],
    ['The L4 norm and the T4 phage are no machines.', 'accelerator', null],
    ['We train on V100 GPUs.', 'count', null],
    ['Such layers can be run on a single GPU.', 'count', null],
    ['We train on Kites, a data set of 30 hours of text-and-song pairs.', 'time', null],
    ['Harder tasks are sent to models on AWS Bedrock, and we train none.', 'cluster', null],
    ['We train on AWS.', 'cluster', 'AWS'],
  ])('%s %s', async (words, item, expected) => {
    const found = await machine(words, item);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toContain(expected);
  });
});
