import type { Outcome, PaperReport, Report } from '../engine/report/report.ts';
import { groupBy } from '../group-by.ts';
import { clean } from './text/clean.ts';
import { adviceOf, capital, pageOf, placeWords, workingWords } from './text/finding-text.ts';
import { ruleAddress } from './project.ts';
import { papersOf } from './shown/papers-of.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { joinSamePlaces } from './shown/same-place.ts';
import { shownFindings } from './shown/selection.ts';
import { summaryLine } from './text/summary-line.ts';

/** A review to paste into a pull request, or to send to co-authors. */
export const markdown: Reporter = (report, context) => {
  const parts = [
    ...papersOf(report).flatMap((paper) => paperParts(paper, context)),
    ...(report.failures.length === 0 ? [] : ['## Not read', report.failures.map(failureLine).join('\n')]),
    '---',
    escape(summaryLine(report, context)),
  ];
  return `${parts.join('\n\n')}\n`;
};

function paperParts(paper: PaperReport, context: ReporterContext): string[] {
  const shown = shownFindings(paper, context);
  const title = paper.title === null ? escape(paper.path) : `${escape(paper.title)} (${escape(paper.path)})`;
  if (shown.length === 0) return [`## ${title}`, 'Nothing to say.', ...unread(paper)];
  return [
    `## ${title}`,
    ...[...groupBy(shown, ({ rule }) => rule)].flatMap(([rule, same]) => ruleParts(rule, same, context)),
    ...unread(paper),
  ];
}

/** The rule's advice is said once, after all that it found. */
function ruleParts(rule: string, findings: Outcome[], { rules }: ReporterContext): string[] {
  const page = pageOf(rules)(rule);
  const own = new Set(findings.flatMap(({ help }) => help ?? []));
  const advice = own.size > 0 ? [...own] : adviceOf(findings[0]!, page);
  return [
    `### ${page === undefined ? escape(rule) : escape(page.title)}`,
    ...findings.flatMap((finding) => [
      `**${finding.severity}**: ${escape(capital(finding.message))}`,
      ...joinSamePlaces(finding.evidence).map((at) => {
        const words = [placeWords(at), at.label ?? ''].filter((word) => word !== '').map(escape);
        return `> “${escape(at.quote)}”${words.length === 0 ? '' : `  \n> — ${words.join(' · ')}`}`;
      }),
      ...workingList(finding),
      ...(finding.because === null ? [] : [escape(finding.because)]),
    ]),
    ...advice.map((text) => `*What to do:* ${own.size > 0 ? escape(text) : text}`),
    `<sub>[${rule}](${ruleAddress(rule)})</sub>`,
  ];
}

const workingList = (finding: Outcome): string[] => {
  const lines = workingWords(finding).map((line) => `- ${escape(line)}`);
  return lines.length === 0 ? [] : [lines.join('\n')];
};

const unread = ({ unread: pages }: PaperReport): string[] =>
  pages.length === 0
    ? []
    : [pages.map(({ page, why }) => `- Not read${page === null ? '' : `, page ${page}`}: ${escape(why)}`).join('\n')];

const failureLine = ({ path, why, todo }: Report['failures'][number]) =>
  `- ${escape(path)}: ${escape(why)}; ${escape(todo)}`;

/** A paper's words are shown, never obeyed: no markup, no mention of a person, no number that would link to an issue. */
const escape = (text: string): string =>
  clean(text)
    .replace(/[<>&]/g, (char) => ENTITIES[char]!)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[@#](?=\w)/g, '$&<!-- -->');
const ENTITIES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };
