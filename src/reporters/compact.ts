import type { Located } from '../engine/report/report.ts';
import { clean } from './text/clean.ts';
import { clip } from './text/layout.ts';
import type { Reporter } from './reporter.ts';
import { shownFindings } from './shown/selection.ts';
import { summaryLine } from './text/summary-line.ts';

/** Columns of a quote: enough to find the place, short enough to stay one line. */
const QUOTE = 72;

/** One line a finding, which editors and grep understand, whatever the width. */
export const compact: Reporter = (report, context) => {
  const configuration = { path: '', outcomes: report.notices ?? [] };
  const findings = [...report.papers, configuration].flatMap((paper) =>
    shownFindings(paper, context).map(({ rule, severity, message, evidence: [first] }) => {
      const quote = first === undefined ? '' : ` “${clip(clean(first.quote), QUOTE)}”`;
      return `${clean(first?.file ?? paper.path)}${position(first)}: ${severity}[${rule}]: ${clean(message)}${quote}`;
    }),
  );
  return `${[...findings, summaryLine(report, context)].join('\n')}\n`;
};

function position(at: Located | undefined): string {
  if (at?.page !== undefined) return `:p${at.page}`;
  return at?.line === undefined ? '' : `:${at.line}:${at.column}`;
}
