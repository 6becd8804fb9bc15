import { open } from 'node:fs/promises';
import type { Summary } from '../../engine/report/report.ts';
import type { LintEvent } from '../../engine/run/run-files.ts';
import { addSummaries, summarize } from '../../engine/report/summary.ts';
import { loadStreamingReporter } from '../../reporters/index.ts';
import type { ReporterContext, StreamingReporter, Totals } from '../../reporters/reporter.ts';
import { cannotWrite } from '../../engine/cannot-write.ts';
import type { LintFlags, ReporterTarget } from '../options.ts';
import { reportContext } from './report-context.ts';
import type { Terminal } from './terminal.ts';

/** A streaming format on its way to standard output or to a file. */
interface Stream {
  reporter: StreamingReporter;
  context: ReporterContext;
  write(text: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Parts the formats that can show a run as it goes from those that need the whole report. */
export async function splitTargets(
  targets: readonly ReporterTarget[],
  flags: LintFlags,
  terminal: Terminal,
): Promise<{ streams: Stream[]; whole: ReporterTarget[] }> {
  const streams: Stream[] = [];
  const whole: ReporterTarget[] = [];
  for (const target of targets) {
    const reporter = await loadStreamingReporter(target.name);
    if (reporter === null) whole.push(target);
    else
      streams.push({
        reporter,
        context: reportContext(target.file, flags, terminal),
        ...(target.file === null ? toTerminal(terminal) : await toFile(target.file)),
      });
  }
  return { streams, whole };
}

/**
 * Shows each event in the streams as it passes. Papers go on only where `keep` is true: nothing then holds them, and the
 * run takes no more memory for many than for few.
 */
export async function* streamTo(
  streams: readonly Stream[],
  events: AsyncIterable<LintEvent>,
  { keep, watch }: { keep: boolean; watch: (event: LintEvent) => void },
): AsyncGenerator<LintEvent, void, undefined> {
  const totals: Totals = { papers: 0, failures: 0, summary: NOTHING };
  try {
    for await (const event of events) {
      watch(event);
      if (event.type === 'failure') totals.failures++;
      if (event.type === 'paper') {
        totals.papers++;
        totals.summary = addSummaries(totals.summary, summarize([event.paper]));
      }
      if (event.type === 'notice') totals.summary = addSummaries(totals.summary, summarize([], [event.notice]));
      if (event.type !== 'start')
        for (const { reporter, context, write } of streams) await write(reporter.event(event, context));
      if (keep || event.type !== 'paper') yield event;
    }
    for (const { reporter, context, write } of streams) await write(reporter.end(totals, context));
  } finally {
    for (const { close } of streams) await close();
  }
}

const NOTHING: Summary = { errors: 0, warnings: 0, notes: 0, suppressed: 0, baselined: 0 };

const toTerminal = ({ stdout }: Terminal): Pick<Stream, 'write' | 'close'> => ({
  // A slow reader must hold the run back, or what it has not read yet piles up.
  write: (text) =>
    new Promise<void>((done) => {
      if (stdout.write(text) !== false || stdout.once === undefined) return done();
      for (const event of ['drain', 'close', 'error']) stdout.once(event, () => done());
    }),
  close: async () => {},
});

async function toFile(path: string): Promise<Pick<Stream, 'write' | 'close'>> {
  const file = await open(path, 'w').catch((error: unknown) => cannotWrite(path, error));
  return {
    write: (text) => file.write(text).catch((error: unknown) => cannotWrite(path, error)),
    close: () => file.close(),
  };
}
