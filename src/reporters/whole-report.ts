import type { Report } from '../engine/report/report.ts';
import type { ReportEvent, Reporter, StreamingReporter } from './reporter.ts';

/** A streaming format for a report that is there as a whole. */
export const wholeReport =
  ({ event, end }: StreamingReporter): Reporter =>
  (report, context) =>
    eventsOf(report)
      .map((one) => event(one, context))
      .join('') +
    end({ papers: report.papers.length, failures: report.failures.length, summary: report.summary }, context);

const eventsOf = ({ artifacts, papers, failures, notices = [] }: Report): ReportEvent[] => [
  ...artifacts.map((artifact) => ({ type: 'artifact', artifact }) as const),
  ...papers.map((paper) => ({ type: 'paper', paper }) as const),
  ...failures.map((failure) => ({ type: 'failure', failure }) as const),
  ...notices.map((notice) => ({ type: 'notice', notice }) as const),
];
