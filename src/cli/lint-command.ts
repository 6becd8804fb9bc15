import { writeFile } from 'node:fs/promises';
import { collectReport, lintIn } from '../engine/run-files.ts';
import type { Report } from '../engine/report.ts';
import { UsageError } from '../engine/usage-error.ts';
import { RULE_PAGES } from '../generated/rule-pages.ts';
import { loadReporter } from '../reporters/index.ts';
import type { ReporterContext } from '../reporters/reporter.ts';
import { isAsBad, isFinding, isSureEnough } from '../reporters/selection.ts';
import type { Pool } from '../workers/pool.ts';
import { failureLine } from './failure-line.ts';
import type { ExitCode } from './main.ts';
import type { LintFlags, ReporterTarget } from './options.ts';
import { startProgress } from './progress.ts';
import { withStdin } from './stdin.ts';
import { wantsColor, widthOf, type Terminal } from './terminal.ts';

export async function lintCommand(
  files: string[],
  flags: LintFlags,
  terminal: Terminal,
  pool: Pool | null,
): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError('no files to lint; try paper-lint paper.pdf, or paper-lint --help');
  const inputs = await withStdin(files, flags.stdinFilename, terminal);
  const progress = startProgress(terminal.stderr);
  const settings = flags.rule ?? [];
  const artifacts = flags.artifact ?? [];
  const events =
    pool === null
      ? (await import('../engine/lint.ts')).lint(inputs, { settings, artifacts, jobs: 0 })
      : lintIn(pool, inputs, { settings, artifacts });
  const report = await collectReport(events, (event) => {
    if (event.type === 'start') progress.show(event);
    if (event.type === 'failure') {
      progress.clear();
      terminal.stderr.write(failureLine(event.failure));
    }
  }).finally(progress.end);
  for (const target of flags.reporter ?? [{ name: 'pretty', file: null }]) await show(report, target, flags, terminal);
  return exitCode(report, flags);
}

async function show(report: Report, { name, file }: ReporterTarget, flags: LintFlags, terminal: Terminal) {
  const { minConfidence, quiet = false } = flags;
  const reporter = await loadReporter(name);
  const shared = { minConfidence, quiet, rules: RULE_PAGES };
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
