import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { across, bothWays, type LineWay } from '../tables/grids/across.ts';
import type { Grid } from '../tables/grid.ts';
import { isMadeSo, type Way } from '../tables/made-so.ts';
import { isAbove, printedNumber } from '../tables/printed.ts';
import { summariesOf } from '../tables/grids/summaries.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import { pairedGridsOf } from '../tables/grids/paired-grids.ts';
import { valueGridsOf } from '../tables/grids/value-grids.ts';
import { readingOf, type Aggregate, type Reading } from './aggregate-readings.ts';
import { leansOneWay } from './leaning.ts';

/** All averages (or totals) of one table, which way they were made or not being known from those that fit. */
export interface AggregateLine {
  readonly table: Table;
  readonly label: string;
  readonly way: Way;
  readonly fits: readonly Aggregate[];
  readonly misses: readonly Aggregate[];
  /** Every other line of the table holds values that could be read. */
  readonly complete: boolean;
  /** So many fit, here and where the paper sums up the same columns again, that chance is no explanation. */
  readonly made: boolean;
  /** How many that is. */
  readonly fitting: number;
}

/** With fewer that fit, one that does not is less sure to be wrong. */
export const SURE = 3;

/** So many fit for each that does not, before what is true of the table is true of a line of it. */
const PER_MISS = 3;

const ALIKE = 0.5;

/** Whether no weights whatever give it: it is below or above all of its cells, in a line of which most are their means. */
export const isBeyond = ({ fits, misses }: AggregateLine, { way, printed: { printed }, parts }: Aggregate): boolean =>
  way === 'mean' &&
  fits.length >= SURE &&
  fits.length >= PER_MISS * misses.length &&
  // Cells that are all alike have any of them as their mean.
  fits.reduce((product, { chance }) => product * chance, 1) <= ALIKE &&
  (parts.every((part) => isAbove(part.printed, printed)) || parts.every((part) => isAbove(printed, part.printed)));

const AVERAGED_OVER = /\b(?:weighted|macro|micro)\b|\baverag\w+ (?:over|across|of) (?:all )?(?:the )?\d+/i;

/** All averages and totals that tables print, those of each table together. */
export const aggregateLines = memoize((paper: Paper): readonly AggregateLine[] => {
  const lines = paper.tables().flatMap((table) => once(readTable(paper, table)));
  const alike = groupBy(lines, sameParts);
  return lines.map((line) => {
    const group = alike.get(sameParts(line))!;
    const fits = group.flatMap((one) => one.fits);
    const isMade = (of: readonly Read[]) =>
      isMadeSo(
        line.way,
        of.flatMap((one) => one.fits.map(({ chance }) => chance)),
        of.reduce((sum, { misses }) => sum + misses.length, 0),
        line.choices,
      );
    // A table in which nothing fits sums up something else, whatever another one does; one that fits needs no other.
    const made =
      !leansOneWay(line) &&
      (isMade([line]) ||
        (isMade(group) && (line.fits.length > 0 || line.misses.length === 1)) ||
        (line.fits.length >= PER_MISS * line.misses.length && isMade(beside(line, lines))));
    return { ...line, made, fitting: fits.length };
  });
});

/** As many parts each, in one table: of several models, the same tests. */
const beside = ({ table, way, ...own }: Read, lines: readonly Read[]): Read[] =>
  lines.filter((one) => one.table === table && one.way === way && partsOf(one) === partsOf(own));

const partsOf = ({ fits, misses }: Pick<Read, 'fits' | 'misses'>) => [...fits, ...misses][0]?.parts.length ?? 0;

type Read = Omit<AggregateLine, 'made' | 'fitting'> & Pick<Reading, 'choices' | 'found'>;

const readTable = (paper: Paper, table: Table): Read[] =>
  bothWays([...pairedGridsOf(table), ...valueGridsOf(paper, table)], (grid, way) => linesOf(table, grid, way));

