import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../engine/expand-files.ts';
import { UsageError } from '../engine/usage-error.ts';
import type { CurveTable, FiguresFormat } from '../views/figures/index.ts';
import type { Pool } from '../workers/pool.ts';
import type { Task } from '../workers/tasks.ts';
import { failureLine } from './failure-line.ts';
import type { ExitCode } from './main.ts';
import { withStdin } from './stdin.ts';
import { wantsColor, widthOf, type Terminal } from './terminal.ts';

export interface FiguresFlags {
  format: FiguresFormat;
  /** Folder for the curves. */
  csv?: string;
  force?: boolean;
  color?: boolean;
  stdinFilename?: string;
}

/** Shows what was recovered of a paper's figures, and writes their curves where asked to. */
export async function figuresCommand(
  file: string,
  flags: FiguresFlags,
  terminal: Terminal,
  pool: Pool | null,
): Promise<ExitCode> {
  if (flags.force === true && flags.csv === undefined) throw new UsageError('--force needs --csv');
  const [source] = (await withStdin([file], flags.stdinFilename, terminal)) as [string | Source];
  const { stdout, stderr } = terminal;
  const context = {
    width: widthOf(stdout),
    color: wantsColor(flags.color, terminal),
    terminal: stdout.isTTY === true,
  };
  const task: Task = { type: 'figures', source, format: flags.format, csv: flags.csv !== undefined, context };
  const run = pool === null ? (await import('../workers/run-task.ts')).runTask : pool.run;
  const result = await run(task);
  if (result.type === 'failure') {
    stderr.write(failureLine(result.failure));
    return 2;
  }
  if (result.type !== 'figures') return 2;
  if (flags.csv !== undefined) {
    await writeTables(flags.csv, result.tables, flags.force === true);
    stderr.write(
      result.tables.length === 0
        ? 'paper-lint: no curves were recovered, nothing written\n'
        : `paper-lint: wrote ${result.tables.map(({ name }) => name).join(', ')} to ${flags.csv}\n`,
    );
  }
  stdout.write(result.text);
  return 0;
}

/** All or none: where one of them is there already and may not be written over, nothing is written. */
async function writeTables(folder: string, tables: readonly CurveTable[], force: boolean): Promise<void> {
  if (tables.length === 0) return;
  try {
    await mkdir(folder, { recursive: true });
    if (!force)
      for (const { name } of tables)
        if (await exists(join(folder, name)))
          throw new UsageError(`${join(folder, name)} exists already; --force writes over it`);
    for (const { name, text } of tables) await writeFile(join(folder, name), text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`${folder} cannot be written (${String(error.code)}); name a folder for the CSV files`);
  }
}

const exists = async (path: string): Promise<boolean> => {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
};
