import { writeFile } from 'node:fs/promises';
import type { Source } from '../engine/expand-files.ts';
import { collectReport, lint } from '../engine/lint.ts';
import type { Failure, Report } from '../engine/report.ts';
import { UsageError } from '../engine/usage-error.ts';
import { RULES } from '../generated/rules.ts';
import { clean } from '../reporters/clean.ts';
import { loadReporter } from '../reporters/index.ts';
import type { ReporterContext } from '../reporters/reporter.ts';
import { isAsBad, isFinding, isSureEnough } from '../reporters/selection.ts';
import type { ExitCode } from './main.ts';
import type { LintFlags, ReporterTarget } from './options.ts';
import { startProgress } from './progress.ts';
import { wantsColor, widthOf, type Terminal } from './terminal.ts';

const STDIN = '-';

export async function lintCommand(files: string[], flags: LintFlags, terminal: Terminal): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError('no files to lint; try paper-lint paper.pdf, or paper-lint --help');
  if (flags.stdinFilename !== undefined && !files.includes(STDIN))
    throw new UsageError('--stdin-filename needs - among the files');
  const inputs = await withStdin(files, flags.stdinFilename ?? '<stdin>', terminal);
  const progress = startProgress(terminal.stderr);
  const report = await collectReport(lint(inputs, { settings: flags.rule ?? [] }), (event) => {
    if (event.type === 'start') progress.show(event);
    if (event.type === 'failure') {
      progress.clear();
      terminal.stderr.write(describe(event.failure));
    }
  }).finally(progress.end);
  for (const target of flags.reporter ?? [{ name: 'pretty', file: null }]) await show(report, target, flags, terminal);
  return exitCode(report, flags);
}

const describe = ({ path, why, todo }: Failure) => `paper-lint: ${clean(`${path}: ${why}; ${todo}`)}\n`;

async function withStdin(files: string[], path: string, { stdin }: Terminal): Promise<(string | Source)[]> {
  const named = files.filter((file) => file !== STDIN);
  if (named.length === files.length) return named;
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return [...named, { path, bytes: Buffer.concat(chunks) }];
}

async function show(report: Report, { name, file }: ReporterTarget, flags: LintFlags, terminal: Terminal) {
  const { minConfidence, quiet = false } = flags;
  const reporter = await loadReporter(name);
  const shared = { minConfidence, quiet, rules: RULES };
  if (file === null) {
    const { stdout } = terminal;
    const person: ReporterContext = {
      ...shared,
      width: widthOf(stdout),
      color: wantsColor(flags.color, terminal),
      terminal: stdout.isTTY === true,
    };
    stdout.write(reporter(report, person));
    return;
  }
  try {
    await writeFile(
      file,
      reporter(report, { ...shared, width: widthOf({ write() {} }), color: false, terminal: false }),
    );
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(`${file} cannot be written (${String(error.code)}); name a file in a folder that exists`);
  }
}

/** Quiet runs fail on the same findings as others: what is hidden by --quiet is still true. */
function exitCode({ papers, failures }: Report, { failOn, minConfidence }: LintFlags): ExitCode {
  if (failures.length > 0) return 2;
  const fails = papers.some(({ outcomes }) =>
    outcomes.some((one) => isFinding(one) && isSureEnough(one, minConfidence) && isAsBad(one, failOn)),
  );
  return fails ? 1 : 0;
}
