import {
  collectReport,
  fails,
  isAnnotating,
  lint,
  loadAnnotatingReporter,
  loadReporter,
  startVerdict,
  updateBaseline,
  UsageError,
  type LintEvent,
  type Pool,
  type Report,
  type Source,
  type Times,
} from '../../index.ts';
import { annotate } from '../output/annotate.ts';
import type { ExitCode } from '../exit-code.ts';
import { failureLine, problemLines } from '../output/failure-line.ts';
import type { LintFlags, ReporterTarget } from '../options.ts';
import { startProgress } from '../output/progress.ts';
import { reportContext } from '../output/report-context.ts';
import { withStdin } from '../stdin.ts';
import { splitTargets, streamTo } from '../output/streams.ts';
import type { Terminal } from '../output/terminal.ts';
import { addTimes, timingTable } from '../output/timing-table.ts';
import type { Planned } from '../with-config.ts';
import { writeFile } from '../output/write-file.ts';

/** Beside the papers, as other linters have theirs. */
const CACHE = '.paper-lint-cache';

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
  const { streams, whole } = await splitTargets(flags.reporter ?? [{ name: 'pretty', file: null }], flags, terminal);
  const progress = startProgress(terminal.stderr);
  // This thread has nothing to do while the workers read. What goes wrong is said when the report is shown.
  for (const { name } of whole) void preloadReporter(name).catch(() => {});
  const { timing = false, cache: keeps = false, cacheLocation } = flags;
  const events = lint(inputs, {
    ...config,
    settings: [...config.settings, ...(flags.rule ?? [])],
    artifacts: flags.artifact ?? [],
    baseline: update ? undefined : baseline,
    timing,
    cache: cacheLocation ?? (keeps ? CACHE : null),
    ...(pool === null ? { jobs: 0 } : { pool }),
  });
  // Quiet runs fail on the same findings as others: what is hidden by --quiet is still true.
  const verdict = startVerdict(flags);
  const times: Times = {};
  let unread = false;
  const watch = (event: LintEvent) => {
    if (event.type === 'start') progress.show(event);
    else if (streams.length > 0) progress.clear();
    if (event.type === 'paper') verdict.see(event.paper.outcomes);
    if (event.type === 'notice') verdict.see([event.notice]);
    if (event.type === 'paper' && event.times !== undefined) addTimes(times, event.times);
    if (event.type === 'failure') {
      unread = true;
      progress.clear();
      terminal.stderr.write(failureLine(event.failure));
    }
  };
  const report = await collectReport(streamTo(streams, events, { keep: whole.length > 0 || update, watch })).finally(
    progress.end,
  );
  // Nothing is left to read, and a worker takes as long to end as the report to be shown.
  void pool?.close();
  if (update) {
    const n = await updateBaseline(baseline!, report);
    terminal.stderr.write(`paper-lint: ${n === 1 ? '1 finding' : `${n} findings`} written to ${baseline}\n`);
  }
  let unwritten = false;
  for (const target of whole)
    for (const problem of await show(report, target, { flags, terminal, inputs }).catch(problemLines)) {
      unwritten = true;
      terminal.stderr.write(problem);
    }
  if (timing) terminal.stderr.write(timingTable(times));
  if (unread || unwritten) return 2;
  // What has just been written down is known, and fails nothing.
  return (update ? fails(report, flags) : verdict.fails()) ? 1 : 0;
}

const preloadReporter = (name: ReporterTarget['name']): Promise<unknown> =>
  isAnnotating(name) ? loadAnnotatingReporter(name) : loadReporter(name);

/** Writes a report where it is wanted; what could not be written of it is a line each, as it is printed. */
async function show(
  report: Report,
  { name, file }: ReporterTarget,
  { flags, terminal, inputs }: { flags: LintFlags; terminal: Terminal; inputs: readonly (string | Source)[] },
): Promise<string[]> {
  const context = reportContext(file, flags, terminal);
  // The options want a file of such a format.
  if (isAnnotating(name)) return annotate(report, inputs, { name, file: file! }, context);
  const text = (await loadReporter(name))(report, context);
  if (file === null) terminal.stdout.write(text);
  else await writeFile(file, text);
  return [];
}
