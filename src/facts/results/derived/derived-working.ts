import type { Paper } from '../../../paper/paper.ts';
import type { Working } from '../../numbers/working.ts';
import { recomputedWorkings } from '../changes/change-working.ts';
import type { JudgedDerived } from './judged-derived.ts';

/** A row or column that compares two others, recomputed from their cells; empty where a converter moved the digits. */
export const derivedWorkings = (paper: Paper, judged: JudgedDerived): Working[] =>
  recomputedWorkings(
    paper,
    { ...judged, ...judged.one },
    { what: `${judged.line.name} (${judged.label})`, unit: unitOfDerived(judged) },
  );

/** What stands behind such a number. */
export const unitOfDerived = ({ one: { change }, way }: JudgedDerived): string =>
  way.startsWith('of') ? ' %' : way === 'times' && change.unit === '×' ? '×' : '';
