import { groupBy } from '../../../../group-by.ts';
import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { disjoint, distanceBetween, scale, type Interval } from '../../../numbers/interval.ts';
import type { PrintedNumber } from '../../../numbers/printed-number.ts';
import { showMiddle } from '../../../numbers/show.ts';
import { numberedStatements, type Numbered } from '../../../numbers/windows.ts';
import { makeWorking, type Working } from '../../../numbers/working.ts';
import { loosely } from '../../../recomputed/loosely.ts';
import { cellInput } from '../../tables/cell-input.ts';
import { cellOf } from '../../tables/compare.ts';
import { lastLabel } from '../../tables/names/line-names.ts';
import { namedIn } from '../../tables/names/mentioned.ts';
import { tablesMeant } from '../../tables/pointed-tables.ts';
import type { Pair } from './lead-of-cells.ts';
import { resultTables, shownSystems, type MeasureLine, type ResultTable } from '../../tables/tables.ts';

/** A lead with the measure that is named beside it. */
interface Delta {
  readonly told: PrintedNumber;
  readonly of: string;
}

/** With fewer, those that fit do not say of which two lines the sentence speaks. */
const FEWEST = 3;
/** A lead that is farther off is one over another line. */
const NEAR = 0.5;
const MOST_LINES = 60;

/**
 * "By 1.7 points in A, 1.1 in B and 3.2 in C", beside the two lines of which all leads but one are the leads: then that one
 * is wrong, whatever the two are called.
 */
export const toldDeltas = memoize((paper: Paper): readonly Working[] => {
  const tables = resultTables(paper);
  if (tables.length === 0) return [];
  return numberedStatements(paper).flatMap((one) => {
    const deltas = deltasIn(one);
    if (deltas.length < FEWEST) return [];
    const pointed = tablesMeant(paper, one.statement);
    const found = tables.filter(({ table }) => pointed.includes(table)).flatMap((table) => readings(table, deltas));
    if (found.some(({ wrong }) => wrong === null)) return [];
    const wrong = [...groupBy(found, (reading) => reading.wrong!.told).values()];
    const [first] = wrong[0] ?? [];
    return wrong.length !== 1 || first?.wrong == null ? [] : [workingOf(first.wrong)];
  });
});

/** "In accuracy", "on the news set": what stands behind a number. */
const BEHIND =
  /^ ?(?:\\?%)? ?(?:(?:absolute |percentage )?(?:points?|pp)\b)? ?(?:in|on|for) (?:the |terms of )?([\p{L}\d@.+ -]{1,36}?)(?= ?(?:,|;|\.(?: |$)|\(|\)|$| and | over | compared | respectively))/u;
/** "News (+1.7)": what stands before its bracket. */
const BEFORE = /([\p{L}\d@.+ -]{1,36}) \([+−–-]?$/u;
const IN_BRACKET = /^ ?(?:\\?%|points?|pp)?(?: points?)?\)/;

function deltasIn({ statement: { text, span }, numbers }: Numbered): Delta[] {
  return numbers.flatMap((told): Delta[] => {
    if (told.hedge !== null || told.range !== null || told.decimals === 0) return [];
    const start = told.span.start - span.start;
    const digits = /^[+−–-]?\d+(?:\.\d+)?/.exec(text.slice(start))?.[0] ?? '';
    const after = text.slice(start + digits.length, start + digits.length + 80);
    const before = text.slice(Math.max(0, start - 40), start + (/^[+−–-]/.test(digits) ? 1 : 0));
    const signed = /[+−–-]\d|[+−–-]$/.test(`${before.slice(-1)}${digits}`);
    const inBracket = signed && IN_BRACKET.test(after) ? BEFORE.exec(before)?.[1] : undefined;
    const of =
      inBracket ??
      (/\b(?:by|and|,|of|to|least|a|an|with)\s?\+?$|, $/.test(before) ? BEHIND.exec(after)?.[1] : undefined);
    return of === undefined ? [] : [{ told, of }];
  });
}

/** A lead that is told, beside the cells it is of. */
interface Placed extends Pair {
  readonly told: PrintedNumber;
}

