import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/engine/answer.ts';
import { runRules } from '../../src/engine/run/run.ts';
import { RULES } from '../../src/generated/rules.ts';
import type { DraftBlock } from '../../src/paper/assemble/draft.ts';
import type { Curve, Plot } from '../../src/paper/plots.ts';
import { heading, paperOf, paragraph } from '../paper/draft-paper.ts';
import { box, curve, figure, noise, plot, sampled, scale } from './draft-plots.ts';

const ask = (rule: string, blocks: DraftBlock<null>[]): Answer =>
  runRules(
    paperOf([heading('1 Introduction'), paragraph('We train models.'), heading('4 Experiments'), ...blocks]),
    RULES.filter(({ id }) => id === rule),
  )[0]!.answer;
const falling = (...blocks: DraftBlock<null>[]) => ask('experiments/loss-still-falling', blocks);
const findingsOf = (answer: Answer) => (answer.status === 'missed' ? answer.findings : []);

const steep = (over: Partial<Curve> = {}) =>
  curve(
    sampled(200, (t) => 1.5 + 2 * Math.exp(-t)),
    over,
  );
const level = (over: Partial<Curve> = {}) =>
  curve(
    sampled(200, (t) => 1.4 + 2 * Math.exp(-8 * t)),
    over,
  );
const caption = 'Figure 1: The two sizes.';
const x = (title: string, over = {}) => ({ title, shared: false, scale: scale(0, 1000), labels: 2, ...over });

