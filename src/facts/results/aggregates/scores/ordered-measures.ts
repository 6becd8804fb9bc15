import { groupBy } from '../../../../group-by.ts';
import { memoize } from '../../../../paper/memoize.ts';
import type { Cell } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { across, bothWays, type LineWay } from '../../tables/grids/across.ts';
import type { Grid, Line, ValueCell } from '../../tables/grid.ts';
import { nameWithin } from '../../tables/names/name-within.ts';
import { isAbove } from '../../tables/printed.ts';
import { tableLabel } from '../../tables/names/table-label.ts';
import { valueGridsOf } from '../../tables/grids/value-grids.ts';
import { underOneHeader } from './scores-by-table.ts';
import { measureLabel } from '../../tables/names/line-names.ts';
import { captionText } from '../../../text/caption-text.ts';

/** Two measures of one run of which the first is never above the second, by their definitions. */
export interface OrderedPair {
  /** "Table 4" */
  readonly label: string;
  /** What the run is called: the label across. */
  readonly of: string;
  readonly lower: ValueCell;
  readonly upper: ValueCell;
  readonly lowerHead: Cell;
  readonly names: readonly [string, string];
  /** Why it is never above: "an MAE is never above the RMSE of the same errors". */
  readonly why: string;
  readonly agrees: boolean;
  /** How many other runs of the two lines keep the order. */
  readonly others: number;
}

/** A table that breaks an order in more than a few runs was misread, or its measures are of different answers. */
const FEWEST_KEPT = 3;
const MOST_BROKEN = 1 / 4;

/** Every pair of cells whose order is known, kept or broken. */
export const orderedPairs = memoize((paper: Paper): readonly OrderedPair[] =>
  paper.tables().flatMap((table) => bothWays(valueGridsOf(paper, table), (grid, way) => pairsIn(paper, grid, way))),
);

function pairsIn(paper: Paper, grid: Grid, way: LineWay): OrderedPair[] {
  // Tables may have thousands of rows, and few measures.
  const classifies = CLASSIFIES.test(captionText(paper, grid.table));
  const named = grid[way].filter(
    (line) => line.path.length > 0 && isKnown(measureLabel(line)) && (classifies || !BARE_TOP.test(measureLabel(line))),
  );
  return underOneHeader(named)
    .map(headedOnce)
    .flatMap((lines) =>
      lines.flatMap((a) =>
        lines.flatMap((b) => {
          const why = a === b ? null : neverAbove(measureLabel(a), measureLabel(b));
          return why === null ? [] : judged(grid, way, [a, b], why);
        }),
      ),
    );
}

/** Where two blocks stand side by side, nobody can tell which belong together. */
function headedOnce(lines: readonly Line[]): readonly Line[] {
  const heads = groupBy(lines, measureLabel);
  return lines.filter((line) => heads.get(measureLabel(line))!.length === 1);
}

function judged(grid: Grid, way: LineWay, [a, b]: readonly [Line, Line], why: string): OrderedPair[] {
  const { beside, pathOf } = across(grid, way);
  const pairs = a.values.flatMap((lower) => {
    const upper = beside(lower, b);
    return upper === undefined || upper.printed.unit !== lower.printed.unit ? [] : [{ lower, upper }];
  });
  const broken = pairs.filter(({ lower, upper }) => isAbove(lower.printed, upper.printed)).length;
  const kept = pairs.filter(({ lower, upper }) => isAbove(upper.printed, lower.printed)).length;
  if (kept < FEWEST_KEPT || broken > pairs.length * MOST_BROKEN) return [];
  return pairs.map(({ lower, upper }) => {
    const agrees = !isAbove(lower.printed, upper.printed);
    return {
      label: tableLabel(grid.table),
      of: nameWithin(grid.table, pathOf(lower), lower.cell),
      lower,
      upper,
      lowerHead: a.path.at(-1)!,
      names: [measureLabel(a), measureLabel(b)],
      why,
      agrees,
      others: kept,
    };
  });
}

interface Order {
  readonly lower: RegExp;
  readonly upper: RegExp;
  readonly why: string;
}

const ORDERS: readonly Order[] = [
  {
    lower: /^(?:MAE|mean absolute error)$/i,
    upper: /^(?:RMSE|root[- ]mean[- ]squared?[- ]error)$/i,
    why: 'a mean absolute error is never above the root mean squared error of the same errors',
  },
  {
    lower: /^(?:EM|exact match)$/i,
    upper: /^F1$/i,
    why: 'an answer that matches exactly has an F1 of 100 %',
  },
  {
    lower: /^m?AP ?@?_?(?:0?\.)?75$/i,
    upper: /^m?AP ?@?_?(?:0?\.)?50$/i,
    why: 'a box that overlaps by 75 % overlaps by 50 %',
  },
  {
    lower: /^(?:m?AP|m?AP ?@?\[?(?:0?\.)?50?[-:](?:0?\.)?95\]?)$/i,
    upper: /^m?AP ?@?_?(?:0?\.)?50$/i,
    why: 'a box that overlaps by more than 50 % overlaps by 50 %',
  },
];

/** What is found among the first k is found among more: recall, hits, top-k accuracy, pass@k; not precision or NDCG. */
const AT_K =
  /^(?<of>(?:[\p{L}\d→-]{1,12} )?)(?:(?<what>hits?|hit rate|HR|recall|R|pass|acc(?:uracy)?|success) ?@ ?|(?<top>top)[- ])(?<k>\d{1,4})(?: acc(?:uracy|\.)?)?(?<error> err(?:or|\.)?)?$/iu;
/** "Top-5" may count documents or experts too, but where classes are told. */
const BARE_TOP = /^top[- ]\d{1,4}$/i;
const CLASSIFIES = /\b(?:accurac|errors?\b|classif|recogni|ImageNet|CIFAR)/i;

const isKnown = (head: string): boolean =>
  head.length <= LONGEST_HEAD &&
  (AT_K.test(head) || ORDERS.some(({ lower, upper }) => lower.test(head) || upper.test(head)));
const LONGEST_HEAD = 40;

/** Why no value under the first head is above that of the same run under the second; null where nothing is known of them. */
function neverAbove(a: string, b: string): string | null {
  const order = ORDERS.find(({ lower, upper }) => lower.test(a) && upper.test(b));
  if (order !== undefined) return order.why;
  const [first, second] = [AT_K.exec(a)?.groups, AT_K.exec(b)?.groups];
  if (first === undefined || second === undefined) return null;
  const alike = (['of', 'what', 'top', 'error'] as const).every((part) => fold(first[part]) === fold(second[part]));
  const [few, more] = [first, second].map(({ k }) => Number(k)) as [number, number];
  const isError = first['error'] !== undefined;
  return alike && (isError ? few > more : few < more)
    ? `what is right among the first ${Math.min(few, more)} is right among the first ${Math.max(few, more)}`
    : null;
}

const fold = (text: string | undefined): string => (text ?? '').toLowerCase();
