import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Interval } from '../../numbers/interval.ts';
import { entriesOf, hasChanges, type Entry, type PrintedChange } from './cell-changes.ts';
import { basesOf, type Base } from './change-bases.ts';
import { basesElsewhere } from './other-table-bases.ts';
import { sharesOfOne } from '../shares/counted-shares.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import { type Changed, type Way, WAYS, mayBeGivenAs, fits, isKnown, computed } from './change-ways.ts';

/** A printed change beside the value that it is the change of. */
export interface JudgedChange {
  readonly table: Table;
  readonly label: string;
  readonly entry: Changed;
  readonly base: Entry;
  readonly way: Way;
  /** Of what value all these changes are. */
  readonly against: string;
  /** What value and base give, without sign. */
  readonly computed: Interval;
  readonly agrees: boolean;
  /** How many others of its row, its column or its table agree. */
  readonly others: number;
  /** Another value of which it would be the change. */
  readonly other: Entry | null;
}

/** Changes that agree on one base before one that does not is wrong, and for so many one may be. */
const ENOUGH = 3;
const PER_MISS = 3;
/** Below and above so many there is nothing to compare, or too much. */
const FEWEST = 4;
const MOST = 500;

/** The changes that the cells of a paper print, where most of a row, a column or a table say what they are changes of. */
export const judgedChanges = memoize((paper: Paper): readonly JudgedChange[] =>
  paper.tables().flatMap((table, _, tables) => judgeTable(paper, table, tables)),
);

/** Digits alone, without a sign, an arrow or a unit: how far a value is from a reference, which may stand elsewhere. */
const isDistance = ({ text }: PrintedChange): boolean => /^[\d.,]+$/.test(text);

/** "The numbers of the first release are shown in parentheses": a second value, where no word says that it is a change. */
const IN_BRACKETS = /\b(?:in|within|between|inside) (?:the |round |square )?(?:parenthes[ie]s|brackets)\b/i;
const CHANGE =
  /\b(?:differences?|changes?|improve\w*|gains?|relative|drops?|reduc\w+|increas\w*|decreas\w*|delta|speed-?ups?|degrad\w*|compared|lower|higher|loss(?:es)?|savings?|distances?|margins?|gaps?|away|below|above)\b|Δ|\\Delta/i;

const saysOthers = (paper: Paper, { caption, notes }: Table): boolean =>
  [caption, ...notes].some((one) => {
    const text = one === null ? '' : paper.quote(one.span);
    return IN_BRACKETS.test(text) && !CHANGE.test(text);
  });

const isShare = ({ text }: PrintedChange): boolean => /^[\d.,]+\s?%$/.test(text);

/** Whether the reference has a row of its own: one whose distances are all nought. */
const hasReference = (changed: readonly Changed[]): boolean =>
  [...groupBy(changed, ({ row }) => row).values()].some(
    (row) => row.length > 1 && row.every(({ change }) => change.size.value === 0),
  );

/** A way to say what the changes are of, asked once of each. */
interface Known extends Base {
  readonly at: ReadonlyMap<Changed, Entry>;
  readonly fitting: ReadonlyMap<Way, ReadonlySet<Changed>>;
}

function knownOf(base: Base, changed: readonly Changed[], ways: readonly Way[]): Known {
  const at = new Map<Changed, Entry>();
  for (const entry of changed) {
    const from = base.of(entry);
    if (from !== null) at.set(entry, from);
  }
  const right = (way: Way) =>
    [...at].flatMap(([entry, from]) => (mayBeGivenAs(entry.change, way) && fits(entry, from, way) ? [entry] : []));
  return { ...base, at, fitting: new Map(at.size < ENOUGH ? [] : ways.map((way) => [way, new Set(right(way))])) };
}

interface Reading {
  readonly base: Known;
  readonly way: Way;
  readonly fits: readonly Changed[];
  readonly misses: readonly Changed[];
}

