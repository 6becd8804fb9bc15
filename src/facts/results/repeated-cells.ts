import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { cellOf } from './compare.ts';
import type { ValueCell } from './grid.ts';
import { mayBeEqual } from './printed.ts';
import { resultTables, type MeasureLine, type ResultTable, type SystemLine } from './tables.ts';

/** One result that two tables print. */
export interface RepeatedCell {
  readonly system: SystemLine;
  readonly measure: MeasureLine;
  readonly first: ValueCell;
  readonly second: ValueCell;
}

export interface RepeatedTable {
  readonly first: ResultTable;
  readonly second: ResultTable;
  readonly same: readonly RepeatedCell[];
  readonly different: readonly RepeatedCell[];
}

/** Cells that two tables must share before they are taken for the same experiment, and how many of them must agree. */
const ENOUGH = 4;
const SHARE = 0.75;

/**
 * Pairs of tables that report the same experiment. That they do is not guessed from captions: most of the cells with the
 * same system and measure print the same digits. The few that do not are slips.
 */
export const repeatedTables = memoize((paper: Paper): readonly RepeatedTable[] => {
  const tables = resultTables(paper).map((table) => ({ table, cells: keyed(table) }));
  return tables.flatMap(({ table: first, cells }, i) =>
    tables.slice(i + 1).flatMap(({ table: second, cells: others }) => {
      const shared = [...cells].flatMap(([key, one]) => {
        const other = others.get(key);
        return other === undefined || other.value.printed.unit !== one.value.printed.unit
          ? []
          : [{ system: one.system, measure: one.measure, first: one.value, second: other.value }];
      });
      const same = shared.filter((one) => one.first.printed.value === one.second.printed.value);
      const rest = shared.filter((one) => !mayBeEqual(one.first.printed, one.second.printed));
      if (same.length < ENOUGH || same.length < SHARE * (same.length + rest.length)) return [];
      // A system that agrees nowhere, or a measure that does not, is another one of the same name.
      const known = (of: (one: RepeatedCell) => unknown) => new Set(same.map(of));
      const [systems, measures] = [known(({ system }) => system), known(({ measure }) => measure)];
      const different = rest.filter(({ system, measure }) => systems.has(system) && measures.has(measure));
      return [{ first, second, same, different }];
    }),
  );
});

/** The cells of a table by system and measure, without those whose names stand twice. */
function keyed(table: ResultTable) {
  const found = new Map<string, { system: SystemLine; measure: MeasureLine; value: ValueCell } | null>();
  for (const system of table.systems) {
    if (system.words.length === 0) continue;
    for (const measure of table.measures) {
      const value = cellOf(table, system, measure);
      if (value === null || value.printed.text.replace(/\D/g, '').length < 3) continue;
      const key = `${system.words.toSorted().join(' ')}|${measureKey(measure)}`;
      found.set(key, found.has(key) ? null : { system, measure, value });
    }
  }
  return new Map([...found].flatMap(([key, one]) => (one === null ? [] : [[key, one] as const])));
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
