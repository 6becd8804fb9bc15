import { Command, CommanderError, Option } from 'commander';
import { UsageError } from '../engine/usage-error.ts';
import type { ViewName } from '../views/index.ts';
import type { Pool } from '../workers/pool.ts';
import { version } from '../version.ts';
import type { FactsFlags } from './facts-command.ts';
import type { FiguresFlags } from './figures-command.ts';
import {
  parseArtifact,
  parseCount,
  parseLimit,
  parseReporter,
  parseRule,
  parseSeconds,
  type LintFlags,
} from './options.ts';
import { widthOf, type Terminal } from './terminal.ts';

/** Nothing failed; something was found; wrong use, or a file that could not be read. */
export type ExitCode = 0 | 1 | 2;

const EXAMPLES = `
Examples:
  paper-lint paper.pdf
  paper-lint "papers/**/*.pdf" --reporter compact
  paper-lint drafts/ --rule "architecture/*=off" --fail-on error
  paper-lint paper.pdf --artifact ../code
  paper-lint paper.pdf --reporter pretty --reporter json:report.json
  pandoc paper.tex -t gfm | paper-lint - --stdin-filename paper.md
  paper-lint explain architecture/unclear-architecture
  paper-lint read paper.pdf
  paper-lint figures paper.pdf --csv curves/
  paper-lint licences paper.pdf --format markdown
  paper-lint facts paper.pdf
  paper-lint numbers paper.pdf

Exit codes:
  0  nothing at or above the severity of --fail-on
  1  findings
  2  wrong use, or a file that could not be read`;

/** Runs the command line and returns its exit code. Each command loads its own parts when it is called. */
export async function main(args: readonly string[], terminal: Terminal = process): Promise<ExitCode> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
  if (terminal === process)
    for (const stream of [process.stdout, process.stderr])
      stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
      });
  let code: ExitCode = 0;
  const program = makeProgram(terminal, (result) => (code = result));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed its own errors, and help and version end by one too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Error)) throw error;
    const internal = error instanceof UsageError ? '' : 'internal error, please report it: ';
    terminal.stderr.write(`paper-lint: ${internal}${error.message}\n`);
    return 2;
  }
}

function makeProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('paper-lint')
    .description('A linter for machine-learning papers: quotes the sentence, names the page, says what to do.')
    .usage('[options] <files, folders or globs...>')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'paper-lint: ')),
      getOutHelpWidth: () => widthOf(terminal.stdout),
      getErrHelpWidth: () => widthOf(terminal.stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .helpCommand('help [command]', 'print this help, or that of a command')
    .addHelpText('after', EXAMPLES);
  program
    .argument('[files...]', '.pdf and .md files, folders of them, glob patterns, or - for standard input')
    .option(
      '--reporter <format[:file]>',
      'pretty, compact, json, jsonl, sarif, github, gitlab, junit, rdjson, markdown, html or pdf; repeatable (default: pretty)',
      parseReporter,
    )
    .option('--rule <pattern=level>', 'set rules to off, on, note, warning or error; repeatable', parseRule)
    .option(
      '--artifact <dir>',
      'the repository beside the paper, to compare its licences and code with what the paper says; repeatable, and of every paper of the run',
      parseArtifact,
    )
    .option('--preset <name>', 'recommended, strict, or what a venue asks for: neurips, icml, iclr, acl, cvpr, tmlr')
    .option('--config <file>', 'the configuration to use (default: paper-lint.config.yaml and the like, here or above)')
    .option('--no-config', 'use no configuration')
    .option('--print-config <file>', 'print what holds for this paper, and lint nothing')
    .option('--baseline <file>', 'leave out the findings that this file holds')
    .option('--update-baseline', 'write the findings of this run to the baseline')
    .option('--max-warnings <n>', 'exit 1 where there are more warnings; the first ones then do not fail', parseLimit)
    .addOption(choice('--fail-on <severity>', 'exit 1 from this severity on', ['error', 'warning', 'note'], 'warning'))
    .addOption(choice('--min-confidence <level>', 'show findings this sure', ['high', 'medium', 'low'], 'medium'))
    .option('--quiet', 'do not show notes')
    .option('--color', 'use colours even where the output is no terminal')
    .option('--no-color', 'use no colours')
    .option('--stdin-filename <name>', 'what to call standard input; its ending tells the format')
    .option('--jobs <n>', 'read so many files at the same time (default: as many as there are cores)', parseCount)
    .option('--timeout <seconds>', 'give up on a file that takes longer (default: 60)', parseSeconds)
    .option('--cache', 'keep results, and show them again where neither paper, settings nor version have changed')
    .option('--cache-location <folder>', 'where to keep them (default: .paper-lint-cache); means --cache')
    .option('--timing', 'say on standard error which rules and facts took how much of the time')
    .option('--memory <megabytes>', 'give up on a file that needs more (default: 1024)', parseCount)
    .action(async (files: string[], given: LintFlags) => {
      await (await import('./mistyped-command.ts')).refuseMistypedCommand(files[0], program.commands);
      // The first worker starts while the configuration is looked for.
      const lint = () =>
        withPool(given, files[0], async (pool) => {
          const planned = await (await import('./with-config.ts')).withConfig(program, given);
          return (await import('./lint-command.ts')).lintCommand(files, planned, terminal, pool);
        });
      const print = async (paper: string) =>
        (await import('./print-config.ts')).printConfig(
          paper,
          await (await import('./with-config.ts')).withConfig(program, given),
          terminal,
        );
      end(await (given.printConfig === undefined ? lint() : print(given.printConfig)));
    });
  program
    .command('read')
    .description('show what was understood of a paper: outline, tables and figures, what was not read')
    .argument('<file>', 'a .pdf or .md file, or - for standard input')
    .addOption(
      choice(
        '--format <format>',
        'tree, text (canonical), json or markdown',
        ['tree', 'text', 'json', 'markdown'],
        'tree',
      ),
    )
    .action(async (file: string, { format }: { format: ViewName }) => {
      const flags = { ...program.opts<LintFlags>(), format };
      end(
        await withPool({ ...flags, jobs: 1 }, file, async (pool) =>
          (await import('./read-command.ts')).readCommand(file, flags, terminal, pool),
        ),
      );
    });
  program
    .command('figures')
    .description('list the figures with the axes and curves that were recovered from their drawings')
    .argument('<file>', 'a .pdf or .md file, or - for standard input')
    .addOption(choice('--format <format>', 'text or json', ['text', 'json'], 'text'))
    .option('--csv <folder>', 'write the points of the curves there, one file a plot')
    .option('--force', 'let --csv write over files')
    .action(async (file: string, options: FiguresFlags) => {
      const flags = { ...program.opts<LintFlags>(), ...options };
      end(
        await withPool({ ...flags, jobs: 1 }, file, async (pool) =>
          (await import('./figures-command.ts')).figuresCommand(file, flags, terminal, pool),
        ),
      );
    });
  program
    .command('licences')
    .alias('licenses')
    .description('show what a paper gives and uses, under which terms, and what a reader may do with it')
    .argument('<file>', 'a .pdf or .md file, or - for standard input')
    .addOption(choice('--format <format>', 'table, markdown or json', ['table', 'markdown', 'json'], 'table'))
    .action(async (file: string, { format }: { format: 'table' | 'markdown' | 'json' }) => {
      const flags = { ...program.opts<LintFlags>(), format: `licences-${format}` as const };
      end(
        await withPool({ ...flags, jobs: 1 }, file, async (pool) =>
          (await import('./read-command.ts')).readCommand(file, flags, terminal, pool),
        ),
      );
    });
  program
    .command('facts')
    .description('show what a paper says of how it was made: architecture, training, compute, with the holes')
    .argument('<file>', 'a .pdf or .md file, or - for standard input')
    .addOption(choice('--format <format>', 'text or json', ['text', 'json'], 'text'))
    .action(async (file: string, options: FactsFlags) => {
      const flags = { ...program.opts<LintFlags>(), ...options };
      end(
        await withPool({ ...flags, jobs: 1 }, file, async (pool) =>
          (await import('./facts-command.ts')).factsCommand(file, flags, terminal, pool),
        ),
      );
    });
  program
    .command('numbers')
    .description(
      'show what was recomputed from the numbers of a paper, agreeing or not, with the inputs and their pages',
    )
    .argument('<file>', 'a .pdf or .md file, or - for standard input')
    .addOption(choice('--format <format>', 'text, markdown or json', ['text', 'markdown', 'json'], 'text'))
    .action(async (file: string, { format }: { format: 'text' | 'markdown' | 'json' }) => {
      const flags = { ...program.opts<LintFlags>(), format: `numbers-${format}` as const };
      end(
        await withPool({ ...flags, jobs: 1 }, file, async (pool) =>
          (await import('./read-command.ts')).readCommand(file, flags, terminal, pool),
        ),
      );
    });
  program
    .command('explain')
    .description('print the page of a rule: what it finds, why, what to do')
    .argument('<rule>')
    .action(async (rule: string) =>
      end(await (await import('./explain-command.ts')).explainCommand(rule, program.opts<LintFlags>(), terminal)),
    );
  program
    .command('rules')
    .description('list all rules')
    .action(async () =>
      end(await (await import('./rules-command.ts')).rulesCommand(program.opts<LintFlags>(), terminal)),
    );
  program
    .command('init')
    .description('write paper-lint.config.yaml: asks at a terminal, takes the defaults elsewhere')
    .option('--force', 'write over a file that is there')
    .action(async (options: { force?: boolean }) =>
      end(await (await import('./init-command.ts')).initCommand(options, terminal)),
    );
  for (const command of program.commands)
    if (command.registeredArguments[0]?.name() === 'file') showSharedOptions(command, program);
  return program;
}

/** What a command that shows one paper takes from the program, which parses it, and would not list in its own help. */
function showSharedOptions(command: Command, program: Command): void {
  const shared = new Set(['--stdin-filename', '--color', '--no-color', '--timeout', '--memory']);
  for (const option of program.options) if (shared.has(option.long ?? '')) command.addOption(option);
}

/** Starts the first worker before the command's own parts are loaded, so that both load at the same time. */
async function withPool(
  { jobs, timeout, memory }: LintFlags,
  first: string | undefined,
  command: (pool: Pool | null) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { createPool, defaultLimits, hasWorkers } = await import('../workers/pool.ts');
  if (!hasWorkers) return command(null);
  const limits = defaultLimits();
  const pool = createPool(
    {
      jobs: jobs ?? limits.jobs,
      timeout: timeout ?? limits.timeout,
      memory: memory ?? limits.memory,
    },
    first === undefined ? {} : { first },
  );
  try {
    return await command(pool);
  } finally {
    await pool.close();
  }
}

const choice = (flags: string, description: string, values: string[], initial: string) =>
  new Option(flags, description).choices(values).default(initial);
