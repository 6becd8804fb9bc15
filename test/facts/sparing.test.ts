import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparing } from '../../src/facts/text/search/sparing.ts';
import { compiled, FLAGS, PATTERN, TEXT } from './any-pattern.ts';

describe('a pattern in a form that is compiled sooner', () => {
  it('matches the same', () => {
    assert(
      property(PATTERN, FLAGS, TEXT, (source, flags, text) => {
        const pattern = compiled(source, flags);
        if (pattern === null) return;
        const match = pattern.exec(text);
        const same = sparing(pattern).exec(text);
        expect([same?.index, same && [...same]]).toEqual([match?.index, match && [...match]]);
      }),
      { numRuns: Number(process.env.RUNS ?? 2000) },
    );
  });

  it('has its alternatives meet behind each group that is no look', () => {
    const { source, flags } = sparing(/(?:a|b){1,2}? (?=c|[()])(?<name>\(|d)(?<!e)/gi);
    expect(source).toBe(String.raw`(?:a|b){1,2}?(?=) (?=c|[()])(?<name>\(|d)(?=)(?<!e)`);
    expect(flags).toBe('gi');
  });
});
