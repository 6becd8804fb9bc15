import { array, assert, constantFrom, letrec, oneof, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededWords } from '../src/facts/text/needed-words.ts';
import { wordIndexOf } from '../src/facts/text/word-index.ts';

const WORDS = [
  'kestrel',
  'kestrels',
  'Heron',
  'her',
  'on',
  'no',
  '7',
  '.',
  'x',
  'é',
  '_',
  '-',
  ' ',
  'K',
  'ſ',
  'BC',
  'b',
];
const text = array(constantFrom(...WORDS), { maxLength: 5 }).chain((words) =>
  constantFrom('', ' ').map((between) => words.join(between)),
);

const PIECES = String.raw`kestrel kestrels? her [Hh]er on no n(?:o|on)\b b c \b \B \s \w \W \d . [^.;] [a-z] [-\s] [\w-] - é \u212a K s ^ $ (?!\w) (?<![\w-]) (?=n) (?<=\bno) (?<!n) (?!x|\d)`;
const { pattern } = letrec<{ pattern: string }>((tie) => ({
  pattern: oneof(
    { maxDepth: 4 },
    constantFrom(...PIECES.split(' '), ' '),
    tuple(tie('pattern'), tie('pattern')).map((both) => both.join('')),
    tuple(tie('pattern'), tie('pattern')).map((both) => `(?:${both.join('|')})`),
    tuple(tie('pattern'), constantFrom('?', '*', '+', '{2}', '{0,2}?', '{1,2}')).map(
      ([one, many]) => `(?:${one})${many}`,
    ),
    tuple(tie('pattern'), constantFrom('(?<name>', '(?=', '(?<=', '(?!')).map(([one, start]) => `${start}${one})`),
  ),
}));
const flags = constantFrom('', 'i', 'u', 'iu');

/** Null where it is no pattern, as with a name that stands twice. */
function compiled(source: string, flag: string): RegExp | null {
  try {
    return new RegExp(source, flag);
  } catch {
    return null;
  }
}

describe('the words that a pattern needs', () => {
  it('are in each text in which it matches', () => {
    assert(
      property(pattern, flags, array(text, { minLength: 8, maxLength: 20 }), (source, flag, texts) => {
        const one = compiled(source, flag);
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
