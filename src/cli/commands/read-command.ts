import type { ViewName } from '../../views/index.ts';
import type { Pool } from '../../workers/pool.ts';
import type { ExitCode } from '../exit-code.ts';
import { showPaper, type ShowFlags } from './show-paper.ts';
import type { Terminal } from '../output/terminal.ts';

export interface ReadFlags extends ShowFlags {
  format: ViewName;
}

/** Shows what was understood of one paper. */
export const readCommand = (file: string, flags: ReadFlags, terminal: Terminal, pool: Pool | null): Promise<ExitCode> =>
  showPaper(file, flags, terminal, pool, (source, context) => ({ type: 'read', source, view: flags.format, context }));
