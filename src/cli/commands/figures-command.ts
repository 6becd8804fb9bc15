import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../engine/usage-error.ts';
import type { CurveTable, FiguresFormat } from '../../views/figures/index.ts';
import type { Pool } from '../../workers/pool.ts';
import type { ExitCode } from '../exit-code.ts';
import { showPaper, type ShowFlags } from './show-paper.ts';
import type { Terminal } from '../output/terminal.ts';

export interface FiguresFlags extends ShowFlags {
  format: FiguresFormat;
  /** Folder for the curves. */
  csv?: string;
  force?: boolean;
}

/** Shows what was recovered of a paper's figures, and writes their curves where asked to. */
export async function figuresCommand(
  file: string,
  flags: FiguresFlags,
  terminal: Terminal,
  pool: Pool | null,
): Promise<ExitCode> {
  if (flags.force === true && flags.csv === undefined) throw new UsageError('--force needs --csv');
  const { csv, format, force } = flags;
  return showPaper(
    file,
    flags,
    terminal,
    pool,
    (source, context) => ({ type: 'figures', source, format, csv: csv !== undefined, context }),
    async (result) => {
      if (csv === undefined || result.type !== 'figures') return;
      await writeTables(csv, result.tables, force === true);
      terminal.stderr.write(
        result.tables.length === 0
          ? 'paper-lint: no curves were recovered, nothing written\n'
          : `paper-lint: wrote ${result.tables.map(({ name }) => name).join(', ')} to ${csv}\n`,
      );
    },
  );
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