describe('loss-still-falling', () => {
  it('names the curves, in the units of the figure, and marks their ends', () => {
    const points = (from: number, width: number) => sampled(500, (t) => from + 0.6 * Math.exp(-1.1 * t), width);
    const curves = [7, 13, 33, 65].map((size, i) =>
      curve(points(1.8 - 0.06 * i, i < 2 ? 1000 : 1400), { name: `${size}B`, colour: `#00000${i}`, end: box(3) }),
    );
    const one = plot(curves, {
      x: x('Billion of tokens', { scale: scale(0, 1400) }),
      y: x('Training loss', { scale: scale(1.5, 2.5) }),
    });
    const [finding, ...others] = findingsOf(falling(figure('Figure 1: Loss of all sizes.', [one])));
    expect(others).toEqual([]);
    expect(finding!.message).toMatch(/^Figure 1: the training loss still falls where 4 curves end\. /);
    expect(finding!.message).toContain(
      '65B: 1.820 at 1,400 B tokens, still falling 0.018 per 100 B, 17 % of its drop since',
    );
    expect(finding!.message).toContain('per 100 B');
    for (const size of ['7B', '13B', '33B', '65B']) expect(finding!.message).toContain(`${size}: `);
    expect(finding!.confidence).toBe('high');
    expect(finding!.evidence[0]).toHaveProperty('marks.length', 4);
  });

  it('folds many curves', () => {
    const curves = Array.from({ length: 7 }, (_, i) => steep({ name: `run ${i}`, colour: `#00000${i}` }));
    expect(findingsOf(falling(figure(caption, [plot(curves)])))[0]!.message).toMatch(/run 2: .*; \+4 more$/);
  });

  it.each<[string, Partial<Plot>]>([
    ['a logarithmic x axis', { x: x('Training steps', { scale: scale(1, 1000, 'log') }) }],
    ['parameters', { x: x('Parameters (M)') }],
    ['context', { x: x('Context length (tokens)') }],
    ['the place in the input', { x: x('Token index') }],
    ['batch size', { x: x('Batch size') }],
    ['diffusion time', { x: x('Diffusion steps') }],
    ['an axis without numbers', { x: x('Training steps', { scale: null }) }],
    ['accuracy', { y: x('Top-1 accuracy') }],
    ['error rates', { y: x('Error rate (%)') }],
    ['gradient norms', { y: x('Gradient norm of the loss') }],
    ['the loss of a game', { y: x('Discriminator loss') }],
    ['a loss of accuracy', { y: x('Accuracy loss (%)') }],
    ['bars', { bars: { direction: 'vertical', count: 3, fromEdge: true } }],
  ])('is not asked of %s', (_, over) => {
    expect(falling(figure(caption, [plot([steep()], over)])).status).toBe('not-applicable');
  });

  it.each([
    ['Perplexity', 'Iterations'],
    ['Validation PPL', 'Epoch'],
    ['val/loss', 'step'],
    ['Bits per dimension', 'Training time (hours)'],
    ['Negative log-likelihood', 'Wall-clock time (h)'],
    ['NLL (nats)', 'Gradient updates (k)'],
    ['Cross-entropy', 'Training FLOPs'],
    ['bpc', 'Tokens seen'],
    ['Train loss', 'Images processed (M)'],
  ])('is asked of %s over %s', (y, along) => {
    const one = plot([steep()], { x: x(along), y: x(y, { scale: scale(1, 4) }) });
    expect(falling(figure(caption, [one])).status).toBe('missed');
  });

  it.each([
    'Figure 1: Scaling law of the loss.',
    'Figure 1: Loss, reproduced from the report of others.',
    'Figure 1: Loss of the models of Smith et al. (2021).',
  ])('is not asked of “%s”', (words) => {
    expect(falling(figure(words, [plot([steep()])])).status).toBe('not-applicable');
  });

  it.each([
    'As Figure 1 shows, the loss falls. It would go on if we trained for longer.',
    'Figure 1 has the losses, which have not plateaued.',
    'We stop when the compute budget is spent. Figure 1 shows the losses.',
    'Both runs in Figure 1 converge.',
  ])('is met by “%s”', (words) => {
    expect(falling(paragraph(words), figure(caption, [plot([steep()])])).status).toBe('met');
  });

  it.each([
    'Figure 1 shows that the larger model is better throughout.',
    'On most tasks, scores improve steadily, and they follow the loss (see Figure 1).',
    'Earlier models were undertrained.',
    'At the end of Figure 1 the loss is still decreasing.',
    'Smith et al. (2020) train for longer.',
  ])('is not met by “%s”', (words) => {
    expect(falling(paragraph(words), figure(caption, [plot([steep()])])).status).toBe('missed');
  });

  it('looks at the smoothed curve, not at the measurements behind it', () => {
    const random = noise();
    const raw = curve(
      sampled(900, (t) => 1.5 + 2 * Math.exp(-t) + 0.5 * random()),
      { faint: true },
    );
    expect(findingsOf(falling(figure(caption, [plot([raw, steep()])])))[0]!.message).toContain('its curve ends');
    expect(falling(figure(caption, [plot([raw, level()])])).status).toBe('met');
  });

  it('leaves one slow curve among level ones alone, but not the best', () => {
    const slow = steep({ colour: '#000001' });
    const all = [slow, level({ colour: '#000002' }), level({ colour: '#000003' })];
    expect(falling(figure(caption, [plot(all)])).status).toBe('met');
    const best = curve(
      sampled(200, (t) => 0.6 + 2 * Math.exp(-t)),
      { colour: '#000001', name: 'ours' },
    );
    expect(falling(figure(caption, [plot([...all.slice(1), best])])).status).toBe('missed');
  });

  it('takes held-out data as the answer', () => {
    const up = curve(
      sampled(200, (t) => 2 + (t - 0.3) ** 2),
      { name: 'val loss', colour: '#000002' },
    );
    expect(falling(figure(caption, [plot([steep({ name: 'train loss' }), up])])).status).toBe('met');
  });

  it('reads the scale at the right', () => {
    const right = { title: 'Loss', shared: false, scale: scale(1, 4), labels: 2 };
    const one = plot([level({ name: 'acc' }), steep({ axis: 'right', colour: '#000002' })], {
      y: x('Accuracy'),
      right,
    });
    expect(falling(figure(caption, [one])).status).toBe('missed');
  });

  it('says what it could not check', () => {
    const words = 'Figure 1: Training loss over training steps.';
    const answer = falling(figure(words, [], 0.9));
    expect(answer.status).toBe('inconclusive');
    expect(answer.status === 'inconclusive' && answer.because).toContain('a picture made of pixels');
    expect(falling(figure(words, [plot([], { x: x('Training steps', { scale: null }) })])).status).toBe('inconclusive');
    expect(
      falling({ ...figure(words, []), drawing: { plots: [], pictures: 0, wordless: true } } as DraftBlock<null>).status,
    ).toBe('inconclusive');
    expect(falling(figure('Figure 1: An overview of training.', [], 0.9)).status).toBe('not-applicable');
    expect(falling(figure('Figure 1: Loss against model size.', [], 0.9)).status).toBe('not-applicable');
    expect(falling({ type: 'figure', caption: [{ text: words, origin: null }] }).status).toBe('not-applicable');
  });

  it('leaves insets and beginnings alone', () => {
    const page = (rect: [number, number, number, number]) => ({ box: { page: 1, rect } });
    const whole = plot([level()], page([0, 0, 100, 100]));
    const inset = plot([steep()], { ...page([50, 50, 90, 90]), x: x('Training steps', { scale: scale(0, 200) }) });
    expect(falling(figure(caption, [whole, inset])).status).toBe('met');
    expect(falling(figure(caption, [whole, { ...inset, box: null }])).status).toBe('met');
    expect(falling(figure(caption, [inset])).status).toBe('missed');
  });

  it('takes counts of data for progress only on dense curves', () => {
    const over = (count: number) =>
      falling(figure(caption, [plot([curve(sampled(count, (t) => 3 - t))], { x: x('Million sentence pairs') })]))
        .status;
    expect(over(200)).toBe('missed');
    expect(over(10)).toBe('not-applicable');
  });

  it('names the plot where a figure has several', () => {
    const plots = [plot([steep()], { title: 'Small' }), plot([steep({ name: 'ours' })], { title: 'Large' })];
    const [finding] = findingsOf(falling(figure(caption, plots)));
    expect(finding!.message).toContain('Small: ');
    expect(finding!.message).toContain('Large, ours: ');
  });
});

