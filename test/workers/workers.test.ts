import { afterEach, describe, expect, it } from 'vitest';
import { lintIn, type LintEvent } from '../../src/engine/run/run-files.ts';
import { createPool, type Limits, type Pool } from '../../src/workers/pool.ts';
import type { Result } from '../../src/workers/tasks.ts';

const script = new URL('./misbehaving.mjs', import.meta.url);
let pool: Pool;
const open = (limits: Partial<Limits> = {}) =>
  (pool = createPool({ jobs: 2, timeout: 30, memory: 64, ...limits }, { script }));
const ask = (source: string) => pool.run({ type: 'read', source, view: 'text', context: {} as never });
const brief = (result: Result) =>
  result.type === 'failure' ? `${result.failure.path}: ${result.failure.why}; ${result.failure.todo}` : 'read';

afterEach(() => pool.close());

describe('a worker that misbehaves spoils its own file only', { timeout: 60_000 }, () => {
  it.each([
    ['regexp', 'it took longer than 3 s; raise --timeout, or lint the source of the paper'],
    ['heap', 'it needs more than 64 MB; raise --memory, or lint the source of the paper'],
    ['throw', 'internal error: x is undefined (misbehaving.mjs:LINE); please report it'],
    ['reject', 'internal error: nobody waits for this (misbehaving.mjs:LINE); please report it'],
    ['exit', 'internal error: the reader ended with code 3 (pool.ts:LINE); please report it'],
  ])('%s', async (act, words) => {
    open({ timeout: act === 'regexp' ? 3 : 30 });
    const results = await Promise.all(['one', act, 'two', 'three', act, 'four'].map(ask));
    const expected = `${act}: ${words}`;
    expect(results.map((result) => brief(result).replace(/:\d+\)/, ':LINE)'))).toEqual([
      'read',
      expected,
      'read',
      'read',
      expected,
      'read',
    ]);
  });

  it('buffers, which V8 does not bound', async () => {
    open({ memory: 300 });
    const results = await Promise.all(['wait 300', 'buffers', 'two'].map(ask));
    expect(results.map(brief)).toEqual([
      'read',
      'buffers: it needs more than 300 MB; raise --memory, or lint the source of the paper',
      'read',
    ]);
  });
});

it('gives results in the order of the files, and starts them as they come', async () => {
  open({ jobs: 2 });
  const files = ['a 6000', 'b 1', 'c 1', 'd 60', 'e 1', 'f 1'].map((path) => ({ path, bytes: new Uint8Array() }));
  const named: Pool = {
    ...pool,
    run: (task, begin) => pool.run({ ...task, source: (task.source as { path: string }).path }, begin),
  };
  const events: LintEvent[] = [];
  for await (const event of lintIn(named, files, { settings: [], artifacts: [] })) events.push(event);
  const results = events.filter((event) => event.type === 'paper');
  expect(results.map(({ paper }) => paper.path)).toEqual(files.map(({ path }) => path));
  const starts = events.filter((event) => event.type === 'start');
  expect(starts.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  // The slow first file holds nobody up.
  expect(events.findIndex((event) => event.type !== 'start')).toBeGreaterThan(3);
});

it('ends while files are still at work', async () => {
  open();
  const never = ask('regexp');
  await pool.close();
  expect(never).toBeInstanceOf(Promise);
});
