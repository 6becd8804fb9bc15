import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startProgress } from '../../src/cli/output/progress.ts';

const CLEAR = '\r\u001b[2K';
const step = (index: number) => ({ path: `paper\u001b${index}.pdf`, index, total: 3 });
const start = (isTTY: boolean) => {
  const written: string[] = [];
  return { written, progress: startProgress({ isTTY, columns: 80, write: (text) => written.push(text) }) };
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('appears on a terminal after 300 ms and is gone at the end', () => {
  const { written, progress } = start(true);
  progress.show(step(0));
  vi.advanceTimersByTime(299);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(1);
  progress.show(step(1));
  progress.end();
  expect(written).toEqual([`${CLEAR}[1/3] paper␛0.pdf`, `${CLEAR}[2/3] paper␛1.pdf`, CLEAR]);
});

it('never appears elsewhere', () => {
  const { written, progress } = start(false);
  progress.show(step(0));
  vi.advanceTimersByTime(1000);
  progress.show(step(1));
  progress.end();
  expect(written).toEqual([]);
});
