import type { Source } from '../engine/expand-files.ts';
import type { ViewName } from '../views/index.ts';
import type { Pool } from '../workers/pool.ts';
import { failureLine } from './failure-line.ts';
import type { ExitCode } from './main.ts';
import { withStdin } from './stdin.ts';
import type { Task } from '../workers/tasks.ts';
import { wantsColor, widthOf, type Terminal } from './terminal.ts';

export interface ReadFlags {
  format: ViewName;
  color?: boolean;
  stdinFilename?: string;
}

/** Shows what was understood of one paper. */
export async function readCommand(
  file: string,
  flags: ReadFlags,
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
  const task: Task = { type: 'read', source, view: flags.format, context };
  const run = pool === null ? (await import('../workers/run-task.ts')).runTask : pool.run;
  const result = await run(task);
  if (result.type === 'failure') stderr.write(failureLine(result.failure));
  if (result.type === 'view') stdout.write(result.text);
  return result.type === 'failure' ? 2 : 0;
}