/** Where the halves of a table share a column, it is read in the first one alone. */
function once(lines: readonly Read[]): Read[] {
  const seen = new Set<string>();
  return lines.filter(({ way, fits, misses }) => {
    const keys = [...fits, ...misses].map(({ printed: { cell } }) => `${way} ${cell.span.start} ${cell.span.end}`);
    const isNew = keys.some((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

/** The same columns under the same header are summed up in the same way, in whichever table. */
function sameParts({ table, way, fits, misses }: Read): string {
  const names = [...fits, ...misses][0]?.names ?? [];
  return names.every((name) => name !== '') ? `${way}|${names.join('|')}` : `${way} of ${table.span.start}`;
}

/** What agrees with its cells; what fits among many that do not fits by chance. */
export const agreeing = (lines: readonly AggregateLine[]): Aggregate[] =>
  lines.flatMap((line) => (line.made || line.misses.length === 0 ? line.fits : []));

/** Whether the paper says beside a table that its averages are made in another way, or over more than it shows. */
export const saysHow = (paper: Paper, { table }: AggregateLine): boolean =>
  [table.caption, ...table.notes].some((one) => one !== null && AVERAGED_OVER.test(paper.quote(one.span))) ||
  (saysHowAnywhere(paper) && saysPlainFor(paper) === null);

const AVERAGE = String.raw`\b(?:averages?|avg\.?|means?|overall|macro-average)\b`;
const SAYS_HOW = new RegExp(
  String.raw`${AVERAGE}[^.;]{0,60}\b(?:(?:is|are|was|were) (?:\w+ )?(?:computed|calculated|obtained|taken|defined|given|derived|formed|weighted)|denotes?|refers? to|stands? for|means|indicates?)\b(?![^.;]{0,40}\b(?:runs?|seeds?|trials?|repetitions)\b)|\b(?:comput|calculat|report|defin|take)\w* (?:the |an )?(?:\w+ ){0,2}${AVERAGE}[^.;]{0,20}\b(?:by|over|across|as|of)\b(?![^.;]{0,40}\b(?:runs?|seeds?|trials?|repetitions)\b)`,
  'i',
);

/** The label of the table whose caption says of all tables that their averages are plain ones; null where none does. */
export const saysPlainFor = memoize((paper: Paper): string | null => {
  const found = paper.tables().find(({ caption }) => {
    const text = caption === null ? '' : paper.quote(caption.span);
    return SAYS_HOW.test(text) && FOR_ALL.test(text) && PLAIN.test(text);
  });
  return found === undefined ? null : tableLabel(found);
});

const FOR_ALL = /\b(?:everywhere|throughout|(?:in )?all (?:other |the |our )?tables|every table|other tables)\b/i;
const PLAIN = /\b(?:by averaging|unweighted|simple|plain|arithmetic|macro)\b/i;

/** "Here and everywhere else, Avg is computed by …": one caption or sentence may say it for all tables. */
const saysHowAnywhere = memoize((paper: Paper): boolean =>
  paper
    .tables()
    .flatMap(({ caption, notes }) => [caption, ...notes])
    .some((one) => one !== null && SAYS_HOW.test(paper.quote(one.span))),
);

function linesOf(table: Table, grid: Grid, side: LineWay): Read[] {
  const lines = grid[side];
  const { lines: crossing, at } = across(grid, side);
  const complete = lines.every((one) => one.values.length > 0);
  return summariesOf(lines).flatMap((summary): Read[] => {
    const reading = readingOf(table, summary, crossing, at);
    if (reading === null) return [];
    const { way, plain } = summary;
    return [{ table, label: tableLabel(table), way, complete: complete && plain && !reading.found, ...reading }];
  });
}

/** The middle of an interval, with one digit more than is printed; a sum has no more than its parts. */
export function middle({ low, high, printed, way, parts }: Aggregate): string {
  const { decimals } = printed.printed;
  const digits = way === 'sum' ? Math.max(decimals, ...parts.map((part) => part.printed.decimals)) : decimals + 1;
  return printedNumber(((low + high) / 2).toFixed(digits)).text;
}
