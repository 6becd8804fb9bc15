import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { disjoint, distanceBetween, scale, type Interval } from '../../../numbers/interval.ts';
import type { PrintedNumber } from '../../../numbers/printed-number.ts';
import { numberedStatements, type Numbered } from '../../../numbers/windows.ts';
import type { Working } from '../../../numbers/working.ts';
import { loosely } from '../../../recomputed/loosely.ts';
import { cellOf } from '../../tables/compare.ts';
import type { ValueCell } from '../../tables/grid.ts';
import { isCost } from '../../tables/measures.ts';
import { measuresNamed, systemsNamed } from '../../tables/names/mentioned.ts';
import { isSize, nameWords } from '../../tables/names/names.ts';
import { ownLines, saysOurs } from '../../tables/rivals.ts';
import { tablesMeant } from '../../tables/pointed-tables.ts';
import { leadsIn, SOME_RIVAL, THE_BASELINE, type Lead } from './told-leads.ts';
import {
  resultTables,
  shownSystems,
  type MeasureLine,
  type ResultTable,
  type SystemLine,
} from '../../tables/tables.ts';
import { type Pair, isShifted, otherRival, waysOf, nearest, differenceWorking } from './lead-of-cells.ts';

const MOST_CELLS = 400;

/** One system's lead over another as a sentence tells it, beside the pairs of cells that could give it. */
export const toldDifferences = memoize((paper: Paper): readonly Working[] => {
  const tables = resultTables(paper);
  if (tables.length === 0) return [];
  return numberedStatements(paper).flatMap((one) => {
    const leads = leadsIn(one);
    if (leads.length === 0 || leads.some((lead) => isOfNamed(one, lead) || isOfOperands(paper, one, lead.told)))
      return [];
    const pointed = tablesMeant(paper, one.statement);
    const meant = tables.filter(({ table }) => pointed.includes(table));
    // A result that is told beside its lead finds its own table.
    const judged = (lead: Lead, under: MeasureLine | null) =>
      meant.length > 0 ? judge(paper, lead, meant, false, under) : judge(paper, lead, tables, true, under);
    const first = leads.map((lead) => judged(lead, null));
    // Of two leads of one sentence the measure of the one that agrees is that of the other.
    const known = first.flat().find(({ working }) => working.agrees);
    return leads.flatMap((lead, i) =>
      (known === undefined || first[i]!.some(({ working }) => working.agrees)
        ? first[i]!
        : judged(lead, known.measure)
      ).map(({ working }) => working),
    );
  });
});

/**
 * "A (8.1 % error) beats B (8.4 %) by 0.3 %": what the sentence itself prints beside the two names is of no other cells,
 * whichever columns it took them from.
 */
