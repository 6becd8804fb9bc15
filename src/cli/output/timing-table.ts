import type { Times } from '../../paper/stopwatch.ts';

/** More rows than this say nothing of where the time goes. */
const ROWS = 20;

export function addTimes(sum: Times, times: Times): void {
  for (const [name, spent] of Object.entries(times)) sum[name] = (sum[name] ?? 0) + spent;
}

/**
 * Where the time of the papers went, most first. A rule counts without the facts that it asks for, since others ask for
 * them too: each fact is a row of its own, named by its file.
 */
export function timingTable(times: Times): string {
  const rows = Object.entries(times).toSorted(([, a], [, b]) => b - a);
  const total = rows.reduce((sum, [, spent]) => sum + spent, 0);
  if (total === 0) return 'no paper was read anew, so that there are no times\n';
  const shown = rows.slice(0, ROWS);
  const rest = rows.slice(ROWS);
  if (rest.length > 0) shown.push([`(${rest.length} more)`, rest.reduce((sum, [, spent]) => sum + spent, 0)]);
  const width = Math.max(...shown.map(([name]) => name.length), 'rule or fact'.length);
  const line = (name: string, spent: string, share: string) =>
    `${name.padEnd(width)}  ${spent.padStart(9)}  ${share.padStart(6)}\n`;
  return (
    line('rule or fact', 'time (ms)', 'share') +
    shown.map(([name, spent]) => line(name, spent.toFixed(1), `${((100 * spent) / total).toFixed(1)} %`)).join('') +
    line('all', total.toFixed(1), '')
  );
}
