import type { Severity } from '../engine/answer.ts';
import { findingLines, pageOf, target } from './text/finding-text.ts';
import { jsonText } from './text/json-text.ts';
import { PROJECT, ruleAddress } from './project.ts';
import { papersOf } from './shown/papers-of.ts';
import type { Reporter } from './reporter.ts';
import { shownFindings } from './shown/selection.ts';

const SEVERITY = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } satisfies Record<Severity, string>;

/**
 * Reviewdog's diagnostic format (rdjson). Its columns count bytes, which the report does not know, so ranges are of whole
 * lines; a finding in a PDF points at the file.
 */
export const rdjson: Reporter = (report, context) => {
  const page = pageOf(context.rules);
  return jsonText({
    source: { name: 'paper-lint', url: PROJECT },
    diagnostics: papersOf(report).flatMap((paper) =>
      shownFindings(paper, context).map((finding) => {
        const { file, line, endLine } = target(paper.path, finding);
        const lined = finding.evidence[0]?.line !== undefined;
        return {
          message: findingLines(finding, page(finding.rule)).join('\n'),
          location: { path: file, ...(lined ? { range: { start: { line }, end: { line: endLine } } } : {}) },
          severity: SEVERITY[finding.severity],
          code: { value: finding.rule, url: ruleAddress(finding.rule) },
        };
      }),
    ),
  });
};
