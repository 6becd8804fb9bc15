import type { Located, LocatedWorking, Outcome, PaperReport, Report } from '../engine/report/report.ts';
import { clean } from './text/clean.ts';
import { frame } from './text/frame.ts';
import { hang, wrap, wrapParts } from './text/layout.ts';
import { groupBy } from '../group-by.ts';
import { pageRanges } from './text/page-ranges.ts';
import { plainBlocks } from './text/plain.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { isFinding, isSureEnough, shownFindings } from './shown/selection.ts';
import { makeStyle, type Style } from './text/style.ts';
import { count, hiddenConfidences, summaryLine } from './text/summary-line.ts';
import { workingRows } from './text/working-rows.ts';

/** Findings of one rule in one paper that a terminal shows before it folds the others. */
const FOLD_AFTER = 3;

interface Page extends ReporterContext {
  style: Style;
}

/** One frame a finding, as a person reads it at a terminal. */
export const pretty: Reporter = (report, context) => {
  const page = { ...context, style: makeStyle(context.color, context.links) };
  const blocks: string[][] = [];
  for (const paper of report.papers) {
    const shown = shownFindings(paper, page);
    blocks.push(...findingBlocks(paper.path, shown, page));
    const open = openQuestions(paper, page);
    const undecided = undecidedChecks(paper, page);
    if (open.length > 0 || (shown.length > 0 && undecided.length > 0))
      blocks.push([page.style.strong(clean(paper.path)), ...open, ...undecided]);
    else if (shown.length === 0) blocks.push([...nothingToSay(paper, page), ...undecided]);
  }
  blocks.push(...unreadFiles(report, page));
  blocks.push(...findingBlocks('', shownFindings({ outcomes: report.notices ?? [] }, page), page));
  const line = summaryLine(report, page, page.style.severity);
  // One line in a file, so that `tail -1` holds all of it.
  blocks.push(page.terminal ? wrapParts(line, page.width) : [line]);
  return `${joinBlocks(blocks)}\n`;
};

/** A blank line between blocks, but none between one-liners: a hundred clean papers make a list. */
const joinBlocks = (blocks: string[][]): string =>
  blocks
    .map((block, i) => {
      const alone = block.length === 1 && blocks[i - 1]?.length === 1 && i < blocks.length - 1;
      return (i === 0 ? '' : alone ? '\n' : '\n\n') + block.join('\n');
    })
    .join('');

function findingBlocks(path: string, shown: Outcome[], page: Page): string[][] {
  const said = new Set<string>();
  // A rule may give its findings different severities; those stand apart.
  return [...groupBy(shown, ({ severity, rule }) => `${severity} ${rule}`)].flatMap(([, same]) => {
    const fold = page.terminal && same.length > FOLD_AFTER;
    const blocks = (fold ? same.slice(0, FOLD_AFTER) : same).map((finding) => {
      const first = !said.has(finding.rule);
      said.add(finding.rule);
      return [
        ...header(finding, page),
        ...frame(path, finding, page.width, page.style),
        ...workingsLines(finding.workings, page),
        ...advice(finding, first, page),
      ];
    });
    return fold ? [...blocks, folded(same.slice(FOLD_AFTER), page)] : blocks;
  });
}

function header({ severity, rule, message }: Outcome, { width, style }: Page): string[] {
  const [first, ...rest] = hang('', '  ', `${severity}[${rule}]: ${clean(message)}`, width) as [string, ...string[]];
  const colon = first.indexOf(']:') + 1 || first.length;
  return [
    style.severity(severity, first.slice(0, colon)) + style.strong(first.slice(colon)),
    ...rest.map((line) => style.strong(line)),
  ];
}

/** A rule's page is said once a paper; a later finding says only what it alone knows. */
function advice({ rule, help }: Outcome, first: boolean, { rules, width, style }: Page): string[] {
  const page = first ? rules.find(({ id }) => id === rule) : undefined;
  const parts: [string, Part[]][] = [];
  const plain = (texts: string[]) => texts.map((text) => ({ text }));
  if (page !== undefined) parts.push(['why', plain(plainBlocks(page.why))]);
  if (help !== null) parts.push(['do', plain([clean(help)])]);
  else if (page !== undefined) parts.push(['do', plain(plainBlocks(page.todo))]);
  if (page !== undefined)
    parts.push(
      ['from', page.sources.map(({ title, url }) => ({ text: title, url }))],
      ['more', plain([`paper-lint explain ${rule}`])],
    );
  return parts.flatMap(([key, texts]) =>
    texts.flatMap(({ text, url }, i) =>
      hang(i === 0 ? `  ${key.padEnd(6)}` : KEY, KEY, text, width).map((line) => {
        const words = line.slice(KEY.length);
        return style.dim(line.slice(0, KEY.length)) + (url === undefined ? words : style.link(words, url));
      }),
    ),
  );
}

