import { withArticle } from '../../facts/text/with-article.ts';
import type { Artifact } from '../../artifacts/artifact.ts';
import { kindOf } from '../../facts/kind/kind.ts';
import { ownRuns } from '../../facts/kind/own-runs.ts';
import type { Paper } from '../../paper/paper.ts';
import { timed } from '../../paper/stopwatch.ts';
import { evidence, inconclusive, notApplicable, type Answer } from '../answer.ts';
import type { OptionsByRule } from '../settings/rule-settings.ts';
import { defaultOptions } from '../settings/rule-options.ts';
import type { Rule } from '../rule.ts';

/** A rule with the answer it gave a paper. */
export interface Answered {
  rule: Rule;
  answer: Answer;
}

/** Asks every rule about a paper and the repositories given with it. */
export const runRules = (
  paper: Paper,
  rules: readonly Rule[],
  artifacts: readonly Artifact[] = [],
  options: OptionsByRule = new Map(),
): Answered[] =>
  rules.map((rule) => ({
    rule,
    answer: timed(
      () => rule.id,
      () => ask(rule, paper, artifacts, options),
    ),
  }));

/** The gates that all rules share stand here: the kind of paper first, what could not be read last. */
function ask(rule: Rule, paper: Paper, artifacts: readonly Artifact[], options: OptionsByRule): Answer {
  if (rule.artifact && artifacts.length === 0) return notApplicable('no repository was given (--artifact DIR)');
  const kind = kindOf(paper);
  if (rule.notFor.includes(kind.value) && !(rule.ofRuns && kind.value === 'survey' && ownRuns(paper) !== null))
    return notApplicable(
      `${withArticle(kind.value)} paper does not owe this: ${kind.because}`,
      kind.spans.map((span) => evidence('satisfies', { span })),
    );
  const answer = rule.check(paper, artifacts, { ...defaultOptions(rule), ...options.get(rule.id) });
  if (answer.status !== 'missed' || !rule.absence || paper.unread.length === 0) return answer;
  return inconclusive(
    `not found, but not everything could be read: ${describeUnread(paper)}`,
    answer.findings.flatMap((finding) => finding.evidence),
  );
}

function describeUnread({ unread }: Paper): string {
  const [first, ...rest] = unread.map(({ page, why }) => (page === null ? why : `page ${page}: ${why}`));
  return rest.length === 0 ? first! : `${first} (and ${rest.length} more)`;
}
