import type { Command } from 'commander';
import type { ViewName } from '../../views/index.ts';
import type { Pool } from '../../workers/pool.ts';
import type { ExitCode } from '../exit-code.ts';
import type { FactsFlags } from './facts-command.ts';
import type { FiguresFlags } from './figures-command.ts';
import { choice, type LintFlags } from '../options.ts';
import type { Terminal } from '../output/terminal.ts';
import { withPool } from '../with-pool.ts';

/** The program parses these, wherever they stand; a command that takes them would not list them in its help. */
const SHARED = new Set(['--stdin-filename', '--color', '--no-color', '--timeout', '--memory']);

/** Adds the commands that show one paper; each loads its own parts when it is called. */
export function addViewCommands(program: Command, terminal: Terminal, end: (code: ExitCode) => void): void {
  /** Its flags are those of the program and its own; the first format is the default. */
  const view = <Own extends { format: string }>(
    name: string,
    description: string,
    formats: { readonly says: string; readonly all: Own['format'][] },
    show: (file: string, flags: LintFlags & Own, pool: Pool | null) => Promise<ExitCode>,
  ): Command => {
    const command = program
      .command(name)
      .description(description)
      .argument('<file>', 'a .pdf or .md file, or - for standard input')
      .addOption(choice('--format <format>', formats.says, formats.all, formats.all[0]!))
      .action(async (file: string, own: Own) => {
        const flags = { ...program.opts<LintFlags>(), ...own };
        end(await withPool({ ...flags, jobs: 1 }, file, (pool) => show(file, flags, pool)));
      });
    for (const option of program.options) if (SHARED.has(option.long ?? '')) command.addOption(option);
    return command;
  };
  const read = async (file: string, flags: LintFlags, format: ViewName, pool: Pool | null) =>
    (await import('./read-command.ts')).readCommand(file, { ...flags, format }, terminal, pool);

  view<{ format: 'tree' | 'text' | 'json' | 'markdown' }>(
    'read',
    'show what was understood of a paper: outline, tables and figures, what was not read',
    { says: 'tree, text (canonical), json or markdown', all: ['tree', 'text', 'json', 'markdown'] },
    (file, flags, pool) => read(file, flags, flags.format, pool),
  );
  view<FiguresFlags>(
    'figures',
    'list the figures with the axes and curves that were recovered from their drawings',
    { says: 'text or json', all: ['text', 'json'] },
    async (file, flags, pool) => (await import('./figures-command.ts')).figuresCommand(file, flags, terminal, pool),
  )
    .option('--csv <folder>', 'write the points of the curves there, one file a plot')
    .option('--force', 'let --csv write over files');
  view<{ format: 'table' | 'markdown' | 'json' }>(
    'licences',
    'show what a paper gives and uses, under which terms, and what a reader may do with it',
    { says: 'table, markdown or json', all: ['table', 'markdown', 'json'] },
    (file, flags, pool) => read(file, flags, `licences-${flags.format}`, pool),
  ).alias('licenses');
  view<FactsFlags>(
    'facts',
    'show what a paper says of how it was made: architecture, training, compute, with the holes',
    { says: 'text or json', all: ['text', 'json'] },
    async (file, flags, pool) => (await import('./facts-command.ts')).factsCommand(file, flags, terminal, pool),
  );
  view<{ format: 'text' | 'markdown' | 'json' }>(
    'numbers',
    'show what was recomputed from the numbers of a paper, agreeing or not, with the inputs and their pages',
    { says: 'text, markdown or json', all: ['text', 'markdown', 'json'] },
    (file, flags, pool) => read(file, flags, `numbers-${flags.format}`, pool),
  );
}
