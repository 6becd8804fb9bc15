import { Command, CommanderError } from 'commander';
import { UsageError } from '../engine/usage-error.ts';
import { version } from '../version.ts';
import type { ExitCode } from './exit-code.ts';
import { addLintOptions } from './lint-options.ts';
import type { LintFlags } from './options.ts';
import { widthOf, type Terminal } from './output/terminal.ts';
import { addViewCommands } from './commands/view-commands.ts';
import { withPool } from './with-pool.ts';

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
  addLintOptions(program).action(async (files: string[], given: LintFlags) => {
    const [first = ''] = files;
    // A file has an ending, and then nothing is loaded for this.
    if (/^\p{L}+$/u.test(first))
      await (await import('./commands/mistyped-command.ts')).refuseMistypedCommand(first, program.commands);
    // The first worker starts while the configuration is looked for.
    const lint = () =>
      withPool(given, files[0], async (pool) => {
        const planned = await (await import('./with-config.ts')).withConfig(program, given);
        return (await import('./commands/lint-command.ts')).lintCommand(files, planned, terminal, pool);
      });
    const print = async (paper: string) =>
      (await import('./commands/print-config.ts')).printConfig(
        paper,
        await (await import('./with-config.ts')).withConfig(program, given),
        terminal,
      );
    end(await (given.printConfig === undefined ? lint() : print(given.printConfig)));
  });
  addViewCommands(program, terminal, end);
  program
    .command('explain')
    .description('print the page of a rule: what it finds, why, what to do')
    .argument('<rule>')
    .action(async (rule: string) =>
      end(
        await (await import('./commands/explain-command.ts')).explainCommand(rule, program.opts<LintFlags>(), terminal),
      ),
    );
  program
    .command('rules')
    .description('list all rules')
    .action(async () =>
      end(await (await import('./commands/rules-command.ts')).rulesCommand(program.opts<LintFlags>(), terminal)),
    );
  program
    .command('init')
    .description('write paper-lint.config.yaml: asks at a terminal, takes the defaults elsewhere')
    .option('--force', 'write over a file that is there')
    .action(async (options: { force?: boolean }) =>
      end(await (await import('./commands/init-command.ts')).initCommand(options, terminal)),
    );
  return program;
}
