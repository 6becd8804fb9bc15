import type { LintEvent } from '../run/run-files.ts';
import { baselining, readBaseline } from './baseline.ts';
import { ignoring, type Ignore } from './ignores.ts';
import type { Housekeeping } from './notice.ts';

/** What somebody chose to leave, outside the papers themselves. */
export interface SuppressionOptions {
  /** Findings that somebody has decided to leave. */
  ignore?: readonly Ignore[] | undefined;
  /** A file of findings that were there before (`writeBaseline`). */
  baseline?: string | undefined;
  /** The day on which the run happens (2026-12-31), which `expires` is compared with; today by default. */
  today?: string | undefined;
}

/** Marks what is suppressed in the papers of a run, and ends it with what is to be said of the suppressions. */
export async function* suppress(
  events: AsyncIterable<LintEvent>,
  { ignore = [], baseline, today = new Date().toISOString().slice(0, 10) }: SuppressionOptions,
  housekeeping: Housekeeping,
): AsyncGenerator<LintEvent, void, undefined> {
  const followers = [
    ignoring(ignore, today, housekeeping),
    ...(baseline === undefined ? [] : [baselining(baseline, await readBaseline(baseline), housekeeping)]),
  ];
  for await (const event of events) {
    if (event.type === 'paper') for (const follower of followers) follower.paper(event.paper);
    yield event;
  }
  for (const follower of followers) for (const outcome of follower.end()) yield { type: 'notice', notice: outcome };
}
