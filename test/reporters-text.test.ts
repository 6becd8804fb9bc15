import { describe, expect, it } from 'vitest';
import { pageRanges } from '../src/reporters/page-ranges.ts';
import { quoteLines, wrapParts } from '../src/reporters/layout.ts';
import { plainBlocks } from '../src/reporters/plain.ts';

describe('plain text of rule pages', () => {
  it('folds soft breaks and keeps code', () => {
    expect(plainBlocks('Say *it* in **one**\nclause: `a *b*`, snake_case and [a page](https://a.b).')).toEqual([
      'Say it in one clause: `a *b*`, snake_case and a page (https://a.b).',
    ]);
  });

  it('keeps lists, paragraphs and code blocks apart', () => {
    expect(plainBlocks('One\ntwo.\n\nThree:\n- a\n  b\n- c\n\n```\nx *y*\nz\n```\nend')).toEqual([
      'One two.',
      'Three:',
      '- a b',
      '- c',
      'x *y*',
      'z',
      'end',
    ]);
  });
});

describe('quotes', () => {
  it('are cut at a word', () => {
    expect(quoteLines('one two three four five six seven eight', 16, 2)).toEqual(['“one two three', ' four five …”']);
  });
});

it('the summary breaks between its parts only', () => {
  expect(wrapParts('1 paper · 12 inconclusive · 3 met', 26)).toEqual(['1 paper · 12 inconclusive', '· 3 met']);
});

it('pages are said as ranges', () => {
  expect([[3], [5, 3, 4, 9, 9], [1, 2]].map(pageRanges)).toEqual(['page 3', 'pages 3–5, 9', 'pages 1–2']);
});