function isOfNamed({ statement, numbers }: Numbered, { a, b, told }: Lead): boolean {
  const valueIn = (phrase: string): PrintedNumber | undefined => {
    const at = statement.text.indexOf(phrase);
    const [start, end] = [statement.span.start + at, statement.span.start + at + phrase.length + BEHIND];
    return numbers.findLast(
      (one) =>
        one !== told &&
        one.decimals > 0 &&
        one.span.start >= start &&
        one.span.end <= Math.min(end, told.span.start) &&
        /\([^()]{0,20}$/.test(statement.text.slice(0, one.span.start - statement.span.start)),
    );
  };
  const [first, second] = [valueIn(a), valueIn(b)];
  return (
    first !== undefined &&
    second !== undefined &&
    first !== second &&
    !disjoint(distanceBetween(first.interval, second.interval), loosely(told))
  );
}
/** A bracket behind a name. */
const BEHIND = 24;

/** "By 3.0 points (52.1 vs. 49.1)": what the sentence itself subtracts is of no other cells. */
function isOfOperands(paper: Paper, { statement, numbers }: Numbered, told: PrintedNumber): boolean {
  const text = paper.text.slice(told.span.end, statement.span.end);
  const [first, second] = numbers.slice(numbers.indexOf(told) + 1);
  const pair =
    /^[^()\d]{0,80}\([^()\d]{0,40}[\d.]{1,12} ?\\?%?[^()\d]{0,20}\b(?:vs\.?|versus|against|compared (?:to|with)|and|to)[^()\d]{0,20}\d/i;
  if (first === undefined || second === undefined || !pair.test(text)) return false;
  const difference = distanceBetween(first.interval, second.interval);
  const relative = [first, second].flatMap(({ value }) => (value > 0 ? [scale(difference, 100 / value)] : []));
  return [difference, ...relative].some((way) => !disjoint(way, loosely(told)));
}

/** All lines that a phrase may mean: those it names in full, else each whose name has a word of it that only some have. */
function candidates(paper: Paper, table: ResultTable, phrase: string): SystemLine[] {
  if (THE_BASELINE.test(phrase)) return table.systems.filter(({ name }) => THE_BASELINE.test(name));
  if (SOME_RIVAL.test(phrase)) return [...table.systems];
  const full = systemsNamed(table, phrase);
  if (full.length > 0) return full;
  const said = new Set(nameWords(phrase));
  const tells = (word: string) =>
    /\p{L}/u.test(word) && word.length > 1 && !isSize(word) && table.systems.some(({ words }) => !words.includes(word));
  const named = shownSystems(table).filter(({ words }) => words.some((word) => tells(word) && said.has(word)));
  return named.length > 0 ? named : saysOurs(phrase) ? ownLines(paper, table) : [];
}

interface Judged {
  readonly working: Working;
  readonly measure: MeasureLine;
}

function judge(
  paper: Paper,
  { a, b, told, onAverage }: Lead,
  tables: readonly ResultTable[],
  bySelf: boolean,
  under: MeasureLine | null,
): Judged[] {
  const results = resultsIn(a);
  const isTold = ({ printed }: ValueCell) => results.has(printed.text);
  if (bySelf && results.size === 0) return [];
  const pairs = tables.flatMap((table): Pair[] => {
    const ofA = bySelf ? table.systems.filter(({ values }) => values.some(isTold)) : candidates(paper, table, a);
    const ofB = ofA.length === 0 ? [] : candidates(paper, table, b);
    return ofA.flatMap((one) =>
      ofB.flatMap((other) =>
        one === other
          ? []
          : table.measures.flatMap((measure) => {
              const [x, y] = [cellOf(table, one, measure), cellOf(table, other, measure)];
              return x === null ||
                y === null ||
                isCost(measure.name) ||
                (bySelf && !isTold(x)) ||
                (onAverage && !measure.overall)
                ? []
                : [{ table, measure, a: x, b: y, names: [one.name, other.name] as const }];
            }),
      ),
    );
  });
  if (pairs.length === 0 || pairs.length > MOST_CELLS) return [];
  const printed = told.decimals === 0 ? roughly(told) : loosely(told);
  const fitting = pairs.find((pair) => waysOf(pair).some((way) => !disjoint(way, printed)));
  const shifted = fitting === undefined ? pairs.find((pair) => isShifted(pair, told)) : undefined;
  // Digits that the cells do not have were measured elsewhere.
  if (
    fitting === undefined &&
    shifted === undefined &&
    pairs.some(({ a: { printed: cell } }) => cell.decimals < told.decimals)
  )
    return [];
  // The cell that the sentence tells of beside its lead is the one that is meant.
  const meant = pairs.filter((pair) => isTold(pair.a));
  const ofKnown = pairs.filter(({ measure }) => measure === under);
  const ofNamed = pairs.filter(({ table, measure }) => measuresNamed(table, a).includes(measure));
  const choice = [ofKnown, meant, ofNamed].find(({ length }) => length > 0) ?? pairs;
  const shown = fitting ?? shifted ?? nearest(choice, told.value);
  const working = differenceWorking(shown, told, printed, fitting !== undefined);
  const { measure } = shown;
  if (working.agrees) return [{ working, measure }];
  const aside =
    shifted === undefined ? otherRival(shown, told) : 'the digits are the same, with the point at another place';
  return [{ working: aside === null ? working : { ...working, aside }, measure }];
}

/** "4 % better" for 3.3 is careless, and for 2.7 wrong. */
const ROUGH = 0.75;
const roughly = ({ value }: PrintedNumber): Interval => ({ low: value - ROUGH, high: value + ROUGH });

/** Numbers of three digits at least, which no other result has by chance. */
const resultsIn = (text: string): ReadonlySet<string> =>
  new Set(text.match(/(?<![\d.])(?:\d{2,3}\.\d{1,3}|\d\.\d{2,4})(?![\d.])/g));
