import { memoize } from '../../../paper/memoize.ts';
import type { Cell, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { headsOf } from '../../numbers/records.ts';
import { isOneOf, SEARCHED, searchedSets, valueOf, type SearchedSets } from './searched-sets.ts';

/** A setting that a table reports and that is in none of the sets from which the paper says it was chosen. */
export interface UnsearchedValue {
  readonly sets: SearchedSets;
  readonly table: Table;
  /** Cells with the one value. */
  readonly cells: readonly Cell[];
  readonly printed: string;
  /** The sets that the other values of the table are from. */
  readonly shown: readonly string[];
}

interface Reported {
  readonly cell: Cell;
  readonly printed: string;
  readonly value: number;
}

/** Fewer values of a column in the sets, and it may report another search. */
const LEAST_INSIDE = 2;

/** Values of a column, or in brackets of a name ("gate + dropout (p = 0.1)"), most of which were searched, and one was not. */
export const unsearchedValues = memoize((paper: Paper): readonly UnsearchedValue[] => {
  const sets = searchedSets(paper);
  return sets.length === 0
    ? []
    : paper.tables().flatMap((table) => sets.flatMap((one) => unsearchedIn(paper, table, one)));
});

function unsearchedIn(paper: Paper, table: Table, sets: SearchedSets): UnsearchedValue[] {
  const pattern = SEARCHED.find(([item]) => item === sets.item)![1];
  const reported = [...inColumns(table, pattern), ...inNames(table, pattern)];
  const kinds = new Set(reported.map(({ value }) => value));
  const outside = [...kinds].filter((value) => !isOneOf(value, sets.values));
  const [only] = outside;
  if (only === undefined || outside.length > 1 || kinds.size - 1 < LEAST_INSIDE) return [];
  const found = reported.filter(({ value }) => value === only);
  const { printed } = found[0]!;
  // Another set of the sentence may be of another setting.
  const shown = sets.sets.flatMap(({ values, shown: set }) => (values.some((one) => kinds.has(one)) ? [set] : []));
  return isToldElsewhere(paper, pattern, only)
    ? []
    : [{ sets, table, cells: found.map(({ cell }) => cell), printed, shown: [...new Set(shown)] }];
}

function inColumns(table: Table, pattern: string): Reported[] {
  const head = new RegExp(String.raw`^(?:#|no\.? of|number of)? ?${pattern}$`, 'i');
  const columns = new Set(
    headsOf(table).flatMap((text, column) => (column > 0 && head.test(text ?? '') ? [column] : [])),
  );
  return table.rows.flatMap(({ header, children }) =>
    header ? [] : children.flatMap((cell) => (columns.has(cell.column) ? reportedAs(cell, cell.text.trim()) : [])),
  );
}

function inNames(table: Table, pattern: string): Reported[] {
  const named = new RegExp(String.raw`\b${pattern} ?\([^()]{0,30}?\b\p{L} ?= ?([\d.]+)\)`, 'iu');
  return table.rows.flatMap(({ children: [cell] }) => {
    const printed = cell === undefined ? undefined : named.exec(cell.text)?.[1];
    return printed === undefined ? [] : reportedAs(cell!, printed);
  });
}

function reportedAs(cell: Cell, printed: string): Reported[] {
  const value = valueOf(printed);
  return Number.isNaN(value) ? [] : [{ cell, printed, value }];
}

/** Whether a sentence has the value beside the name of the setting: then it was set so, not chosen. */
function isToldElsewhere(paper: Paper, pattern: string, value: number): boolean {
  const named = new RegExp(String.raw`\b${pattern}\b`, 'i');
  return paper
    .statements()
    .some(
      ({ text }) =>
        named.test(text) &&
        (text.match(/\d[\d.]*(?:e-?\d+| ?[×x·] ?10 ?\^? ?\{?[-−–] ?\d+\}?)?/g) ?? []).some((printed) =>
          isOneOf(valueOf(printed.replace(/\.$/, '')), [value]),
        ),
    );
}
