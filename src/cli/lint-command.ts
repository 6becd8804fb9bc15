import { writeFile } from 'node:fs/promises';
import { collectReport, lintIn, type LintEvent } from '../engine/run-files.ts';
import type { PaperReport, Report } from '../engine/report.ts';
import { UsageError } from '../engine/usage-error.ts';
import type { Times } from '../paper/stopwatch.ts';
import { loadReporter } from '../reporters/index.ts';
import { isAsBad, isFinding, isSureEnough } from '../reporters/selection.ts';
import type { Pool } from '../workers/pool.ts';
import { cannotWrite } from './cannot-write.ts';
import { failureLine } from './failure-line.ts';
import type { ExitCode } from './main.ts';
import type { LintFlags, ReporterTarget } from './options.ts';
import { startProgress } from './progress.ts';
import { reportContext } from './report-context.ts';
import { withStdin } from './stdin.ts';
import { splitTargets, streamTo } from './streams.ts';
import type { Terminal } from './terminal.ts';
import { addTimes, timingTable } from './timing-table.ts';

/** Beside the papers, as other linters have theirs. */
const CACHE = '.paper-lint-cache';

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
  const { timing = false, cache: keeps = false, cacheLocation } = flags;
  const cache = cacheLocation ?? (keeps ? CACHE : null);
  const options = { settings, artifacts, timing, cache };
  const events =
    pool === null
      ? (await import('../engine/lint.ts')).lint(inputs, { ...options, jobs: 0 })
      : lintIn(pool, inputs, options);
  const times: Times = {};
  let code: ExitCode = 0;
  const watch = (event: LintEvent) => {
    if (event.type === 'start') progress.show(event);
    else if (streams.length > 0) progress.clear();
    if (event.type === 'paper' && code === 0 && fails(event.paper, flags)) code = 1;
    if (event.type === 'paper' && event.times !== undefined) addTimes(times, event.times);
    if (event.type === 'failure') {
      code = 2;
      progress.clear();
      terminal.stderr.write(failureLine(event.failure));
    }
  };
  const report = await collectReport(streamTo(streams, events, { keep: whole.length > 0, watch })).finally(
    progress.end,
  );
  for (const target of whole) await show(report, target, flags, terminal);
  if (timing) terminal.stderr.write(timingTable(times));
  return code;
}

async function show(report: Report, { name, file }: ReporterTarget, flags: LintFlags, terminal: Terminal) {
  const text = (await loadReporter(name))(report, reportContext(file, flags, terminal));
  if (file === null) terminal.stdout.write(text);
  else await writeFile(file, text).catch((error: unknown) => cannotWrite(file, error));
}

/** Quiet runs fail on the same findings as others: what is hidden by --quiet is still true. */
const fails = ({ outcomes }: PaperReport, { failOn, minConfidence }: LintFlags) =>
  outcomes.some((one) => isFinding(one) && isSureEnough(one, minConfidence) && isAsBad(one, failOn));
