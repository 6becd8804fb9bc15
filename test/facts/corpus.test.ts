import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf, matching } from '../../src/facts/text/search/corpus.ts';

const WORDS = ['kestrel', 'heron', 'no', '7', '.', 'x', '−', 'Layer', ' ', '  ', '[', '(8)', 'heads'];
const texts = array(array(constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' ')));

/** Patterns of every kind that tells where a text ends, and of those that do not. */
const PATTERNS = [
  /heron/i,
  /^heron/,
  /heron$/,
  /heron(?=\s|$)/,
  /heron(?= )/,
  /heron(?!\s)/,
  /heron(?![^x])/,
  /heron(?! \d)/,
  /heron(?!\W)/,
  /heron\b(?!(?: no)* \[\d)/,
  /(?<!\s)kestrel/,
  /(?<!no )kestrel/,
  /(?<![\p{L}\d])kestrel/u,
  /\bno\b[^.;]{0,40}\b7\b/,
  /\bno\b[^.]*\n/,
  /\[\s?\(8/,
  /x*/,
  /(?:)/,
  /heron.kestrel/s,
  /^7/m,
  /\d\s?heads/g,
];

describe('a pattern that is asked of many texts at once', () => {
  it.each(PATTERNS)('%s matches those that it matches alone', (pattern) => {
    const alone = new RegExp(pattern.source, pattern.flags.replace('g', ''));
    assert(
      property(texts, (all) => {
        expect(corpusOf(all).matches(pattern)).toEqual([...all.keys()].filter((i) => alone.test(all[i]!)));
      }),
    );
  });

  it('does not run from one text into the next', () => {
    expect(corpusOf(['a kestrel', 'heron b', 'kestrel heron']).matches(/kestrel\s+heron/)).toEqual([2]);
  });

  it('gives the items themselves, each once and in their order', () => {
    const items = ['heron', 'wren', 'kestrel and heron'].map((text, id) => ({ id, text }));
    expect(matching(items, [/kestrel/, /heron/]).map(({ id }) => id)).toEqual([0, 2]);
    expect(matching(items, /wren/)).toEqual([items[1]]);
    expect(matching([], /wren/)).toEqual([]);
  });
});
