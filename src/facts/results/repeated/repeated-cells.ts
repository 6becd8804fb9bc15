import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { cellOf } from '../tables/compare.ts';
import type { ValueCell } from '../tables/grid.ts';
import { isCost } from '../tables/measures.ts';
import { mayBeEqual, type Printed } from '../tables/printed.ts';
import { resultTables, type MeasureLine, type ResultTable, type SystemLine } from '../tables/tables.ts';

/** One result that two tables print. */
export interface RepeatedCell {
  readonly system: SystemLine;
  readonly measure: MeasureLine;
  readonly first: ValueCell;
  readonly second: ValueCell;
}

/** Two tables that both give results of the same systems by the same measures. */
export interface RepeatedTable {
  readonly first: ResultTable;
  readonly second: ResultTable;
  readonly same: readonly RepeatedCell[];
  readonly different: readonly RepeatedCell[];
}

/** A table that is shown as what a system reads or writes. */
const SAMPLE =
  /^fig\w*\.? \w+[:.].*\b(?:examples?|visuali[sz]ations?|ground[- ]truth|rendered|predictions?|samples?)\b/i;
/** Cells that two tables must share before they are taken for the same experiment, and for so many one may differ. */
const ENOUGH = 4;
const SAME_PER_DIFFERENT = 3;
/** Cells of the same row, or of the same column, that agree where one does not. */
const LINE = 3;
/** As many are enough where the other number is this one with one digit changed. */
const FOR_A_SLIP = 2;

/**
 * Pairs of tables that report the same experiment. That they do is not guessed from captions: most of the cells with the
 * same system and measure print the same digits. The few that do not are slips.
 */
export const repeatedTables = memoize((paper: Paper): readonly RepeatedTable[] => {
  const own = ownNamePattern(paper);
  const isOwn = ({ name }: SystemLine) => /\bours?\b/i.test(name) || own?.test(name) === true;
  const tables = resultTables(paper)
    .filter(({ caption }) => !SAMPLE.test(caption))
    .map((table) => ({ table, cells: keyed(table) }));
  return tables.flatMap(({ table: first, cells }, i) =>
    tables.slice(i + 1).flatMap(({ table: second, cells: others }) => {
      const paired = [...cells].flatMap(([key, one]): RepeatedCell[] => {
        const other = others.get(key);
        return other === undefined || other.value.printed.unit !== one.value.printed.unit
          ? []
          : [{ system: one.system, measure: one.measure, first: one.value, second: other.value }];
      });
      const shared = withoutOthers(paired);
      const same = shared.filter((one) => one.first.printed.value === one.second.printed.value);
      const rest = shared.filter((one) => !mayBeEqual(one.first.printed, one.second.printed));
      if (same.length < SAME_PER_DIFFERENT * rest.length && rest.length > 1) return [];
      const different = rest.filter((one) => {
        const beside = {
          row: same.filter(({ system }) => system === one.system),
          column: same.filter(({ measure }) => measure === one.measure),
        };
        // A system that agrees nowhere, or a measure that does not, is another one of the same name, unless it stands alone.
        if (beside.row.length > 0 && beside.column.length > 0 && same.length >= ENOUGH) return true;
        // An average differs with the cell that goes into it.
        const alone = rest.every(
          (other) =>
            other === one || (other.system !== one.system && other.measure !== one.measure) || other.measure.overall,
        );
        return alone && isSlip(one, beside, isOwn(one.system));
      });
      return same.length >= ENOUGH || different.length > 0 ? [{ first, second, same, different }] : [];
    }),
  );
});

/** Without averages that agree nowhere: they are taken over other columns. */
const withoutOthers = (cells: readonly RepeatedCell[]): RepeatedCell[] =>
  cells.filter(
    ({ measure }) =>
      !measure.overall ||
      cells.some((one) => one.measure === measure && one.first.printed.value === one.second.printed.value),
  );

/** Whether a cell that differs is of the same run as those that agree in its row and in its column. */
function isSlip(
  { measure, first, second }: RepeatedCell,
  beside: { readonly row: readonly RepeatedCell[]; readonly column: readonly RepeatedCell[] },
  own: boolean,
): boolean {
  // A model has the same size and speed in every experiment.
  const row = beside.row.filter((one) => !isCost(one.measure.name)).length;
  const column = beside.column.length;
  // An average may be taken over other columns.
  if (measure.overall && column === 0) return false;
  const slip = isOneDigit(first.printed.text, second.printed.text);
  // Rivals are copied from table to table; the own system is tried in several ways.
  return row >= LINE || (column >= LINE && (slip || !own)) || (row + column >= FOR_A_SLIP && slip);
}

/** "81.9" and "87.9". */
const isOneDigit = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((digit, i) => digit !== b[i]).length === 1;

/** The cells of a table by system and measure, without those whose names stand twice. */
function keyed(table: ResultTable) {
  const found = new Map<string, { system: SystemLine; measure: MeasureLine; value: ValueCell } | null>();
  for (const system of table.systems) {
    if (system.words.length === 0) continue;
    for (const measure of table.measures) {
      const value = cellOf(table, system, measure);
      if (value === null || !isTelling(value.printed)) continue;
      const key = `${system.words.toSorted().join(' ')}|${measureKey(measure)}`;
      found.set(key, found.has(key) ? null : { system, measure, value });
    }
  }
  return new Map([...found].flatMap(([key, one]) => (one === null ? [] : [[key, one] as const])));
}

/** Digits that two experiments do not share by chance: neither few nor round, nor a power of two, as settings are. */
export function isTelling({ text, value, decimals }: Printed): boolean {
  const digits = text.replace(/\D/g, '');
  if (decimals > 0) return digits.length >= 3 && ![0, 1, 100].includes(value);
  return digits.replace(/0+$/, '').length >= 3 && !Number.isInteger(Math.log2(value));
}

const measureKey = ({ name, overall }: MeasureLine) =>
  overall || name === ''
    ? 'overall'
    : name
        .toLowerCase()
        .replace(/[↑↓*†‡()]|\[\d+\]/gu, '')
        .replace(/[^\p{L}\p{N}+]+/gu, ' ')
        .trim()
        .replace(/s\b/g, '');
