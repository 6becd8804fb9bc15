import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import type { Confidence, Severity } from '../engine/answer.ts';
import type { Located, Outcome, PaperReport, Report, Suppression } from '../engine/report/report.ts';
import type { RulePage } from '../engine/rule.ts';
import { findingLines, pageOf, placeWords } from './text/finding-text.ts';
import { jsonText } from './text/json-text.ts';
import { PROJECT, ruleAddress } from './project.ts';
import { papersOf } from './shown/papers-of.ts';
import type { Reporter } from './reporter.ts';
import { shownFindings, suppressedFindings } from './shown/selection.ts';

const LEVEL = { error: 'error', warning: 'warning', note: 'note' } satisfies Record<Severity, string>;
const PRECISION = { high: 'high', medium: 'medium', low: 'low' } satisfies Record<Confidence, string>;

/**
 * SARIF 2.1.0 in the shape that GitHub's code scanning takes: every result has a location with a line, or the whole file
 * is refused. A page is no line, so a finding in a PDF stands on line 1, with its page, quote and rectangles in the message
 * and the properties.
 */
export const sarif: Reporter = (report, context) => {
  const used = new Set(papersOf(report).flatMap(({ outcomes }) => outcomes.map(({ rule }) => rule)));
  const rules = context.rules.filter(({ id }) => used.has(id));
  const page = pageOf(rules);
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'paper-lint',
            semanticVersion: report.tool.version,
            informationUri: PROJECT,
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: report.failures.length === 0,
            toolExecutionNotifications: report.failures.map(notification),
          },
        ],
        results: papersOf(report).flatMap((paper) =>
          [...shownFindings(paper, context), ...suppressedFindings(paper)].map((finding) =>
            result(paper, finding, page(finding.rule), rules),
          ),
        ),
      },
    ],
  });
};

const descriptor = (rule: RulePage) => ({
  id: rule.id,
  name: rule.id,
  shortDescription: { text: rule.title },
  fullDescription: { text: rule.what.replaceAll('\n', ' ') },
  helpUri: ruleAddress(rule.id),
  help: {
    text: `${rule.why}\n\n${rule.todo}`,
    markdown: [
      rule.what,
      `## Why\n\n${rule.why}`,
      `## What to do\n\n${rule.todo}`,
      `## Sources\n\n${rule.sources.map(({ title, url }) => `- [${title}](${url})`).join('\n')}`,
    ].join('\n\n'),
  },
  defaultConfiguration: { enabled: rule.default === 'on', level: LEVEL[rule.severity] },
  properties: {
    tags: [rule.id.split('/')[0]!],
    precision: PRECISION[rule.confidence],
    'problem.severity': problem(rule.severity),
  },
});

/** GitHub's word for a note. */
const problem = (severity: Severity) => (severity === 'note' ? 'recommendation' : severity);

const result = (paper: PaperReport, finding: Outcome, page: RulePage | undefined, rules: readonly RulePage[]) => {
  const [first, ...others] = finding.evidence;
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: LEVEL[finding.severity],
    message: { text: findingLines(finding, page).join('\n') },
    locations: [location(paper.path, first)],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((at, id) => ({
            id,
            ...location(paper.path, at),
            message: { text: placeWords(at) || 'the paper' },
          })),
        }),
    ...(finding.suppression === undefined ? {} : { suppressions: [suppressionOf(finding.suppression)] }),
    partialFingerprints: { 'paperLint/v1': finding.fingerprint },
    properties: { confidence: finding.confidence, paper: paper.title, ...properties(first) },
  };
};

const suppressionOf = ({ by, reason }: Suppression) => ({
  kind: by === 'comment' ? 'inSource' : 'external',
  justification: reason,
});

function location(path: string, at: Located | undefined) {
  const lined = at?.line !== undefined;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(at?.file ?? path) },
      region: lined
        ? {
            startLine: at.line,
            startColumn: at.column,
            endLine: at.endLine,
            endColumn: at.endColumn,
            ...(at.quote === '' ? {} : { snippet: { text: at.quote } }),
          }
        : { startLine: 1 },
    },
    ...(at?.section == null ? {} : { logicalLocations: [{ name: at.section, kind: 'section' }] }),
  };
}

const properties = (at: Located | undefined) =>
  at?.page === undefined
    ? {}
    : {
        page: at.page,
        quote: at.quote,
        rects: at.rects?.map((rect) => rect.map((side) => Math.round(side * 100) / 100)),
      };

const notification = ({ path, why, todo }: Report['failures'][number]) => ({
  level: 'error',
  message: { text: `${path} cannot be read: ${why}; ${todo}` },
  locations: [location(path, undefined)],
});

/** Relative paths stay relative to the folder of the run, as code scanning wants them. */
const uriOf = (path: string): string =>
  isAbsolute(path)
    ? pathToFileURL(path).href
    : path.replaceAll('\\', '/').replace(/^\.\//, '').split('/').map(encode).join('/');

/** A file's name may hold halves of characters, which have no address. */
const encode = (part: string): string => encodeURIComponent(Buffer.from(part).toString());
