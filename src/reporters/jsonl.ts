import { version } from '../version.ts';
import { orderArtifact, orderFailure, orderOutcome, orderPaper, orderSummary } from './json.ts';
import { jsonLine } from './text/json-text.ts';
import type { ReportEvent, StreamingReporter } from './reporter.ts';

/**
 * The contract `paper-lint/report@1` a line at a time: one object a repository, a paper or a file that could not be read,
 * as in the JSON report but for its `type`, and the summary as the last line.
 */
export const jsonl: StreamingReporter = {
  event: (event) => jsonLine(lineOf(event)),
  end: ({ papers, failures, summary }) =>
    jsonLine({
      type: 'summary',
      schema: 'paper-lint/report@1',
      tool: { name: 'paper-lint', version: version() },
      papers,
      failures,
      ...orderSummary(summary),
    }),
};

function lineOf(event: ReportEvent) {
  const { type } = event;
  if (type === 'artifact') return { type, ...orderArtifact(event.artifact) };
  if (type === 'notice') return { type, ...orderOutcome(event.notice) };
  return type === 'paper' ? { type, ...orderPaper(event.paper) } : { type, ...orderFailure(event.failure) };
}
