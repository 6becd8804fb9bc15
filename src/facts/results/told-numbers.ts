import { memoize } from '../../paper/memoize.ts';
import type { Table } from '../../paper/nodes.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { NOT_OWN_WORK } from '../not-own-work.ts';
import { ownNames } from '../own-names.ts';
import type { ValueCell } from './grid.ts';
import { systemsNamed } from './mentioned.ts';
import { mayBeEqual, printedNumber, type Printed } from './printed.ts';
import { resultTables, type ResultTable, type SystemLine } from './tables.ts';

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
    const pointed = pointedTables(paper, statement);
    const at = pointed.size > 0 ? tables.filter(({ table }) => pointed.has(table)) : tables;
    return told.flatMap((one) => beside(statement, one, at, printed, pointed.size > 0));
  });
});

interface Told {
  readonly name: string;
  readonly number: Printed;
  readonly span: Span;
}

function bracketed(paper: Paper, { text, span }: Statement): Told[] {
  return [...text.matchAll(IN_BRACKETS)].flatMap((match) => {
    const from = match.index + match[0].length - match[2]!.length - 1;
    return [...match[2]!.matchAll(/(\d{1,3}\.\d{1,3})\s?(%)?/g)].map((value) => ({
      name: match[1]!,
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
  const own = /\b(?:our|we)\b/i.test(subject) ? ` ${ownNames(paper).join(' ')}` : '';
  return [
    {
      name: `${subject}${own}`,
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

function beside(
  statement: Statement,
  { name, number, span }: Told,
  tables: readonly ResultTable[],
  printed: ReadonlySet<string>,
  sure: boolean,
): ToldNumber[] {
  const rows = tables.flatMap((table) =>
    systemsNamed(table, name).flatMap((system) => system.values.map((cell) => ({ table, system, cell }))),
  );
  const equal = rows.find(
    ({ cell }) =>
      mayBeEqual(cell.printed, number) && cell.printed.decimals >= number.decimals - 1 && same(cell.printed, number),
  );
  if (equal !== undefined) return [{ statement, told: number, span, ...equal, agrees: true }];
  if (!sure || printed.has(number.text)) return [];
  const near = rows
    .filter(
      ({ cell }) =>
        cell.printed.decimals === number.decimals &&
        Math.abs(cell.printed.value - number.value) <= NEAR * cell.printed.value,
    )
    .toSorted((a, b) => Math.abs(a.cell.printed.value - number.value) - Math.abs(b.cell.printed.value - number.value));
  return near[0] === undefined ? [] : [{ statement, told: number, span, ...near[0], agrees: false }];
}

/** "81.3" in the text may be "81.26" in the table, and a share may be a per cent. */
const same = (cell: Printed, told: Printed) =>
  Math.abs(cell.value - told.value) <= 0.5001 * 10 ** -Math.min(cell.decimals, told.decimals);

function pointedTables(paper: Paper, { span, within }: Statement): ReadonlySet<Table> {
  const mentions = paper
    .mentions()
    .flatMap(({ span: at, target }) => (target?.type === 'table' ? [{ at, target }] : []));
  const inside = (outer: Span) =>
    mentions.filter(({ at }) => outer.start <= at.start && at.end <= outer.end).map(({ target }) => target);
  const here = inside(span);
  return new Set(here.length > 0 ? here : inside(within.span));
}
