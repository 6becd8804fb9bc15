import type { Paper } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';

/** Where a trained classifier says yes is chosen after all training, as the number of shots is; a threshold on pseudo-labels is not. */
const OF_DECISION =
  /\b(?:classification|decision|operating|cut-?off|discrimination|binari[sz]ation) (?:probability )?thresholds?\b/i;
const ITS_MENTIONS = new RegExp(OF_DECISION.source, 'gi');
const BARE = /\b(?:and|or|of|by|at|different|various|several|multiple|varying|all|these|across)( thresholds?)\b/gi;

/** A title without the thresholds of the decision: where the paper speaks of such, a bare "threshold" is one too. */
export function withoutDecisionThreshold(paper: Paper, title: string): string {
  if (!/threshold/i.test(title)) return title;
  const rest = title.replace(ITS_MENTIONS, ' ');
  return matching(paper.statements(), OF_DECISION).length > 0 ? rest.replace(BARE, ' ') : rest;
}
