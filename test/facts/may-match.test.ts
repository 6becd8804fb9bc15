import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayMatch } from '../../src/facts/text/search/may-match.ts';
import { compiled, FLAGS, PATTERN, TEXT } from './any-pattern.ts';

describe('whether a pattern may match', () => {
  it('is never denied where it does', () => {
    assert(
      property(PATTERN, FLAGS, TEXT, (source, flags, text) => {
        const pattern = compiled(source, flags);
        expect(pattern?.test(text) === true && !mayMatch(pattern, text)).toBe(false);
      }),
      { numRuns: Number(process.env.RUNS ?? 10_000) },
    );
  });

  it.each<[RegExp, string, boolean]>([
    [/\bkestrels? (?:eat|hunt)s?\b/, 'The kestrel hunts.', true],
    [/\bkestrels? (?:eat|hunt)s?\b/, 'It hunts the kestrel.', false],
    [/\bkestrels?\b[^.;]{0,12}\bhunts?\b/, 'The kestrel, as seen, hunts.', true],
    [/\bkestrels?\b[^.;]{0,12}\bhunts?\b/, 'The kestrel, as we have seen, hunts.', false],
    [/\bkestrels?\b[^.;]*\bhunts?\b/, 'The kestrel sits. It hunts.', false],
    [/(?:\w+ ){3,}hunts/, 'the kestrel hunts', false],
    [/(?:\w+ ){2,}hunts/, 'the kestrel hunts', true],
    [/^kestrel/i, 'Kestrel', true],
    [/^kestrel/i, 'A kestrel', false],
    [/\d+ (?:eggs|chicks)$/, '12 eggs', true],
    [/\d+ (?:eggs|chicks)$/, '12 eggs each', false],
    [/(?<=\bno )kestrel/, 'no kestrel', true],
    [/(?<=\bno )kestrel/, 'one kestrel', false],
    [/kestrel(?= hunts)/, 'the kestrel sits', false],
    [/[^A-Z]xx/, 'axx', true],
    [/[^\w]xx/, 'axx', false],
    [/[–-]xx/, '–xx', true],
    [/[–-]xx/, '_xx', false],
    // What must not follow is not looked at, nor texts whose letters are odd.
    [/kestrel(?! hunts)/, 'the kestrel hunts', true],
    [/heron/, 'the kestrel of İzmir', true],
    [/(kestrel) \1/, 'kestrel heron', true],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    expect(mayMatch(pattern, text)).toBe(expected);
  });
});
