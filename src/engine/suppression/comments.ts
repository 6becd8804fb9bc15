import { RULE_PAGES } from '../../generated/rule-pages.ts';
import type { Outcome, PaperReport } from '../report/report.ts';
import { matches } from '../settings/rule-settings.ts';
import { didYouMean } from '../suggest.ts';
import type { Comment } from './find-comments.ts';
import { notice, type Housekeeping } from './notice.ts';

const DIRECTIVES = ['disable-next-block', 'disable-file'];

/** Marks the findings that comments in a Markdown paper suppress, and adds findings on the comments themselves. */
export function applyComments(comments: readonly Comment[], paper: PaperReport, housekeeping: Housekeeping): void {
  const asked = paper.outcomes;
  const notices = comments.flatMap((comment) => {
    const wrong = whatIsWrong(comment);
    if (wrong !== null) return say(housekeeping, 'config/invalid-suppression', wrong, comment);
    return comment.patterns.flatMap((pattern) => {
      const known = asked.filter(({ rule }) => matches(pattern, rule));
      const hits = known.filter((one) => one.status === 'missed' && isMeant(comment, one));
      for (const hit of hits)
        hit.suppression ??= { by: 'comment', reason: comment.reason!, file: paper.path, line: comment.line };
      // A rule that was off, or could not tell, says nothing about its suppression.
      if (hits.length > 0 || known.length === 0 || known.some(({ status }) => status === 'inconclusive')) return [];
      return say(housekeeping, 'config/unused-suppression', `${pattern} has nothing to suppress here`, comment);
    });
  });
  paper.outcomes = [...asked, ...notices];
}

function whatIsWrong({ directive, patterns, reason }: Comment): string | null {
  const ids = RULE_PAGES.map(({ id }) => id);
  if (!DIRECTIVES.includes(directive))
    return `no comment is called paper-lint-${directive}${didYouMean(directive, DIRECTIVES)}`;
  if (patterns.length === 0) return 'the suppression names no rule';
  const unknown = patterns.find((pattern) => !ids.some((id) => matches(pattern, id)));
  if (unknown !== undefined) return `no rule is called ${unknown}${didYouMean(unknown, ids)}`;
  return reason === null ? 'the suppression gives no reason; add -- and why' : null;
}

/** A finding is in a block where what sets it off is; what stands nowhere is where its nearest miss is. */
function isMeant({ directive, block }: Comment, { evidence }: Outcome): boolean {
  if (directive === 'disable-file') return true;
  const here = evidence.filter(({ file }) => file === undefined);
  const triggers = here.filter(({ role }) => role === 'trigger' || role === 'conflict');
  return (triggers.length > 0 ? triggers : here).some(
    ({ line, endLine }) => block !== null && line !== undefined && line <= block[1] && (endLine ?? line) >= block[0],
  );
}

const say = (
  housekeeping: Housekeeping,
  rule: Parameters<typeof notice>[1],
  message: string,
  { quote, line, column, endLine, endColumn }: Comment,
) => notice(housekeeping, rule, message, { quote, line, column, endLine, endColumn });
