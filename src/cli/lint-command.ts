import { writeFile } from 'node:fs/promises';
import type { Source } from '../engine/expand-files.ts';
import { collectReport, lintIn, type LintEvent } from '../engine/run-files.ts';
import type { PaperReport, Report } from '../engine/report.ts';
import { UsageError } from '../engine/usage-error.ts';
import { isAnnotating, loadReporter } from '../reporters/index.ts';
import { isAsBad, isFinding, isSureEnough } from '../reporters/selection.ts';
import type { Pool } from '../workers/pool.ts';
import { annotate } from './annotate.ts';
import { cannotWrite } from './cannot-write.ts';
import { failureLine } from './failure-line.ts';
import type { ExitCode } from './main.ts';
import type { LintFlags, ReporterTarget } from './options.ts';
import { startProgress } from './progress.ts';
import { reportContext } from './report-context.ts';
import { withStdin } from './stdin.ts';
import { splitTargets, streamTo } from './streams.ts';
import type { Terminal } from './terminal.ts';

export async function lintCommand(
  files: string[],
  flags: LintFlags,
  terminal: Terminal,
  pool: Pool | null,
): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError('no files to lint; try paper-lint paper.pdf, or paper-lint --help');
  const inputs = await withStdin(files, flags.stdinFilename, terminal);
  const { streams, whole } = await splitTargets(flags.reporter ?? [{ name: 'pretty', file: null }], flags, terminal);
  const progress = startProgress(terminal.stderr);
  const settings = flags.rule ?? [];
  const artifacts = flags.artifact ?? [];
  const events =
    pool === null
      ? (await import('../engine/lint.ts')).lint(inputs, { settings, artifacts, jobs: 0 })
      : lintIn(pool, inputs, { settings, artifacts });
  let code: ExitCode = 0;
  const watch = (event: LintEvent) => {
    if (event.type === 'start') progress.show(event);
    else if (streams.length > 0) progress.clear();
    if (event.type === 'paper' && code === 0 && fails(event.paper, flags)) code = 1;
    if (event.type === 'failure') {
      code = 2;
      progress.clear();
      terminal.stderr.write(failureLine(event.failure));
    }
  };
  const report = await collectReport(streamTo(streams, events, { keep: whole.length > 0, watch })).finally(
    progress.end,
  );
  for (const target of whole) await show(report, target, { flags, terminal, inputs });
  return code;
}

async function show(
  report: Report,
  { name, file }: ReporterTarget,
  { flags, terminal, inputs }: { flags: LintFlags; terminal: Terminal; inputs: readonly (string | Source)[] },
) {
  const context = reportContext(file, flags, terminal);
  // The options want a file of such a format.
  if (isAnnotating(name)) return annotate(report, inputs, { name, file: file! }, context);
  const text = (await loadReporter(name))(report, context);
  if (file === null) terminal.stdout.write(text);
  else await writeFile(file, text).catch((error: unknown) => cannotWrite(file, error));
}

/** Quiet runs fail on the same findings as others: what is hidden by --quiet is still true. */
const fails = ({ outcomes }: PaperReport, { failOn, minConfidence }: LintFlags) =>
  outcomes.some((one) => isFinding(one) && isSureEnough(one, minConfidence) && isAsBad(one, failOn));