describe('rules on axes', () => {
  const at = (left: number, over: Partial<Plot>) =>
    plot([level()], { box: { page: 1, rect: [left, 0, left + 50, 50] }, ...over });

  it('takes a title in the same column or on the same range for all', () => {
    const bare = x('', { title: null });
    const labels = (plots: Plot[]) => ask('reporting/unlabelled-axis', [figure('Figure 1: Three suites.', plots)]);
    expect(labels([at(0, { x: bare }), at(0, {})]).status).toBe('met');
    expect(labels([at(0, { x: bare }), at(100, {})]).status).toBe('met');
    const other = x('', { title: null, scale: scale(0, 1) });
    const answer = labels([at(0, { x: other }), at(100, {})]);
    expect(findingsOf(answer)[0]!.message).toContain('one of its 2 plots');
    expect(findingsOf(answer)[0]!.evidence[0]).toHaveProperty('marks', [{ page: 1, rect: [0, 0, 50, 50] }]);
    expect(labels([at(0, { x: { ...other, shared: true } })]).status).toBe('met');
  });

  it('is content with words at an unusual place', () => {
    const bare = plot([level()], { y: { ...x('', { title: null }), scale: scale(1, 4) } });
    const words = (text: string) => ({ ...figure('Figure 1: Three suites.', [bare]), words: [{ text, origin: null }] });
    const labels = (text: string) => ask('reporting/unlabelled-axis', [words(text) as DraftBlock<null>]).status;
    expect(labels('Test loss\nTraining steps')).toBe('met');
    expect(labels('Training steps')).toBe('missed');
  });

  it('does not take what nearly begins at zero for cut', () => {
    const bars = (low: number) =>
      ask('reporting/truncated-bars', [
        figure('Figure 1: Three suites.', [
          plot([], {
            y: x('Accuracy', { scale: scale(low, 80) }),
            bars: { direction: 'vertical', count: 3, fromEdge: true },
          }),
        ]),
      ]).status;
    expect(bars(0.3)).toBe('met');
    expect(bars(-10)).toBe('met');
    expect(bars(20)).toBe('missed');
  });
});
