import { describe, expect, it } from 'vitest';
import { compute } from '../../src/facts/compute/compute.ts';
import { bestOf } from '../../src/facts/settings/chosen/best.ts';
import type { Settings } from '../../src/facts/settings/stated.ts';
import { spreads } from '../../src/facts/statistics/spreads/spreads.ts';
import { recipe } from '../../src/facts/training/recipe/recipe.ts';
import { readPaper } from '../../src/inputs/index.ts';
import type { Paper } from '../../src/paper/paper.ts';

const write = (words: string, heading = '4 Experiments'): Promise<Paper> =>
  readPaper(new TextEncoder().encode(`# Words\n\n## ${heading}\n\n${words}\n`), 'words.md');
const valueOf = async (settings: (paper: Paper) => Settings, words: string, item: string) => {
  const paper = await write(words);
  return bestOf(paper, settings(paper), item)?.value ?? null;
};
/** The value has to hold these words, or there has to be none. */
const said = (expected: string | null) => (expected === null ? null : expect.stringContaining(expected));

describe('a recipe told in other ways', () => {
  it.each([
    ['We put $\\eta = 2\\cdot10^{-4}$, warm up and then decay along a cosine.', 'learning-rate', '2×10^-4'],
    ['Each client takes $\\eta_{\\text{loc}} = 0.02$; the server step is 1.', 'learning-rate', '0.02'],
    ['We fix η = 0.2 of the sand.', 'learning-rate', null],
    ['A base rate of two thousandths is used for the decoder.', 'learning-rate', 'two thousandths'],
    ['The schedule peaks at 4e-4 after the warm-up.', 'learning-rate', '4e-4'],
    ['Of three values, 2e-5 came out best as the learning rate.', 'learning-rate', '2e-5'],
    ['SGD with a rate of 0.2 and momentum trains all nets.', 'learning-rate', '0.2'],
    ['AdamW is started at 4E-04.', 'learning-rate', '4e-04'],
    ['RMSProp (0.0003, decay 0.9) updates the net.', 'learning-rate', '0.0003'],
    ['The critic learns at 2e-3 and the actor at 1e-4.', 'learning-rate', '2e-3'],
    ['The policy takes 2e-4, the critic 1e-3 (both Adam).', 'learning-rate', '2e-4'],
    ['Adam is run with ε = 1e-8.', 'learning-rate', null],
    ['Rats had a learning rate of 0.2 per day, which training raised.', 'learning-rate', null],
    ['PGD attacks take 20 steps with a step size of 2/255.', 'learning-rate', null],
    ['The simulator integrates the tides at a step size of 0.01 s.', 'learning-rate', null],
    ['We plan to train with a learning rate of 1e-3.', 'learning-rate', null],
    ['For the Kite baseline we kept a learning rate of 0.02, recommended by its authors.', 'learning-rate', null],
    ['Actor and critic have their own Adam instance.', 'optimizer', 'Adam'],
    ['Only three crops of 96 voxels fit into a mini-batch.', 'batch-size', 'three'],
    ['We lowered the batch from 128 down to 96 for the largest.', 'batch-size', '96'],
    ['The samples per batch grew from 64 to 512.', 'batch-size', '512'],
    ['The batch is large: 8,192 pairs.', 'batch-size', '8,192 pairs'],
    ['Transitions are drawn from the replay buffer, 128 at a time.', 'batch-size', '128'],
    ['Batches are filled up to 200 seconds of audio.', 'batch-size', '200 seconds of audio'],
    ['Mini batch: 24. Clip: 5.', 'batch-size', '24'],
    ['12 pictures per iteration are used.', 'batch-size', '12 pictures'],
    ['With 5,000 points resampled at each iteration, training is stable.', 'batch-size', '5,000 points'],
    ['The learner draws 48 transitions whenever it updates.', 'batch-size', '48 transitions'],
    ['A batch of 6 molecules is proposed by the acquisition function.', 'batch-size', null],
    ['We decode with beam 4 in batches of 96 sentences.', 'batch-size', null],
    ['With more memory we would use a batch size of 2048.', 'batch-size', null],
    ['Agents interact with the shore for 40 million frames.', 'duration', '40 million frames'],
    ['Clients and server talk over 300 rounds.', 'duration', '300 rounds'],
    ['The rate falls at 20k and 30k iterations, and training is terminated at 40k.', 'duration', '40k'],
    ['Convergence was reached by epoch 35.', 'duration', '35 epochs'],
    ['The generator was trained for 15,000 kimg.', 'duration', '15,000 kimg'],
    ['We put T = 30,000, where T counts weight updates.', 'duration', '30,000'],
    ['The last 20B of the 400B tokens are songs.', 'duration', '400B tokens'],
    ['All nets are trained in one chronological pass.', 'duration', 'one chronological pass'],
    ['The small net was fed with 6 billion tokens and the large one with more.', 'duration', '6 billion tokens'],
    ['Total timesteps 2e7; horizon 128.', 'duration', '2e7'],
    ['The population evolves for 900 generations.', 'duration', '900 generations'],
    ['The data were seen four times.', 'duration', 'four times'],
    ['We expect more if the net is trained for 400B tokens.', 'duration', null],
    ['Tokens flow: 1M tokens a step.', 'duration', null],
  ])('%s', async (words, item, expected) => {
    expect(await valueOf(recipe, words, item)).toEqual(said(expected));
  });

  it('says nothing in an introduction that tells of the field', async () => {
    const paper = await write(
      'Methods like RMSProp are often reported to generalise worse than SGD.',
      '1 Introduction',
    );
    expect(recipe(paper).size).toBe(0);
  });
});

