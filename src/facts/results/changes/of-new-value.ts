import type { Paper } from '../../../paper/paper.ts';
import type { JudgedChange } from './judged-changes.ts';
import { fits, type Way } from './change-ways.ts';
import { captionText } from '../../text/caption-text.ts';

/** Cells that are per cent of the new value and cannot be of the base, before a table is said to reckon so. */
const DECISIVE = 3;
const COMPARED =
  /\b(?:relative to|compared (?:to|with)|with respect to|w\.r\.t\.|over|versus|vs\.?|against|from)\b.{0,60}\b(?:base(?:line)?s?|non-\w+|original|vanilla|without)\b/i;

/** The percentages of one table that can only be of the new value, the largest first; none where another is of the base. */
export function percentagesOfNewValue(all: readonly JudgedChange[]): readonly JudgedChange[] {
  const known = all.filter(
    ({ entry: { change, printed }, base, agrees }) =>
      agrees &&
      change.unit === '%' &&
      // "+47 %" of speed beside a shorter time is reckoned so on purpose.
      (change.sign === '+') === printed.value > base.printed.value,
  );
  const only = (way: Way, not: Way) => known.filter((one) => one.way === way && !fits(one.entry, one.base, not));
  const decisive = only('of the new value', 'of the base');
  if (decisive.length < DECISIVE || only('of the base', 'of the new value').length > 0) return [];
  return decisive.toSorted((a, b) => b.entry.change.size.value - a.entry.change.size.value);
}

/** Whether the caption of its table says what values are compared with. */
export const saysCompared = (paper: Paper, { table }: JudgedChange): boolean =>
  COMPARED.test(captionText(paper, table));
