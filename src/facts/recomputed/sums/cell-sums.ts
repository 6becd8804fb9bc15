import { memoize } from '../../../paper/memoize.ts';
import type { Cell, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { stepOf } from '../../numbers/number-parts.ts';
import { interval } from '../../numbers/interval.ts';
import type { Working } from '../../numbers/working.ts';
import { tableLabel } from '../../results/tables/names/table-label.ts';
import { totalWorking } from './total-working.ts';

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?`;
/** Not where more stands before the first or behind the last number: a formula of which only a part is read. */
const SUM = new RegExp(
  String.raw`(?<![\p{L}\d.,+×*/^=(<>−–-] ?)${NUMBER}(?: ?\+ ?${NUMBER}){1,8} ?= ?${NUMBER}(?! ?[+×*/^%−–-] ?[\p{L}\d]|[.,]?\d|\p{L}|%)`,
  'gu',
);
const ANY_NUMBER = new RegExp(NUMBER, 'g');
const LONGEST = 120;
const LONGEST_NAME = 60;

/** Sums that a cell writes out with what they give: "200 + 200 + 60 = 460". */
export const cellSums = memoize((paper: Paper): readonly Working[] =>
  paper
    .tables()
    .flatMap((table) =>
      table.rows.flatMap(({ children }) => children.map((cell) => ({ table, row: children[0]!, cell }))),
    )
    .filter(
      ({ cell: { text, span } }) =>
        text.length <= LONGEST && text.includes('+') && text.includes('=') && paper.quote(span) === text,
    )
    .flatMap(({ table, row, cell }) =>
      [...cell.text.matchAll(SUM)].map((match) =>
        workingOf(match[0], cell.span.start + match.index, placeOf(table, row, cell)),
      ),
    ),
);

/** " (ThinkShort, Table 3)" by the first cell of its row. */
const placeOf = (table: Table, row: Cell, cell: Cell): string => {
  const name = row === cell ? '' : row.text.replace(/\s+/g, ' ').trim();
  return ` (${name === '' || name.length > LONGEST_NAME ? '' : `${name}, `}${tableLabel(table)})`;
};

function workingOf(text: string, offset: number, of: string): Working {
  const numbers = [...text.matchAll(ANY_NUMBER)].map(({ 0: digits, index }) => {
    const value = Number(digits.replaceAll(',', ''));
    // A count is exact, what has a point is rounded.
    const half = digits.includes('.') ? 0.5 * stepOf(digits) : 0;
    const span = { start: offset + index, end: offset + index + digits.length };
    return { text: digits, span, interval: interval(value - half, value + half) };
  });
  return totalWorking(numbers.at(-1)!, numbers.slice(0, -1), of);
}
