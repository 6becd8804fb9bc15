import { spawnSync } from 'node:child_process';
import { afterEach, expect, it, vi } from 'vitest';
import { timingTable } from '../../src/cli/output/timing-table.ts';
import { memoize } from '../../src/paper/memoize.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { startWatch, stopWatch, timed } from '../../src/paper/stopwatch.ts';
import { runCli } from '../cli/run-cli.ts';

/** A clock that only moves when work is done: what is measured does not hang on how busy the machine is. */
const clock = { now: 0 };
const spend = (milliseconds: number) => void (clock.now += milliseconds);
const watch = () => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  startWatch();
};
afterEach(() => void vi.restoreAllMocks());

it('counts each piece of work without the work inside it', async () => {
  watch();
  timed(
    () => 'rule',
    () => {
      spend(5);
      timed(
        () => 'fact',
        () => spend(40),
      );
    },
  );
  await timed(
    () => 'reading',
    async () => {
      await Promise.resolve();
      spend(20);
      timed(
        () => 'fact',
        () => spend(10),
      );
    },
  );
  expect(() =>
    timed(
      () => 'throws',
      () => {
        throw new Error('x');
      },
    ),
  ).toThrow('x');
  const times = stopWatch();
  expect(times).toEqual({ rule: 5, fact: 50, reading: 20, throws: 0 });
});

it('measures nothing where nobody asked', () => {
  timed(
    () => expect.unreachable('a name was asked for'),
    () => {},
  );
  expect(stopWatch()).toEqual({});
});

it('a fact counts once, for the fact and not for who asks first', () => {
  const fact = memoize(() => spend(100));
  const paper = {} as Paper;
  watch();
  for (const rule of ['first', 'second'])
    timed(
      () => rule,
      () => fact(paper),
    );
  const { first, second, ...facts } = stopWatch();
  const [spent, ...others] = Object.values(facts);
  expect(others).toEqual([]);
  expect({ spent, first, second }).toEqual({ spent: 100, first: 0, second: 0 });
});

it('prints the slowest first, the others as one, and the shares of all', () => {
  const times = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`area/rule-${i}`, 25 - i]));
  const lines = timingTable(times).split('\n');
  expect(lines.slice(0, 2)).toEqual(['rule or fact  time (ms)   share', 'area/rule-0        25.0   7.7 %']);
  expect(lines.slice(-4)).toEqual([
    'area/rule-19        6.0   1.8 %',
    '(5 more)           15.0   4.6 %',
    'all               325.0        ',
    '',
  ]);
});

it('names facts by their files in the build too', () => {
  const { stderr } = spawnSync(process.execPath, ['bin/paper-lint.js', 'fixtures/faulty/paper.md', '--timing'], {
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^(?:facts|paper)\/[\w/-]+ /m);
  expect(stderr).not.toMatch(/^facts /m);
});

it('leaves the report as it is', async () => {
  const run = (...args: string[]) => runCli(['fixtures/faulty/paper.md', '--reporter', 'json', ...args]);
  const [without, timing] = [await run(), await run('--timing')];
  expect(timing.stdout).toBe(without.stdout);
  expect(without.stderr).toBe('');
  expect(timing.stderr).toMatch(/^rule or fact +time \(ms\) +share\n/);
  expect(timing.stderr).toMatch(/^\(reading the file\) /m);
  expect(timing.stderr).toMatch(/^facts\/[\w/-]+ /m);
});
