import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../../src/paper/longest.ts';
import { splitSentences } from '../../src/paper/sentences/sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['abbreviations', 'We follow Smith et al. in Fig. 3 and Eq. (2). The rest is in Sec. 4.', 2],
    ['latin', 'Some choices, i.e. the rate, and others, e.g. Adam, were kept. We vary the rest.', 2],
    ['blanks inside decimals', 'The rate is 0 . 001 and the decay 0 . 1 for all. It falls.', 2],
    ['decimals', 'The loss is 0.95 at the end. It was 1.2.', 2],
    ['initials', 'We thank J. K. Smith and D. E. Knuth for comments. They helped.', 2],
    ['versus', 'We compare ours vs. theirs. Ours is smaller.', 2],
    ['et al. that ends a sentence', 'This was shown by Jones et al. We repeat it.', 2],
    ['etc. before a capital', 'We use Adam, SGD, etc. The rate is fixed.', 2],
    ['etc. inside', 'Optimizers (Adam, SGD, etc.) are kept.', 1],
    ['an appendix letter', 'Details are in Appendix B. We use two seeds.', 2],
    ['a footnote mark glued to the stop', 'The code is public.3 It is small.', 2],
    ['a closing quote', 'They call it “open.” We do not.', 2],
    ['a bracket', 'It is small (see Table 2). It is fast.', 2],
    ['a question', 'Does it scale? It does.', 2],
    ['a version number', 'We use version 2.0 of the data. It is new.', 2],
    ['a name in lower case', 'It is fast. nGPT is slower.', 2],
    ['an ellipsis in a list', 'We train for 1, 2, ... and 8 epochs.', 1],
    ['dotted capitals', 'Data from the U.S. Census is used.', 1],
    ['a reference to several figures', 'See Figs. 2 and 3, Tabs. 1 and 2, and Refs. 4 and 5.', 1],
    ['a list number', '1. First we train. 2. Then we test.', 2],
  ])('%s', (_, text, count) => expect(split(text)).toHaveLength(count));

  it('keeps every character but the blanks between sentences', () => {
    const text = '  One here.  Two (there).\nThree?  ';
    expect(split(text)).toEqual(['One here.', 'Two (there).', 'Three?']);
  });

  it('parts what is longer than any sentence at blanks, and keeps all of it', () => {
    const words = 'word '.repeat(1000).trim();
    const parts = split(`${words}. It ends.`);
    expect(parts.every((part) => part.length <= LONGEST_SENTENCE)).toBe(true);
    expect(parts.join(' ')).toBe(`${words}. It ends.`);
    expect(split('x'.repeat(2 * LONGEST_SENTENCE + 1)).map(({ length }) => length)).toEqual([
      LONGEST_SENTENCE,
      LONGEST_SENTENCE,
      1,
    ]);
  });

  it('takes time linear in the text', () => {
    const text = '. A'.repeat(50_000) + ' et al. '.repeat(20_000) + '.'.repeat(50_000);
    expect(splitSentences(text).length).toBeGreaterThan(1);
  });
});