function judgeTable(paper: Paper, table: Table, tables: readonly Table[]): JudgedChange[] {
  if (!hasChanges(table, FEWEST)) return [];
  const found = entriesOf(table);
  const { read: entries, broken } = found;
  const printed = entries.filter((entry): entry is Changed => entry.change !== null);
  // "9 (25.7 %)" beside others of one total is a count with its share.
  const shares = new Set(
    sharesOfOne(table).flatMap(({ fits, misfits }) => [...fits, ...misfits].map(({ cell }) => cell)),
  );
  const others = saysOthers(paper, table);
  const changed = printed.filter(
    ({ cell, change }) =>
      !shares.has(cell) && (!isDistance(change) || hasReference(printed)) && !(others && isShare(change)),
  );
  if (changed.length < FEWEST || entries.length > MOST) return [];
  const ways = WAYS.filter((way) => changed.some(({ change }) => mayBeGivenAs(change, way)));
  const bases = [...basesOf(found), ...basesElsewhere(table, tables)].map((base) => knownOf(base, changed, ways));
  const groups = [
    changed,
    ...groupBy(changed, ({ row }) => row).values(),
    ...groupBy(changed, ({ column, place }) => `${column} ${place}`).values(),
  ].filter((group) => group.length >= FEWEST);
  const readings = groups.flatMap((group) => readingOf(group, bases) ?? []);
  const fitting = new Set(readings.flatMap(({ fits }) => fits));
  const judged = new Map<Changed, JudgedChange>();
  for (const reading of readings)
    for (const entry of [...reading.fits, ...reading.misses]) {
      if (judged.has(entry) || (fitting.has(entry) && reading.misses.includes(entry))) continue;
      const agrees = reading.fits.includes(entry);
      if (!agrees && broken.has(entry.column)) continue;
      const base = reading.base.at.get(entry)!;
      judged.set(entry, {
        table,
        label: tableLabel(table),
        entry,
        base,
        way: reading.way,
        against: reading.base.name,
        computed: computed(entry, base, reading.way),
        agrees,
        others: reading.fits.length,
        other: entries.find((one) => one !== entry && isNear(one, entry) && fits(entry, one, reading.way)) ?? null,
      });
    }
  return [...judged.values()];
}

const isNear = (a: Entry, b: Entry): boolean =>
  (a.row === b.row && a.cell === b.cell) || (a.column === b.column && a.place === b.place);

/** The reading under which most changes of a group are right, null where no one has enough of them. */
function readingOf(group: readonly Changed[], bases: readonly Known[]): Reading | null {
  const readings = bases.flatMap((base) =>
    [...base.fitting].flatMap(([way, fitting]): Reading[] => {
      const right = group.filter((entry) => fitting.has(entry));
      if (right.length < ENOUGH) return [];
      const wrong = group.filter(
        (entry) =>
          mayBeGivenAs(entry.change, way) &&
          base.at.has(entry) &&
          isKnown(computed(entry, base.at.get(entry)!, way)) &&
          !fitting.has(entry),
      );
      return [{ base, way, fits: right, misses: wrong }];
    }),
  );
  const [first, ...rest] = readings;
  if (first === undefined) return null;
  const best = rest.reduce((most, one) => (one.fits.length > most.fits.length ? one : most), first);
  if (best.fits.length < PER_MISS * best.misses.length) return null;
  if (best.base.vague === true) return { ...best, misses: [] };
  // A row of which nothing agrees, and a column, is compared with something else.
  const agreesIn = (entry: Changed, line: (one: Changed) => unknown) => {
    const same = group.filter((one) => one !== entry && line(one) === line(entry));
    return same.length === 0 || same.some((one) => best.fits.includes(one));
  };
  const misses = best.misses.filter(
    (entry) => agreesIn(entry, ({ row }) => row) && agreesIn(entry, ({ column, place }) => `${column} ${place}`),
  );
  return { ...best, misses };
}
