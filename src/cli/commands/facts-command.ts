import type { FactsFormat } from '../../views/facts/index.ts';
import type { Pool } from '../../workers/pool.ts';
import type { ExitCode } from '../exit-code.ts';
import { showPaper, type ShowFlags } from './show-paper.ts';
import type { Terminal } from '../output/terminal.ts';

export interface FactsFlags extends ShowFlags {
  format: FactsFormat;
}

/** Shows what a paper says of how it was made. */
export const factsCommand = (
  file: string,
  flags: FactsFlags,
  terminal: Terminal,
  pool: Pool | null,
): Promise<ExitCode> =>
  showPaper(file, flags, terminal, pool, (source, context) => ({
    type: 'facts',
    source,
    format: flags.format,
    context,
  }));
