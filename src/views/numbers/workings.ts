import { reportPaper } from '../../engine/report/report-paper.ts';
import type { LocatedWorking } from '../../engine/report/report.ts';
import { RULES } from '../../generated/rules.ts';
import type { Paper } from '../../paper/paper.ts';

/** One recomputation with the rule that made it. */
export interface NumberRow {
  readonly rule: string;
  readonly working: LocatedWorking;
}

/** All that the rules recomputed of a paper, in the order of the rules; what disagrees comes first in each. */
export const numberRows = (paper: Paper): NumberRow[] =>
  reportPaper(paper, RULES).outcomes.flatMap(({ rule, workings }) => workings.map((working) => ({ rule, working })));

export const tally = (rows: readonly NumberRow[]): string => {
  const wrong = rows.filter(({ working }) => !working.agrees).length;
  return `${rows.length} recomputed, ${rows.length - wrong} agree, ${wrong} disagree`;
};

export const NOTHING = 'nothing in it could be recomputed';
