import { RULE_PAGES } from '../../generated/rule-pages.ts';
import type { Times } from '../../paper/stopwatch.ts';
import type { Failure, Outcome, PaperReport } from '../report/report.ts';
import { applyComments } from '../suppression/comments.ts';
import type { Comment } from '../suppression/find-comments.ts';
import type { Housekeeping } from '../suppression/notice.ts';

/** `times` is there where they were asked for. */
export type LintResult = { type: 'paper'; paper: PaperReport; times?: Times } | { type: 'failure'; failure: Failure };

/** What some or all of the rules say of a file, and the comments in it that suppress findings, not yet applied. */
export type AskedResult =
  | { type: 'asked'; paper: PaperReport; comments: Comment[]; times?: Times }
  | { type: 'failure'; failure: Failure };

/** Puts together what all rules say of a file, each asked in one of the parts; a part that failed is all there is. */
export function lintResult(parts: readonly AskedResult[], housekeeping: () => Housekeeping): LintResult {
  const failed = parts.find((part) => part.type === 'failure');
  if (failed !== undefined) return failed;
  const asked = parts.filter((part) => part.type === 'asked');
  const [{ paper, comments, times }] = asked as [(typeof asked)[number]];
  if (asked.length > 1) paper.outcomes = inOrder(asked.flatMap((part) => part.paper.outcomes));
  if (comments.length > 0) applyComments(comments, paper, housekeeping());
  return times === undefined ? { type: 'paper', paper } : { type: 'paper', paper, times };
}

const ORDER = new Map(RULE_PAGES.map(({ id }, i) => [id, i]));

/** As if all rules had been asked one after the other. */
const inOrder = (outcomes: readonly Outcome[]) =>
  outcomes.toSorted((a, b) => (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0));
