import { cellOf, verdictOf } from '../../tables/compare.ts';
import type { MeasureLine, ResultTable, SystemLine } from '../../tables/tables.ts';

/** Fewer pairs of cells decide nothing. */
export const FEWEST_COMPARED = 3;

/** A rival with the lines that it is compared with. */
interface Group {
  readonly rival: SystemLine;
  readonly beside: readonly SystemLine[];
}

/** At least so many more pairs must go one way before that way is the better one. */
const SHARE = 3;

/**
 * The measures with their directions. Columns of test sets under no word of a measure all go the same way: as one who is
 * ahead in nearly all of them must mean it.
 */
export function directionsOf(
  table: ResultTable,
  measures: readonly MeasureLine[],
  groups: readonly Group[],
): MeasureLine[] {
  const known = measures.filter(({ better }) => better !== null);
  const unknown = measures.filter(({ better }) => better === null);
  // What is averaged goes the same way, be it known by its name or not.
  const averaged = table.measures.some(({ overall }) => overall) ? wayOf(known) : null;
  if ((known.length > 0 && averaged === null) || (known.length === 0 && unknown.length < FEWEST_COMPARED)) return known;
  const ways = groups.flatMap(({ rival, beside }) =>
    beside.flatMap((line) =>
      unknown.flatMap((measure) => {
        const [a, b] = [cellOf(table, line, measure), cellOf(table, rival, measure)];
        return a === null || b === null || a.printed.unit !== b.printed.unit
          ? []
          : [verdictOf(a.printed, b.printed, 'higher')];
      }),
    ),
  );
  const [up, down] = ['better', 'worse'].map((way) => ways.filter((one) => one === way).length) as [number, number];
  const better = up > SHARE * down ? 'higher' : down > SHARE * up ? 'lower' : null;
  if (known.length > 0) return better === averaged ? measures.map((measure) => ({ ...measure, better })) : known;
  return better === null ? [] : unknown.map((measure) => ({ ...measure, better }));
}

/** The one direction of all, null where they differ. */
function wayOf(measures: readonly MeasureLine[]): 'higher' | 'lower' | null {
  const [first] = measures;
  return first !== undefined && measures.every(({ better }) => better === first.better) ? first.better : null;
}
