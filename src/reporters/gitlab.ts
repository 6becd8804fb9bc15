import { createHash } from 'node:crypto';
import type { Severity } from '../engine/answer.ts';
import { findingLines, pageOf, target } from './text/finding-text.ts';
import { jsonText } from './text/json-text.ts';
import { papersOf } from './shown/papers-of.ts';
import type { Reporter } from './reporter.ts';
import { shownFindings } from './shown/selection.ts';

const SEVERITY = { error: 'critical', warning: 'major', note: 'info' } satisfies Record<Severity, string>;

/** GitLab's code quality report, a subset of Code Climate's: https://docs.gitlab.com/ci/testing/code_quality/. */
export const gitlab: Reporter = (report, context) => {
  const page = pageOf(context.rules);
  return jsonText(
    papersOf(report).flatMap((paper) =>
      shownFindings(paper, context).map((finding) => {
        const { file, line, endLine } = target(paper.path, finding);
        return {
          description: findingLines(finding, page(finding.rule)).join('\n'),
          check_name: finding.rule,
          fingerprint: unique(paper.path, finding.fingerprint),
          severity: SEVERITY[finding.severity],
          location: { path: file, lines: { begin: line, end: endLine } },
        };
      }),
    ),
  );
};

/** GitLab wants it to differ between files; ours says what is found, not where. */
const unique = (path: string, fingerprint: string) =>
  createHash('sha256').update(`${path}\u0000${fingerprint}`).digest('hex').slice(0, 32);
