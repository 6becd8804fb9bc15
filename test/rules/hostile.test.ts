import { beforeAll, describe, expect, it } from 'vitest';
import { runRules } from '../../src/engine/run/run.ts';
import { RULES } from '../../src/generated/rules.ts';
import { readPaper } from '../../src/inputs/index.ts';
import { LONGEST_CAPTION, LONGEST_CELL, LONGEST_HEADING, LONGEST_SENTENCE } from '../../src/paper/longest.ts';

/** Words that start many patterns, and signs that fill many repeats. Repeated, they make a bad pattern run for hours. */
const BAIT = [
  'we ',
  'our ',
  'release the ',
  'available ',
  'our model is ',
  'the weights, ',
  '(Smith et al., ',
  'none of them ',
  'is ',
  'with ',
  'decoder ',
  'we use ',
  'Transformer ',
  'licen',
  '0.',
  '[',
  'epochs ',
  'once ',
  'only ',
  'not ',
  'A',
  'under the ',
  'MIT ',
  'without ',
  'https://',
  'to improve ',
  'w/o ',
  'Figure 1: ',
  'code and ',
  '. ',
  '?? ',
  '(',
  ')',
  'A-',
  '1',
  'a',
  'A ',
  ' ',
  '-',
  '_',
  '"',
  '±',
  '1, ',
  'x = ',
  'Table 1 ',
];

/** A pattern whose time grows with the square of a text takes far more than this many times what harmless words do. */
const MOST = 3;
const SIZE = 50_000;
const repeated = (bait: string) => bait.repeat(Math.ceil(SIZE / bait.length));

/** A paper with the same words at each place where facts look. */
const paperWith = (words: string) => `---
title: Rows
abstract: ${words}
---

# Kestrel ${words}

## Abstract

We release Kestrel, which outperforms Osprey on all tasks. We ${words}

## 2 Method ${words}

We train with a learning rate of 0.1.[^1] We ${words}.

- Kestrel ${words}

[^1]: See ${words}

## 3 Experiments

Kestrel is better than Osprey on all tasks (Table 1).

Table 1: Accuracy of all models. ${words}

| Model ${words} | Accuracy ${words} | F1 |
|---|---|---|
| Osprey | 81.2 | 71.1 |
| Kestrel ${words} | 85.2 | 75.3 |
| GPT-4 | 80.1 ${words} | 70.0 |

![Figure 1: Training loss ${words}](loss.png)

\`\`\`python
lr = 0.1 ${words}
\`\`\`

## References

[1] Ada Quill. Rows. In Rows, 2020.

[2] ${words}
`;

/** Seconds of the processor, which a busy machine does not make more, for reading a paper and asking all rules. */
async function secondsFor(words: string): Promise<number> {
  const start = process.cpuUsage();
  const paper = await readPaper(Buffer.from(paperWith(words)), 'x.md');
  expect(runRules(paper, RULES)).toHaveLength(RULES.length);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

describe('front matter', () => {
  it.each(['{', '[', '? ', '- ', '{a: ', '"', '!'])('of %j does not hang', async (bait) => {
    const paper = await readPaper(
      Buffer.from(`---\ntitle: Rows\nabstract: ${repeated(bait)}\n---\n\nWe train it.\n`),
      'x.md',
    );
    expect(paper.text).toContain('We train it.');
  });
});

describe('texts longer than any that people write', () => {
  it('are cut where facts look at them as one', async () => {
    const paper = await readPaper(Buffer.from(paperWith(repeated('rows '))), 'x.md');
    const [table] = paper.tables();
    const cells = table!.rows.flatMap(({ children }) => children.map(({ text }) => text.length));
    expect(Math.max(...cells)).toBe(LONGEST_CELL);
    expect(paper.quote(table!.caption!.span).length).toBeLessThanOrEqual(LONGEST_CAPTION);
    expect(Math.max(...paper.statements().map(({ text }) => text.length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(paper.sections().every(({ heading }) => (heading?.title.length ?? 0) <= LONGEST_HEADING)).toBe(true);
    // The words themselves are all kept.
    expect(paper.text.length).toBeGreaterThan(9 * SIZE);
  });
});

const HARMLESS = repeated('The rows are long and 12 of them are kept for later. ');

describe('text that is made to trap patterns', () => {
  let usual = 0;
  beforeAll(async () => {
    // The first run compiles.
    await secondsFor(HARMLESS);
    usual = await secondsFor(HARMLESS);
  }, 120_000);

  it.each([...BAIT, BAIT.join('')])('%j takes about as long as harmless words', async (bait) => {
    expect(await secondsFor(repeated(bait))).toBeLessThan(MOST * usual);
  });

  // Words that two alternatives of one repeat could read, behind those that lead there.
  it.each([
    `We outperform all methods and achieve ${'a '.repeat(60)}row. `,
    `We found that the longer row is ${'especially '.repeat(40)}long. `,
  ])('%j is read in one way', async (sentence) => {
    expect(await secondsFor(sentence)).toBeLessThan(MOST * usual);
  });
});