describe('compute told in other ways', () => {
  it.each([
    ['Training ran on a pair of K80 boards.', 'count', 'a pair of K80'],
    ['Twelve cards work in parallel, each with a replica.', 'count', 'Twelve cards'],
    ['With tensor parallelism we use 288 devices in all.', 'count', '288 devices'],
    ['Nodes: 2; GPUs per node: 8', 'count', '8'],
    ['Learning lasted for three weeks.', 'time', 'three weeks'],
    ['Wall time: 9h20m for the small net.', 'time', '9h20m'],
    ['The cost in V100 hours: 80 for the small net.', 'total-compute', '80'],
    ['On our machine one epoch needs 12 min.', 'time', '12 min'],
    ['In all 412k hours of computation were spent.', 'total-compute', '412k hours'],
    ['It took the student five hours to train.', 'time', 'five hours'],
    ['Scaling this to 96 GPUs is left for future work.', 'count', null],
    ['We had no access to A100 cards.', 'accelerator', null],
    [
      'It compares well with Osprey. Compared with Osprey, which took 300 GPU-years, it is small.',
      'total-compute',
      null,
    ],
  ])('%s', async (words, item, expected) => {
    expect(await valueOf(compute, words, item)).toEqual(said(expected));
  });

  it('takes what experiments ran on from the thanks, and no donation', async () => {
    const ran = await write('We could carry out the training thanks to two Tesla P100 cards.', 'Acknowledgements');
    expect(bestOf(ran, compute(ran), 'accelerator')?.value).toContain('P100');
    const given = await write('We thank the makers for two Tesla P100 cards.', 'Acknowledgements');
    expect(compute(given).size).toBe(0);
  });
});

describe('spreads told in other ways', () => {
  it.each([
    ['Human-normalised scores; bars are bootstrap 95% CIs.', true],
    ['Seed sensitivity: 51.2, 51.9 and 50.8 for seeds 0-2.', true],
    ['Seeds 1/2/3: 45.1/44.8/45.6.', true],
    ['With a standard error of 0.6 points the prompts cannot be told apart.', true],
    ['ESOL: 0.48 (0.03). In parentheses, the deviation over three splits.', true],
    ['FID is evaluated three times with different seeds.', true],
    ['We redo the simulation 40 times, and the 5% and 95% quantiles of the error are dotted.', true],
    ['MOS with 95% confidence intervals: ground truth 4.4 ± 0.1; ours 4.2 ± 0.1.', true],
    ['Five-fold cross-validation served to select the regularisation weight.', false],
    ['Pixel values beyond the 5th and 95th percentiles are clipped.', false],
    ['Error bars are omitted for clarity.', false],
    ['The subscripts std and no stand for two prompts.', false],
    ['We replicate the songs five times and shuffle them.', false],
  ])('%s', async (words, told) => {
    expect(spreads(await write(words)).length > 0).toBe(told);
  });
});
