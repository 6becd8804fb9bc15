import { array, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededWords } from '../../src/facts/text/search/needed-words.ts';
import { wordIndexOf } from '../../src/facts/text/search/word-index.ts';
import { compiled, FLAGS, PATTERN, TEXT } from './any-pattern.ts';

describe('the words that a pattern needs', () => {
  it('are in each text in which it matches', () => {
    assert(
      property(PATTERN, FLAGS, array(TEXT, { minLength: 8, maxLength: 20 }), (source, flags, texts) => {
        const one = compiled(source, flags);
        const candidates = one === null ? null : wordIndexOf(texts).candidates(one);
        if (candidates === null) return;
        const missed = texts.filter((each, i) => one!.test(each) && !candidates.includes(i));
        expect(missed).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 2000) },
    );
  });

  it.each([
    [/\bkestrels?\b/, 'kestr*'],
    [/\b(?:SGD|Adam) with/, { all: [{ any: ['sgd', 'adam'] }, 'with*'] }],
    [
      /\bwe (?:do|did) not rel(?:y|ies)\b/i,
      { all: ['we', { any: ['do', 'did'] }, 'not', { any: ['rely', 'relie*'] }] },
    ],
    [/\bheron|\bgull /, { any: ['heron*', 'gull'] }],
    [/\b(?:heron eggs|gull)\b/, { any: [{ all: ['heron*', 'eggs'] }, 'gull'] }],
    [/(?<![\w-])tern(?!\w)/, 'tern'],
    [/\btern\w*/, 'tern*'],
    [/\btern \d{1,2}[\d.]*/, { all: ['tern', '0'] }],
    [/tern/, null],
    [/\b(?:tern)?\b/, null],
    [/\b(?:heron|\d)/, { any: ['heron*', '0'] }],
    [/\b(?:heron|[\d.])/, null],
  ])('%s', (one, needed) => {
    expect(neededWords(one)).toEqual(needed);
  });
});
