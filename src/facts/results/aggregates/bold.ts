import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { verdictOf } from '../tables/compare.ts';
import type { Better } from '../tables/measures.ts';
import type { MeasureLine, ResultTable } from '../tables/tables.ts';
import { resultTables } from '../tables/tables.ts';

/** One measure, the cell in bold and the best one. */
export interface BoldCell {
  readonly table: ResultTable;
  readonly measure: MeasureLine;
  readonly bold: ValueCell;
  readonly best: ValueCell;
  /** All that it is compared with and that are not bold. */
  readonly others: readonly ValueCell[];
}

/** The cells in bold of tables in which bold means the best. */
export interface BoldReading {
  readonly agrees: readonly BoldCell[];
  /** Bold although another cell is better. */
  readonly wrong: readonly BoldCell[];
  /** Equal to the bold cell and not bold. */
  readonly ties: readonly BoldCell[];
}

/** What else bold may stand for, said in the caption. */
const OTHER_MEANING =
  /\b(?:bold(?:face|ed)?|highlight\w*)\b[^.;]{0,80}\b(?:ours?|proposed|second|two|top[- ]?\d|within|significan\w*|statistical\w*|confidence|default|chosen|selected|used|improv\w*|comparable|methods?|among|open|excluding|except|worst|outperform\w*|gain|per group|each group|each block|setting)\b/i;
/** Measures that must agree before one that does not is called wrong, and for so many there may be one. */
const ENOUGH = 3;
const AGREE_PER_WRONG = 4;
/** Measures in which a row that is never bold is behind, before its one win is a slip and not a contest of its own. */
const BEHIND = 4;
/** Rows that are shown for comparison and take no part. */
const REFERENCE =
  /\b(?:oracle|upper[- ]?bound|humans?|ground[- ]?truth|reference|teacher|supervised|ideal|optimal|full|original|uncompressed|fp(?:16|32)|bf16|dense|gpt|claude|gemini)\b/i;

/**
 * Tables in which bold means best: nearly every measure with a known direction has one bold cell and it is the best. What
 * departs from that is a slip; where the departures are many or come from one row, bold means something else.
 */
export const boldReadings = memoize((paper: Paper): readonly BoldReading[] =>
  resultTables(paper).flatMap((table) => (OTHER_MEANING.test(table.caption) ? [] : readBold(table))),
);

function readBold(table: ResultTable): BoldReading[] {
  const agrees: BoldCell[] = [];
  const wrong: BoldCell[] = [];
  const ties: BoldCell[] = [];
  const contests: (readonly ValueCell[])[] = [];
  for (const measure of table.measures) {
    for (const values of blocksOf(table, measure)) {
      const bold = values.filter(({ cell }) => cell.bold);
      if (measure.better === null || values.length < 3 || bold.length === 0 || bold.length * 2 > values.length)
        continue;
      const best = bestOf(values, measure.better);
      const others = values.filter(({ cell }) => !cell.bold);
      const of = (one: ValueCell, other: ValueCell) => verdictOf(one.printed, other.printed, measure.better!);
      if (bold.every((one) => of(one, best) === 'tie')) {
        agrees.push({ table, measure, bold: bold[0]!, best, others });
        contests.push(values);
        const unmarked = values.find(
          (one) => !one.cell.bold && !one.cell.underlined && one.printed.text === best.printed.text,
        );
        if (unmarked !== undefined) ties.push({ table, measure, bold: bold[0]!, best: unmarked, others });
      } else if (bold.length === 1 && of(best, bold[0]!) === 'better')
        wrong.push({ table, measure, bold: bold[0]!, best, others });
      // Several in bold, not all of them best: blocks of rows that are marked apart.
      else return [];
    }
  }
  const lineOf = ({ row, column }: ValueCell) => (table.side === 'rows' ? row : column);
  const bolded = new Set(agrees.map(({ bold }) => lineOf(bold)));
  // A row that wins unmarked and is never marked takes no part: an upper bound, a larger model, a reference.
  const isOutside = (winner: number) =>
    !bolded.has(winner) &&
    // Bold in one row alone may stand for the own system.
    (bolded.size === 1 ||
      wrong.length > 1 ||
      REFERENCE.test(table.systems.find(({ index }) => index === winner)?.name ?? '') ||
      contests.filter((values) => values.some((one) => lineOf(one) === winner)).length < BEHIND);
  if (agrees.length < ENOUGH || wrong.some(({ best }) => isOutside(lineOf(best)))) return [];
  if (wrong.length > Math.max(1, agrees.length / AGREE_PER_WRONG)) return [];
  return [{ agrees, wrong, ties: ties.length * 3 > agrees.length ? [] : ties }];
}

const bestOf = (values: readonly ValueCell[], better: Better): ValueCell =>
  values.reduce((a, b) => (verdictOf(b.printed, a.printed, better) === 'better' ? b : a));

/** The values of a measure, by block of rows where the table groups its rows. */
function blocksOf({ grid, side }: ResultTable, measure: Line): ValueCell[][] {
  const whole = [...measure.values];
  if (side !== 'rows' || grid.blocks.length < 2) return [whole];
  return grid.blocks.map((block) => whole.filter(({ row }) => block.some(({ index }) => index === row)));
}
