import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import type { ValueCell } from '../tables/grid.ts';
import { systemsNamed } from '../tables/names/mentioned.ts';
import { measuresIn } from '../tables/measures.ts';
import { ownFamily } from '../tables/rivals.ts';
import { mayBeEqual, type Printed } from '../tables/printed.ts';
import { nearestTables, tablesPointedTo } from '../tables/pointed-tables.ts';
import { resultTables, type MeasureLine, type ResultTable, type SystemLine } from '../tables/tables.ts';
import { toldIn, type Told } from './told-forms.ts';

/** A number that a sentence gives for a system, beside the cells of that system. */
export interface ToldNumber {
  readonly statement: Statement;
  readonly told: Printed;
  readonly span: Span;
  readonly system: SystemLine;
  readonly table: ResultTable;
  /** The cell that it repeats, or the one that it comes near to and misses. */
  readonly cell: ValueCell;
  readonly agrees: boolean;
}

/** How near a miss has to be to be the same result with a slip in it. */
const NEAR = 0.03;
const elsewhere: ReadonlySet<string> = new Set([...NOT_OWN_WORK, 'limitations']);

/** What a leaderboard or a test server counts is another measurement than that of the table. */
const MEASURED_ELSEWHERE =
  /\b(?:leader-?boards?\b|(?:evaluation|test|submission|scoring) servers?\b|(?:official|online|hidden|private|held-out) (?:test|evaluation|submission|scoring)\b|as of (?:the )?(?:date|time|day)\b|at the time of (?:writing|submission)\b)/i;

/** Numbers that sentences give for a system and a measure, with the cell of the table that holds the same result. */
export const toldNumbers = memoize((paper: Paper): readonly ToldNumber[] => {
  const tables = resultTables(paper);
  if (tables.length === 0) return [];
  const printed = new Set(
    paper
      .tables()
      .flatMap(({ rows }) =>
        rows.flatMap(({ children }) =>
          children.flatMap(({ text }) => text.replace(/(\d)\s?\.\s?(\d)/g, '$1.$2').match(/\d*\.\d+/g) ?? []),
        ),
      ),
  );
  return paper.statements().flatMap((statement) => {
    if (elsewhere.has(statement.section.role) || statement.text.length > 500) return [];
    if (MEASURED_ELSEWHERE.test(statement.text)) return [];
    const told = toldIn(paper, statement);
    if (told.length === 0) return [];
    const pointed = nearestTables(paper, statement);
    const at = pointed.length > 0 ? tables.filter(({ table }) => pointed.includes(table)) : tables;
    const rows = told.map((one) => cellsOf(one, at));
    const agreeing = told.flatMap((one, i) => equalTo(one, rows[i]!));
    return told.flatMap((one, i): ToldNumber[] => {
      const of = (cell: Found, agrees: boolean) => ({ statement, told: one.number, span: one.span, ...cell, agrees });
      const [equal] = equalTo(one, rows[i]!);
      if (equal !== undefined) return [of(equal, true)];
      if (printed.has(one.number.text)) return [];
      const near = nearest(one, pointed.length > 0 ? rows[i]! : sureOnes(paper, statement, rows[i]!, agreeing));
      return near === null ? [] : [of(near, false)];
    });
  });
});

interface Found {
  readonly table: ResultTable;
  readonly system: SystemLine;
  readonly cell: ValueCell;
}

const cellsOf = ({ name, own, measure }: Told, tables: readonly ResultTable[]): Found[] =>
  tables.flatMap((table) =>
    systemsNamed(table, own ? `${name} ${ownFamily(table) ?? ''}` : name).flatMap((system) =>
      system.values
        .filter((cell) => measure === undefined || isOf(measureOf(table, cell), measure))
        .map((cell) => ({ table, system, cell })),
    ),
  );

const isOf = (line: MeasureLine | undefined, name: string): boolean =>
  line?.path.at(-1)?.text.replace(/[^\p{L}\d@-]/gu, '') === name;

const equalTo = ({ number }: Told, rows: readonly Found[]): Found[] =>
  rows.filter(
    ({ cell }) =>
      mayBeEqual(cell.printed, number) && cell.printed.decimals >= number.decimals - 1 && same(cell.printed, number),
  );

function nearest({ number }: Told, rows: readonly Found[]): Found | null {
  const far = ({ cell }: Found) => Math.abs(cell.printed.value - number.value);
  const [near] = rows
    .filter((one) => one.cell.printed.decimals === number.decimals && far(one) <= NEAR * one.cell.printed.value)
    .toSorted((a, b) => far(a) - far(b));
  return near ?? null;
}

/** Other numbers of the sentence that a table must have before it is surely the one that the sentence reads from. */
const ANCHORS = 2;

/**
 * Where neither sentence nor paragraph points to a table: the cells of the measure that other numbers of the sentence
 * are read from, or those of a measure that it names in a table which its section points to.
 */
function sureOnes(paper: Paper, { text, section }: Statement, rows: readonly Found[], agreeing: readonly Found[]) {
  const ofSection = tablesPointedTo(paper, section.span);
  return rows.filter(({ table, cell }) => {
    const measure = measureOf(table, cell);
    const anchors = agreeing.filter((one) => one.table === table && measureOf(table, one.cell) === measure);
    return (
      new Set(anchors.map((one) => one.cell)).size >= ANCHORS ||
      (ofSection.includes(table.table) && measure !== undefined && namesMeasure(text, measure))
    );
  });
}

const measureOf = ({ side, measures }: ResultTable, { row, column }: ValueCell): MeasureLine | undefined =>
  measures.find(({ index }) => index === (side === 'rows' ? column : row));

const namesMeasure = (text: string, { name }: MeasureLine): boolean => {
  const said = new Set(measuresIn(text).map((one) => one.name.toLowerCase()));
  return measuresIn(name).some((one) => said.has(one.name.toLowerCase()));
};

/** "81.3" in the text may be "81.26" in the table, and a share may be a per cent. */
const same = (cell: Printed, told: Printed) =>
  Math.abs(cell.value - told.value) <= 0.5001 * 10 ** -Math.min(cell.decimals, told.decimals);
