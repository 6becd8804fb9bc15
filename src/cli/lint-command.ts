import { writeFile } from 'node:fs/promises';
import {
  collectReport,
  fails,
  lint,
  loadReporter,
  rulePages,
  suppressionRules,
  updateBaseline,
  UsageError,
  type Pool,
  type Report,
  type ReporterContext,
} from '../index.ts';
import { failureLine } from './failure-line.ts';
import type { ExitCode } from './main.ts';
import type { LintFlags, ReporterTarget } from './options.ts';
import { startProgress } from './progress.ts';
import { withStdin } from './stdin.ts';
import { wantsColor, widthOf, type Terminal } from './terminal.ts';
import type { Planned } from './with-config.ts';

export async function lintCommand(
  named: string[],
  { flags, config }: Planned,
  terminal: Terminal,
  pool: Pool | null,
): Promise<ExitCode> {
  const files = named.length === 0 ? config.files : named;
  if (files.length === 0) throw new UsageError('no files to lint; try paper-lint paper.pdf, or paper-lint --help');
  const { baseline, updateBaseline: update = false } = flags;
  if (update && baseline === undefined)
    throw new UsageError('--update-baseline needs a file, as in --baseline paper-lint.baseline.json');
  const inputs = await withStdin(files, flags.stdinFilename, terminal);
  const progress = startProgress(terminal.stderr);
  const events = lint(inputs, {
    ...config,
    settings: [...config.settings, ...(flags.rule ?? [])],
    artifacts: flags.artifact ?? [],
    baseline: update ? undefined : baseline,
    ...(pool === null ? { jobs: 0 } : { pool }),
  });
  const report = await collectReport(events, (event) => {
    if (event.type === 'start') progress.show(event);
    if (event.type === 'failure') {
      progress.clear();
      terminal.stderr.write(failureLine(event.failure));
    }
  }).finally(progress.end);
  if (update) {
    const n = await updateBaseline(baseline!, report);
    terminal.stderr.write(`paper-lint: ${n === 1 ? '1 finding' : `${n} findings`} written to ${baseline}\n`);
  }
  for (const target of flags.reporter ?? [{ name: 'pretty', file: null }]) await show(report, target, flags, terminal);
  if (report.failures.length > 0) return 2;
  // Quiet runs fail on the same findings as others: what is hidden by --quiet is still true.
  return fails(report, flags) ? 1 : 0;
}

async function show(report: Report, { name, file }: ReporterTarget, flags: LintFlags, terminal: Terminal) {
  const { minConfidence, quiet = false } = flags;
  const reporter = await loadReporter(name);
  const shared = { minConfidence, quiet, rules: [...rulePages, ...suppressionRules] };
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
