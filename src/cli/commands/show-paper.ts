import type { Source } from '../../engine/run/source.ts';
import type { Pool } from '../../workers/pool.ts';
import type { Result, Task } from '../../workers/tasks.ts';
import type { ViewContext } from '../../views/view.ts';
import { failureLine } from '../output/failure-line.ts';
import type { ExitCode } from '../exit-code.ts';
import { withStdin } from '../stdin.ts';
import { wantsColor, widthOf, type Terminal } from '../output/terminal.ts';

/** The flags of every command that shows one paper. */
export interface ShowFlags {
  color?: boolean;
  stdinFilename?: string;
}

type Shown = Exclude<Result, { type: 'failure' | 'lint' | 'artifact' }>;

/**
 * Reads one paper, asks `taskOf` what is wanted of it, and prints the text that comes back after `before` has run; where
 * the paper cannot be read, one line says why and the exit code is 2.
 */
export async function showPaper(
  file: string,
  flags: ShowFlags,
  terminal: Terminal,
  pool: Pool | null,
  taskOf: (source: string | Source, context: ViewContext) => Task,
  before: (result: Shown) => Promise<void> = async () => {},
): Promise<ExitCode> {
  const [source] = (await withStdin([file], flags.stdinFilename, terminal)) as [string | Source];
  const { stdout, stderr } = terminal;
  const task = taskOf(source, {
    width: widthOf(stdout),
    color: wantsColor(flags.color, terminal),
    terminal: stdout.isTTY === true,
  });
  const run = pool === null ? (await import('../../workers/run-task.ts')).runTask : pool.run;
  const result = await run(task);
  if (result.type === 'failure') {
    stderr.write(failureLine(result.failure));
    return 2;
  }
  if (!('text' in result)) return 2;
  await before(result);
  stdout.write(result.text);
  return 0;
}
