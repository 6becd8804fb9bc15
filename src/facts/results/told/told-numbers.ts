import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { NOT_OWN_WORK } from '../../text/not-own-work.ts';
import { ownNames } from '../../names/own-names.ts';
import type { ValueCell } from '../tables/grid.ts';
import { systemsNamed } from '../tables/mentioned.ts';
import { measuresIn } from '../tables/measures.ts';
import { ownFamily } from '../tables/rivals.ts';
import { mayBeEqual, printedNumber, type Printed } from '../tables/printed.ts';
import { nearestTables, tablesPointedTo } from '../tables/pointed-tables.ts';
import { resultTables, type MeasureLine, type ResultTable, type SystemLine } from '../tables/tables.ts';

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

const VALUE = String.raw`(\d{1,3}\.\d{1,3})\s?(%|\\%)?`;
/** "Kestrel-B (83.3%/84.5%)", "Kestrel-B (83.3)". */
const IN_BRACKETS = new RegExp(
  String.raw`([\p{Lu}][^\s(),;]*(?: [\p{Lu}\d][^\s(),;]*){0,2}) \((${VALUE}(?: ?[/,] ?${VALUE}){0,2})\)`,
  'gu',
);
/** "our large model achieves a BLEU score of 41.2". */
const REACHES = new RegExp(
  String.raw`^(.{2,80}?) (?:achiev|obtain|reach|attain|scor|get|record|yield)\w{0,3} (?:an? |the )?(?:[\w@-]+ ){0,5}?(?:of |at )?${VALUE}(?![\d×x])`,
  'u',
);
const NOT_PLAIN =
  /\b(?:by|about|around|roughly|approximately|nearly|almost|over|above|below|under|up to|at least|more than|less than|than|from|to|between|average|mean|improv\w*|gains?|drops?|increas\w*|decreas\w*|reduc\w*|difference|gap|points?|speed\w*|faster|times)\s*$|[~≈<>±∼]\s*$/i;
/** How near a miss has to be to be the same result with a slip in it. */
const NEAR = 0.03;
const elsewhere: ReadonlySet<string> = new Set([...NOT_OWN_WORK, 'limitations']);

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
    const told = [...bracketed(paper, statement), ...reached(paper, statement)];
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

interface Told {
  readonly name: string;
  /** "our big model": it need not say its own name. */
  readonly own: boolean;
  readonly number: Printed;
  readonly span: Span;
}

function bracketed(paper: Paper, { text, span }: Statement): Told[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const from = match.index + match[0].length - match[2]!.length - 1;
    return [...match[2]!.matchAll(/(\d{1,3}\.\d{1,3})\s?(%)?/g)].map((value) => ({
      name: match[1]!,
      own: false,
      number: printedNumber(value[1]!, value[2]),
      span: spanOf(paper, span, from + value.index, value[0].length),
    }));
  });
}

function reached(paper: Paper, { text, span }: Statement): Told[] {
  const match = REACHES.exec(text);
  if (match === null) return [];
  const before = text.slice(0, match.index + match[0].lastIndexOf(match[2]!));
  if (NOT_PLAIN.test(before) || /^\s?(?:points?|×|x\b|times)/.test(text.slice(match[0].length))) return [];
  const subject = match[1]!.split(/, | that | while | and /).at(-1)!;
  const own = /\b(?:our|we)\b/i.test(subject);
  return [
    {
      name: own ? `${subject} ${ownNames(paper).join(' ')}` : subject,
      own,
      number: printedNumber(match[2]!, match[3]),
      span: spanOf(paper, span, before.length, match[2]!.length),
    },
  ];
}

/** A place in a statement whose line breaks were folded to blanks: one character stays one. */
const spanOf = (paper: Paper, { start }: Span, offset: number, length: number): Span => {
  const from = Math.min(start + offset, paper.text.length);
  return { start: from, end: from + length };
};

interface Found {
  readonly table: ResultTable;
  readonly system: SystemLine;
  readonly cell: ValueCell;
}

const cellsOf = ({ name, own }: Told, tables: readonly ResultTable[]): Found[] =>
  tables.flatMap((table) =>
    systemsNamed(table, own ? `${name} ${ownFamily(table) ?? ''}` : name).flatMap((system) =>
      system.values.map((cell) => ({ table, system, cell })),
    ),
  );

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
