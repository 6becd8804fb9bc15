import type { Outcome, PaperReport, Report } from '../engine/report/report.ts';
import { findingLines, pageOf, quoteWords } from './text/finding-text.ts';
import { groupBy } from '../group-by.ts';
import { papersOf } from './shown/papers-of.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { isFinding, shownFindings } from './shown/selection.ts';
import { escapeMarkup } from './text/xml.ts';

/**
 * JUnit's XML as Ant and Jenkins know it: a paper is a suite, a rule a case. Errors and warnings fail it; notes are its
 * output, so that they turn no build red; a rule that does not apply or could not tell is skipped with its reason.
 */
export const junit: Reporter = (report, context) => {
  const suites = [...papersOf(report).map((paper) => paperSuite(paper, context)), ...report.failures.map(failureSuite)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...element(
      'testsuites',
      totals(suites),
      suites.map(({ text }) => text),
    ),
    '',
  ].join('\n');
};

interface Suite {
  text: string;
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
}

const totals = (suites: Suite[]) => {
  const sum = (key: Exclude<keyof Suite, 'text'>) => suites.reduce((all, suite) => all + suite[key], 0);
  return {
    name: 'paper-lint',
    tests: sum('tests'),
    failures: sum('failures'),
    errors: sum('errors'),
    skipped: sum('skipped'),
  };
};

function paperSuite(paper: PaperReport, context: ReporterContext): Suite {
  const shown = new Set(shownFindings(paper, context));
  const cases = [...groupBy(paper.outcomes, ({ rule }) => rule)].map(([rule, outcomes]) =>
    ruleCase(
      paper.path,
      rule,
      outcomes.filter((one) => !isFinding(one) || shown.has(one)),
      context,
    ),
  );
  const counts = {
    tests: cases.length,
    failures: cases.filter(({ kind }) => kind === 'failed').length,
    errors: 0,
    skipped: cases.filter(({ kind }) => kind === 'skipped').length,
  };
  return {
    text: element(
      'testsuite',
      { name: paper.path, ...counts },
      cases.map(({ text }) => text),
    ).join('\n'),
    ...counts,
  };
}

function ruleCase(path: string, rule: string, outcomes: Outcome[], { rules }: ReporterContext) {
  const page = pageOf(rules)(rule);
  const failed = outcomes.filter((one) => isFinding(one) && one.severity !== 'note');
  const notes = outcomes.filter((one) => isFinding(one) && one.severity === 'note');
  const silent = outcomes.find(({ status }) => status === 'not-applicable' || status === 'inconclusive');
  const inside = [
    ...(silent === undefined ? [] : element('skipped', { message: silent.because ?? silent.status }, null)),
    ...failed.flatMap((one) =>
      element('failure', { type: one.severity, message: one.message }, [
        escapeMarkup(findingLines(one, page).join('\n')),
      ]),
    ),
    ...(notes.length === 0
      ? []
      : element('system-out', {}, [escapeMarkup(notes.map((one) => findingLines(one, page).join('\n')).join('\n\n'))])),
    ...met(outcomes),
  ];
  return {
    text: element('testcase', { classname: path, name: rule }, inside.length === 0 ? null : inside).join('\n'),
    kind: failed.length > 0 ? 'failed' : silent === undefined ? 'passed' : 'skipped',
  };
}

/** What satisfied a criterion, where it is one sentence. */
function met(outcomes: Outcome[]): string[] {
  const first = outcomes.find(({ status }) => status === 'met')?.evidence[0];
  return first === undefined ? [] : element('system-out', {}, [escapeMarkup(quoteWords(first))]);
}

function failureSuite({ path, why, todo }: Report['failures'][number]): Suite {
  const counts = { tests: 1, failures: 0, errors: 1, skipped: 0 };
  const error = element('error', { type: 'unreadable', message: why }, [escapeMarkup(`${why}; ${todo}`)]);
  const inside = element('testcase', { classname: path, name: 'can be read' }, error);
  return { text: element('testsuite', { name: path, ...counts }, inside).join('\n'), ...counts };
}

function element(name: string, attributes: Record<string, string | number>, inside: string[] | null): string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(String(value))}"`);
  return inside === null ? [`<${name}${pairs.join('')}/>`] : [`<${name}${pairs.join('')}>`, ...inside, `</${name}>`];
}

/** Line breaks in attributes would be read as blanks. */
const attribute = (text: string) =>
  escapeMarkup(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;').replaceAll('\r', '&#13;');
