import type { Severity } from '../engine/answer.ts';
import { findingLines, pageOf, target } from './text/finding-text.ts';
import { papersOf } from './shown/papers-of.ts';
import type { Reporter } from './reporter.ts';
import { shownFindings } from './shown/selection.ts';
import { summaryLine } from './text/summary-line.ts';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } satisfies Record<Severity, string>;

/**
 * Workflow commands that GitHub shows as annotations. A PDF has no lines to hang them on, so page and quote stand in the
 * message; the summary of the run is the `markdown` format's.
 */
export const github: Reporter = (report, context) => {
  const page = pageOf(context.rules);
  const commands = papersOf(report).flatMap((paper) =>
    shownFindings(paper, context).map((finding) => {
      const { file, line, endLine } = target(paper.path, finding);
      const lined = finding.evidence[0]?.line !== undefined;
      const properties = { file, ...(lined ? { line, endLine } : {}), title: finding.rule };
      return command(COMMANDS[finding.severity], properties, findingLines(finding, page(finding.rule)).join('\n'));
    }),
  );
  const unread = report.failures.map(({ path, why, todo }) =>
    command('error', { file: path, title: 'paper-lint' }, `cannot be read: ${why}; ${todo}`),
  );
  return `${[...commands, ...unread, summaryLine(report, context)].join('\n')}\n`;
};

const command = (name: string, properties: Record<string, string | number>, message: string): string => {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${pairs.join(',')}::${escapeData(message)}`;
};

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
