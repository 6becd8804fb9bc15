import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { cellOf } from '../../tables/compare.ts';
import type { ValueCell } from '../../tables/grid.ts';
import { isCost, measuresIn } from '../../tables/measures.ts';
import { ownNamePattern } from '../../../names/own-names.ts';
import { nameWords } from '../../tables/names/names.ts';
import { isTelling, type RepeatedCell, type RepeatedTable } from '../repeated-cells.ts';
import { resultTables, type MeasureLine, type ResultTable, type SystemLine } from '../../tables/tables.ts';

/** Cells that two columns of different names must share before they are taken for one, and for so many one may differ. */
const ENOUGH = 4;
const SAME_PER_DIFFERENT = 2;
/** Rows of the own system that agree before one that does not is the same run. */
const OWN = 3;
/** How far the last digit may be off where only the other cells say that it is the same result. */
const UNITS = 2;
/** How far one size or cost of one network may be off: further on, it is another network of the same name. */
const CLOSE = 0.01;

/**
 * Results that two tables print under different names ("Top-1", "Clean") and that are the same by their digits: most systems
 * of both columns have the same number, and the few that do not are off in the last digit.
 */
export const nearlyRepeatedTables = memoize((paper: Paper): readonly RepeatedTable[] => {
  const own = ownNamePattern(paper);
  const columns = resultTables(paper).flatMap((table) =>
    table.measures.flatMap((measure) => {
      const values = valuesOf(table, measure, own);
      return values.size >= ENOUGH ? [{ table, measure, values }] : [];
    }),
  );
  return columns.flatMap((first, i) =>
    columns.slice(i + 1).flatMap((second): RepeatedTable[] => {
      // What a run costs is nearly the same on every data set.
      const isQuality = [first, second].some(({ measure: { name } }) => measuresIn(name).length > 0 && !isCost(name));
      if (first.table.table === second.table.table || !isQuality) return [];
      const shared = [...second.values].flatMap(([key, { system, cells, own: isOwn }]) => {
        const others = first.values.get(key)?.cells;
        if (others === undefined) return [];
        const pairs = cells.map((cell) => ({
          system,
          measure: first.measure,
          first: others.toSorted((a, b) => away(a, cell) - away(b, cell))[0]!,
          second: cell,
          isOwn,
        }));
        // Of several runs of one name nobody knows which one the other table has.
        return cells.length === 1 ? pairs : pairs.filter((one) => away(one.first, one.second) === 0);
      });
      const same = shared.filter((one) => away(one.first, one.second) === 0);
      const rest = shared.filter((one) => away(one.first, one.second) !== 0);
      // The own system is tried in several ways, unless all else of it is the same here.
      const ownAgree = same.filter(({ isOwn }) => isOwn).length >= OWN && rest.length === 1;
      const different = rest.filter((one) => (!one.isOwn || ownAgree) && isNear(one));
      const distinct = new Set(same.map((one) => one.first.printed.value)).size;
      return distinct >= Math.max(ENOUGH, SAME_PER_DIFFERENT * rest.length) && different.length > 0
        ? [{ first: first.table, second: second.table, same, different }]
        : [];
    }),
  );
});

const away = (a: ValueCell, b: ValueCell): number => Math.abs(a.printed.value - b.printed.value);

const isNear = ({ first: { printed: a }, second: { printed: b } }: RepeatedCell): boolean =>
  a.decimals === b.decimals && a.unit === b.unit && Math.abs(a.value - b.value) <= (UNITS + 0.1) * 10 ** -a.decimals;

function valuesOf(table: ResultTable, measure: MeasureLine, own: RegExp | null) {
  const found = new Map<string, { system: SystemLine; cells: ValueCell[]; own: boolean }>();
  for (const system of table.systems) {
    const cell = cellOf(table, system, measure);
    if (cell === null || system.words.length === 0 || !isTelling(cell.printed)) continue;
    const key = keyOf(system);
    const known = found.get(key);
    if (known === undefined)
      found.set(key, {
        system,
        cells: [cell],
        own: /\bours?\b/i.test(system.name) || own?.test(system.name) === true,
      });
    else known.cells.push(cell);
  }
  return found;
}

/** "DeiT-B⚗": a sign in a name tells variants apart, where it is none that leads to a note. */
const SIGNS = /(?![★☆♠♣♦♥♯♭✓✔✗✘])[\u2600-\u27bf]/gu;

/** Neither a group of rows ("ImageNet-1K trained models") nor what else stands beside the name is part of it. */
const keyOf = ({ path, words }: SystemLine): string => {
  const label = path.findLast(({ column }) => column === 0)?.text ?? '';
  const named = nameWords(label);
  return [...(named.length > 0 ? [...named, ...(label.match(SIGNS) ?? [])] : words)].toSorted().join(' ');
};

/** Two rows of one network in one table, the same in what it costs but for one cell that is slightly off. */
export const uncertainCosts = memoize((paper: Paper): readonly RepeatedTable[] =>
  resultTables(paper).flatMap((table) => {
    const costs = table.measures.filter(({ name }) => isCost(name));
    if (costs.length < 3) return [];
    const different = table.systems.flatMap((a, i) =>
      table.systems.slice(i + 1).flatMap((b): RepeatedCell[] => {
        if (a.words.length === 0 || keyOf(a) !== keyOf(b)) return [];
        const pairs = costs.flatMap((measure): RepeatedCell[] => {
          const [first, second] = [cellOf(table, a, measure), cellOf(table, b, measure)];
          return first === null || second === null || first.printed.unit !== second.printed.unit
            ? []
            : [{ system: a, measure, first, second }];
        });
        const same = pairs.filter((one) => one.first.printed.text === one.second.printed.text);
        const rest = pairs.filter((one) => one.first.printed.text !== one.second.printed.text);
        const telling = same.filter((one) => isTelling(one.first.printed));
        return telling.length >= 2 && rest.length === 1 && isClose(rest[0]!) ? rest : [];
      }),
    );
    return different.length > 0 ? [{ first: table, second: table, same: [], different }] : [];
  }),
);

const isClose = ({ first: { printed: a }, second: { printed: b } }: RepeatedCell): boolean =>
  Math.abs(a.value - b.value) <= CLOSE * Math.max(a.value, b.value) && a.decimals === b.decimals && a.decimals > 0;