/** Two lines of which all leads are those that are told, but for one at most; null is none. */
interface Reading {
  readonly wrong: Placed | null;
}

function readings(table: ResultTable, deltas: readonly Delta[]): Reading[] {
  const systems = shownSystems(table);
  if (systems.length > MOST_LINES) return [];
  const named = table.measures.map((line) => ({ line, label: labelOf(line), above: line.path.slice(0, -1) }));
  const byHead = groupBy(named, ({ above }) => above.map(({ text }) => text.trim()).join('|'));
  // "Dunes Acc", "Dunes F1", "Reeds Acc": a converter put the head above into each.
  const split = named.map((one) => ({ ...one, label: one.label.split(' ').at(-1)! }));
  const byWords = groupBy(split, ({ line }) => labelOf(line).split(' ').slice(0, -1).join(' '));
  const groups = [...byHead.values(), ...(byWords.size > 1 ? byWords.values() : [])];
  return groups.flatMap((measures) => {
    const meant = deltas.map(({ of }) => measureNamed(measures, of));
    if (meant.some((one) => one === null) || new Set(meant).size < meant.length) return [];
    return systems.flatMap((one, i) =>
      systems.slice(i + 1).flatMap((other): Reading[] => {
        const placed = deltas.map(({ told }, k): Placed | null => {
          const measure = meant[k]!;
          const [a, b] = [cellOf(table, one, measure), cellOf(table, other, measure)];
          return a === null || b === null ? null : { told, table, measure, a, b, names: [one.shown, other.shown] };
        });
        if (placed.some((at) => at === null)) return [];
        const off = placed.filter((at) => !fits(at!));
        if (off.length === 0) return [{ wrong: null }];
        const [only] = off;
        return off.length === 1 && isNear(only!) ? [{ wrong: only! }] : [];
      }),
    );
  });
}

interface Labelled {
  readonly line: MeasureLine;
  readonly label: string;
}

const labelOf = (line: MeasureLine): string =>
  lastLabel(line)
    .replace(/[↑↓]|\([^()]{0,40}\)/gu, '')
    .trim();

/** The one measure that a phrase names; "accuracy" is whatever begins so. */
function measureNamed(measures: readonly Labelled[], phrase: string): MeasureLine | null {
  const named = measures.filter(
    ({ label }) => label.length > 1 && (namedIn(` ${phrase} `, label) || [phrase.trim(), label].every(isAccuracy)),
  );
  const longest = Math.max(0, ...named.map(({ label }) => label.length));
  const best = named.filter(({ label }) => label.length === longest);
  return best.length === 1 ? best[0]!.line : null;
}

const isAccuracy = (text: string): boolean => /^acc(?:uracy|\.)?$/i.test(text);

const points = ({ a, b }: Placed): Interval => distanceBetween(a.printed, b.printed);

function fits(at: Placed): boolean {
  const difference = points(at);
  const shares = at.a.printed.value <= 1 && at.b.printed.value <= 1;
  return [difference, ...(shares ? [scale(difference, 100)] : [])].some((way) => !disjoint(way, loosely(at.told)));
}

const isNear = ({ a, b, told }: Placed): boolean =>
  Math.abs(Math.abs(a.printed.value - b.printed.value) - told.value) <= NEAR * told.value;

function workingOf({ table, measure, a, b, names, told }: Placed): Working {
  const [more, less] = a.printed.value >= b.printed.value ? [a, b] : [b, a];
  return {
    ...makeWorking({
      what: `lead between ${names[0]} and ${names[1]}, ${measure.short} (${table.label})`,
      formula: 'difference of the two cells, in points',
      source: 'arithmetic',
      inputs: [cellInput(names[0], a), cellInput(names[1], b)],
      computed: points({ table, measure, a, b, names, told }),
      printed: { ...told, interval: loosely(told) },
      unit: told.unit === null ? '' : 'points',
      arithmetic: `${more.printed.text} − ${less.printed.text} = ${showMiddle(points({ table, measure, a, b, names, told }))}`,
    }),
    agrees: false,
    aside: 'the other leads of the sentence are those of these two',
  };
}
