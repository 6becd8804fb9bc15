import type { Source } from '../engine/expand-files.ts';
import type { FactsFormat } from '../views/facts/index.ts';
import type { Pool } from '../workers/pool.ts';
import type { Task } from '../workers/tasks.ts';
import { failureLine } from './failure-line.ts';
import type { ExitCode } from './main.ts';
import { withStdin } from './stdin.ts';
import { wantsColor, widthOf, type Terminal } from './terminal.ts';

export interface FactsFlags {
  format: FactsFormat;
  color?: boolean;
  stdinFilename?: string;
}

/** Shows what a paper says of how it was made. */
export async function factsCommand(
  file: string,
  flags: FactsFlags,
  terminal: Terminal,
  pool: Pool | null,
): Promise<ExitCode> {
  const [source] = (await withStdin([file], flags.stdinFilename, terminal)) as [string | Source];
  const { stdout, stderr } = terminal;
  const context = {
    width: widthOf(stdout),
    color: wantsColor(flags.color, terminal),
    terminal: stdout.isTTY === true,
  };
  const task: Task = { type: 'facts', source, format: flags.format, context };
  const run = pool === null ? (await import('../workers/run-task.ts')).runTask : pool.run;
  const result = await run(task);
  if (result.type === 'failure') {
    stderr.write(failureLine(result.failure));
    return 2;
  }
  if (result.type !== 'view') return 2;
  stdout.write(result.text);
  return 0;
}
