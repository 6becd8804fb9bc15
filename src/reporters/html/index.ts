import { createHash } from 'node:crypto';
import { SEVERITIES } from '../../engine/answer.ts';
import type { PaperReport, Report } from '../../engine/report/report.ts';
import { pageRanges } from '../text/page-ranges.ts';
import { papersOf } from '../shown/papers-of.ts';
import type { Reporter, ReporterContext } from '../reporter.ts';
import { shownFindings } from '../shown/selection.ts';
import { count, summaryLine } from '../text/summary-line.ts';
import { checklist } from './checklist.ts';
import { findingCards } from './finding-card.ts';
import { STYLE } from './style.ts';
import { safeWords } from './safe-words.ts';

/**
 * One file that works without a network, on paper and in the dark: each finding beside the passages that it is about. The
 * filter is plain CSS, so no script stands in the page, and its policy lets none run.
 */
export const html: Reporter = (report, context) => {
  const body = [
    header(report, context),
    ...papersOf(report).map((paper, i) => paperSection(paper, i, context)),
    ...unreadable(report),
    `<footer>${safeWords(summaryLine(report, context))} · paper-lint ${safeWords(report.tool.version)}</footer>`,
  ];
  const title =
    report.papers.length === 1
      ? (report.papers[0]!.title ?? report.papers[0]!.path)
      : count(report.papers.length, 'paper');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash(STYLE)}'">
<meta name="color-scheme" content="light dark">
<title>${safeWords(title)} — paper-lint</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
};

const hash = (style: string) => createHash('sha256').update(style).digest('base64');

function header(report: Report, context: ReporterContext): string {
  const shown = papersOf(report).flatMap((paper) => shownFindings(paper, context));
  const filters = SEVERITIES.map((severity) => {
    const n = shown.filter((one) => one.severity === severity).length;
    const off = n === 0 ? ' disabled' : '';
    return `<label class="filter ${severity}"><input type="checkbox" id="show-${severity}" checked${off}> ${count(n, severity)}</label>`;
  });
  const contents =
    report.papers.length < 2
      ? ''
      : `<nav aria-label="Papers"><ol>${papersOf(report)
          .map(
            (paper, i) =>
              `<li><a href="#paper-${i}">${safeWords(paper.title ?? paper.path)}</a> ${count(shownFindings(paper, context).length, 'finding')}</li>`,
          )
          .join('')}</ol></nav>`;
  return `<header class="top"><p class="tool">paper-lint</p><fieldset class="filters"><legend>Show</legend>${filters.join('')}</fieldset></header>\n${contents}`;
}

function paperSection(paper: PaperReport, index: number, context: ReporterContext): string {
  const shown = shownFindings(paper, context);
  const about = [
    paper.path,
    ...(paper.pages === null ? [] : [count(paper.pages, 'page')]),
    ...(paper.kindBecause === '' ? [] : [`read as: ${paper.kind}`]),
  ];
  const unread = paper.unread.map(
    ({ page, why }) => `<li>${page === null ? '' : `${pageRanges([page])}: `}${safeWords(why)}</li>`,
  );
  return `<main class="paper" id="paper-${index}">
<h1>${safeWords(paper.title ?? paper.path)}</h1>
<p class="about">${about.map(safeWords).join(' · ')}</p>
${unread.length === 0 ? '' : `<div class="unread"><p>Not read, and so nothing there is called missing:</p><ul>${unread.join('')}</ul></div>`}
${shown.length === 0 ? '<p class="nothing">Nothing to say.</p>' : findingCards(shown, context.rules)}
${checklist(paper, context.rules)}
</main>`;
}

const unreadable = ({ failures }: Report): string[] =>
  failures.length === 0
    ? []
    : [
        `<section class="unread"><h2>Could not be read</h2><ul>${failures.map(({ path, why, todo }) => `<li><strong>${safeWords(path)}</strong>: ${safeWords(why)}; ${safeWords(todo)}</li>`).join('')}</ul></section>`,
      ];
