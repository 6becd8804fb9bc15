import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { pageRanges } from '../../src/reporters/text/page-ranges.ts';
import { clip, hang, quoteLines, wrap, wrapParts } from '../../src/reporters/text/layout.ts';
import { plainBlocks } from '../../src/reporters/text/plain.ts';

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

  const long = `First of all, ${'we say a little and then some more, '.repeat(9)}tuned from Heron-13B, ${'and so on, '.repeat(20)}end.`;

  it.each([
    ['uses Heron-13B', 'tuned from Heron-13B'],
    ['the base: “Heron-13B”', 'tuned from Heron-13B'],
    ['tuned', 'tuned from Heron-13B'],
    ['duration: end', 'and so on, end.”'],
  ])('are cut around what the label %s speaks of', (label, words) => {
    const lines = quoteLines(long, 60, 3, label);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^“… \S/);
    const shown = lines.join(' ').replaceAll(/\s+/g, ' ');
    expect(shown).toContain(words);
    // Nothing but its marks is added to the paper's words.
    expect(long).toContain(shown.replaceAll(/“… | …”|”/g, ''));
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });

  it.each(['', 'uses nothing of it', 'a little', 'of the and', 'Heron-1'])(
    'begin at their beginning where the label is %j',
    (label) => {
      expect(quoteLines(long, 60, 3, label)).toEqual(quoteLines(long, 60, 3));
      expect(quoteLines('uses Heron-13B', 60, 3, 'Heron-13B')).toEqual(['“uses Heron-13B”']);
    },
  );

  it('of a language without blanks keep their width', () => {
    for (const text of [`${'漢字'.repeat(200)} Heron ${'漢字'.repeat(200)}`, `${'İ '.repeat(400)}Heron`])
      for (const line of quoteLines(text, 40, 3, 'Heron')) expect(stringWidth(line)).toBeLessThanOrEqual(40);
  });
});

describe('addresses', () => {
  const address = `https://example.org/${'a-rather-long-name/'.repeat(3)}LICENSE`;

  it('stay whole, on a line of their own', () => {
    expect(wrap(`its terms forbid that, see ${address} for more of it`, 40)).toEqual([
      'its terms forbid that, see',
      address,
      'for more of it',
    ]);
    expect(hang('    ', '    ', `see ${address}`, 40)).toEqual(['    see', `    ${address}`]);
  });

  it('are cut where nobody would follow them, and where a line is clipped', () => {
    const lines = wrap(`see https://example.org/${'x'.repeat(400)} and ${'y'.repeat(60)}`, 40);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBe(40);
    expect(stringWidth(clip(`${address}${address}`, 40))).toBeLessThanOrEqual(40);
  });
});

it('the summary breaks between its parts only', () => {
  expect(wrapParts('1 paper · 12 inconclusive · 3 met', 26)).toEqual(['1 paper · 12 inconclusive', '· 3 met']);
});

it('pages are said as ranges', () => {
  expect([[3], [5, 3, 4, 9, 9], [1, 2]].map(pageRanges)).toEqual(['page 3', 'pages 3–5, 9', 'pages 1–2']);
});
