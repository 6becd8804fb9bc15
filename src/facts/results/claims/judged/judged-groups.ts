import type { Paper } from '../../../../paper/paper.ts';
import type { Claim } from '../claims.ts';
import { judgeBest } from './judged-best.ts';
import { groupNamed, lineCalled, pairedBySetting } from '../named/line-groups.ts';
import { weigh, type JudgedClaim } from './weigh.ts';
import { rivalsOf } from '../../tables/rivals.ts';
import type { ResultTable } from '../../tables/tables.ts';

/** "All variants have a higher BLEU than the baseline": each of them, by what the sentence names. */
export function judgeGroup(paper: Paper, claim: Claim, table: ResultTable): JudgedClaim[] {
  if (claim.best || claim.reversed || claim.except !== null) return [];
  const rival = lineCalled(table, claim.object);
  const group = rival === null ? null : groupNamed(table, claim, rival);
  if (rival === null || group === null) return [];
  return group.flatMap((line) => {
    const judged = weigh(paper, withMeasures({ ...claim, every: true }), table, line, rival);
    return judged === null ? [] : [{ ...judged, ties: [] }];
  });
}

/**
 * "A is better than B in both settings": a part that a setting is named in has A nowhere ahead. "On all tasks" is so for each
 * size and setting that the table has of both.
 */
export function judgeSettings(paper: Paper, claim: Claim, table: ResultTable): JudgedClaim[] {
  const named = SETTINGS.test(claim.scope);
  if (claim.best || claim.except !== null || !(named || (claim.every && !OF_OTHERS.test(claim.scope)))) return [];
  return pairedBySetting(table, claim.subject, claim.object).flatMap((pair) => {
    const [a, b] = claim.reversed ? [pair.b, pair.a] : [pair.a, pair.b];
    const scope = claim.scope.replace(SETTINGS, ' ').replace(ABOUT_PARTS, '');
    const judged = weigh(paper, { ...claim, scope, every: !named }, table, a, b);
    return judged === null ? [] : [{ ...judged, ties: [] }];
  });
}

/** "For all frequencies" says nothing of each test. */
export const OF_OTHERS =
  /\b(?:all|every|each|both)\b(?!.*\b(?:tasks?|benchmarks?|data ?sets?|data sets|metrics?|measures?|evaluations?)\b)/i;
const SETTINGS =
  /\b(?:in|under|across|for|with) (?:both|all|each|every) (?:of the )?(?:[\w-]+ )?(?:settings?|configurations?|regimes?|prompting strategies|conditions|modes)\b/i;
const ABOUT_PARTS = /^[\s,]*(?:(?:particularly|especially|notably|most notably|above all)\b)?[\s,]*$/i;

/** The best of all by a name that its row has more words than. */
export function judgeCalled(paper: Paper, claim: Claim, table: ResultTable): JudgedClaim[] {
  const line = claim.best ? lineCalled(table, claim.subject) : null;
  return line === null ? [] : judgeBest(claim, table, line, rivalsOf(paper, table, line, true));
}

/** "Has a higher BLEU than": what the verb itself measures by. */
const withMeasures = (claim: Claim): Claim => ({
  ...claim,
  scope: `${claim.scope} ${claim.verb.replace(PRAISE, ' ')}`,
});
const PRAISE =
  /^.*\b(?:better|higher|stronger|superior)\b|\b(?:than|compared to|over|scores?|values?|results?|performance)\b/gi;
