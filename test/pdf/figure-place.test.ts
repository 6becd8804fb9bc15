import { expect, it } from 'vitest';
import { figureSpan } from '../../src/facts/figures/figure-place.ts';
import { paperOf } from '../paper/draft-paper.ts';
import { figure } from '../facts/draft-plots.ts';

const quoted = (caption: string) => {
  const paper = paperOf([figure(caption, [])]);
  return paper.quote(figureSpan(paper, paper.figures()[0]!));
};

it.each([
  ['Figure 3: Loss of our model. More words.', 'Figure 3: Loss of our model.'],
  ['Figure 3. Loss of our model. More words.', 'Figure 3. Loss of our model.'],
  // Captions side by side, read as one.
  ['Figure 3: Loss of our Table 2: Scores of others on the test set.', 'Figure 3: Loss of our'],
  ['Figure 3: Loss of the runs in Table 2 and Figure 1.', 'Figure 3: Loss of the runs in Table 2 and Figure 1.'],
])('quotes of “%s” the figure’s own first words', (caption, words) => {
  expect(quoted(caption)).toBe(words);
});
