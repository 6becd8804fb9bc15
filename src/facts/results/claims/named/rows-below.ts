import { compare, type Compared } from '../../tables/compare.ts';
import type { ResultTable, SystemLine } from '../../tables/tables.ts';

/** The rows right below one that bear no name: of the same system, under other settings. */
function rowsBelow({ side, systems }: ResultTable, line: SystemLine): SystemLine[] {
  if (side !== 'rows') return [];
  const rest = systems.slice(systems.indexOf(line) + 1);
  const next = rest.findIndex(({ path }) => path.some(({ text }) => /[\p{L}\d]/u.test(text)));
  return rest.slice(0, next === -1 ? rest.length : next).filter(({ values }) => values.length > 0);
}

/** Whether what is against a claim is not so in a row that goes on with one of its two systems. */
export function isBetterBelow(table: ResultTable, a: SystemLine, b: SystemLine, { measure }: Compared): boolean {
  const only = { ...table, measures: [measure] };
  const pairs = [
    ...rowsBelow(table, a).map((one) => [one, b] as const),
    ...rowsBelow(table, b).map((one) => [a, one] as const),
  ];
  return pairs.some(([one, other]) => compare(only, one, other).some(({ verdict }) => verdict === 'better'));
}