interface Part {
  text: string;
  url?: string;
}
/** The computations behind a finding; where there are many, the first show how it was found, and the evidence the rest. */
function workingsLines(workings: readonly LocatedWorking[], page: Page): string[] {
  const more = workings.length - MOST_WORKINGS;
  return [
    ...workings.slice(0, MOST_WORKINGS).flatMap((one) => workingLines(one, page)),
    ...(more > 0 ? [page.style.dim(`${KEY}and ${more} more like it: paper-lint numbers FILE`)] : []),
  ];
}
const MOST_WORKINGS = 2;

/** Inputs with their places, the formula, and what it gives beside what is printed. */
const workingLines = (working: LocatedWorking, { width, style }: Page): string[] =>
  workingRows(working)
    .flatMap(([key, text]) => hang(`  ${key.padEnd(6)}`, KEY, clean(text), width))
    .map((line) => style.dim(line.slice(0, KEY.length)) + line.slice(KEY.length));

/** The room of a key before its text. */
const KEY = ' '.repeat(8);

function folded(more: Outcome[], { width, style }: Page): string[] {
  const at = [...new Set(more.flatMap(({ evidence: [first] }) => placeOf(first)))];
  const places = at.length === 0 ? '' : ` (${at.join(', ')})`;
  return wrap(`+${more.length} more like this${places}; --reporter compact shows each`, width).map(style.dim);
}

function placeOf(at: Located | undefined): string[] {
  if (at?.page !== undefined) return [`p.${at.page}`];
  if (at?.file !== undefined) return [`${clean(at.file)}:${at.line}`];
  return at?.line === undefined ? [] : [`line ${at.line}`];
}

/** What the rules could not tell, and what was not read at all. One scanned page can give many rules the same reason. */
function openQuestions({ outcomes, unread }: PaperReport, { rules, width, style }: Page): string[] {
  const quiet = quietRules(rules);
  const doubts = outcomes.filter(({ status, rule }) => status === 'inconclusive' && !quiet.has(rule));
  const lines = [
    ...[...groupBy(doubts, ({ because }) => because ?? '')].map(
      ([because, same]) => `could not tell[${same.map(({ rule }) => rule).join(', ')}]: ${clean(because)}`,
    ),
    ...[...groupBy(unread, ({ why }) => why)].map(([why, same]) => {
      const pages = same.flatMap(({ page }) => page ?? []);
      return `not read: ${pages.length === 0 ? '' : `${pageRanges(pages)}, `}${clean(why)}`;
    }),
  ];
  return lines.flatMap((line) => hang('  ', '    ', line, width)).map((line) => style.label(line));
}

/** What may be missing from the paper or its repository is asked; a check that could not be carried out is only told. */
const quietRules = (rules: Page['rules']): Set<string> =>
  new Set(rules.filter(({ absence, artifact }) => !absence && !artifact).map(({ id }) => id));

/** The checks that the summary counts as inconclusive and nobody need answer, in one paragraph. */
function undecidedChecks({ outcomes }: PaperReport, { rules, width, style }: Page): string[] {
  const quiet = quietRules(rules);
  const undecided = outcomes.filter(({ status, rule }) => status === 'inconclusive' && quiet.has(rule));
  if (undecided.length === 0) return [];
  const told = [...groupBy(undecided, ({ because }) => because ?? '')].map(([because, same]) => {
    const names = same.map(({ rule }) => rule).join(', ');
    return because === '' ? names : `${names} (${clean(because)})`;
  });
  return hang('  ', '    ', `inconclusive: ${told.join('; ')}`, width).map(style.dim);
}

/** Files of the repository that might have said something. */
const unreadFiles = ({ artifacts }: Report, { width, style }: Page): string[][] =>
  artifacts
    .filter(({ unread }) => unread.length > 0)
    .map(({ path, unread }) => [
      style.strong(clean(path)),
      ...unread
        .flatMap((one) => hang('  ', '    ', `not read: ${clean(one.path)}: ${clean(one.why)}`, width))
        .map((line) => style.label(line)),
    ]);

function nothingToSay({ path, outcomes }: PaperReport, { minConfidence, width, style }: Page): string[] {
  const n = (status: Outcome['status']) => outcomes.filter((one) => one.status === status).length;
  const hidden = outcomes.filter((one) => isFinding(one) && !isSureEnough(one, minConfidence)).length;
  const suppressed = outcomes.filter(({ suppression }) => suppression !== undefined).length;
  const notes = n('missed') - hidden - suppressed;
  const parts = [
    `${count(n('met'), 'criterion', 'criteria')} met`,
    ...(n('not-applicable') === 0 ? [] : [`${n('not-applicable')} not applicable`]),
    ...(hidden === 0 ? [] : [`${hidden} hidden: ${hiddenConfidences(minConfidence)} confidence`]),
    ...(suppressed === 0 ? [] : [`${suppressed} suppressed`]),
    ...(notes === 0 ? [] : [`${count(notes, 'note')} not shown`]),
  ];
  const [first, ...rest] = hang('✓ ', '  ', `${clean(path)} — nothing to say (${parts.join(', ')})`, width) as [string];
  return [style.good(first.slice(0, 1)) + first.slice(1), ...rest];
}
