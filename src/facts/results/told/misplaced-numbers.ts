import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { nameWords } from '../tables/names/names.ts';
import { nearestTables } from '../tables/pointed-tables.ts';
import { namedRows, type CellNumber, type NamedRow } from '../tables/table-rows.ts';

/** A number that a sentence gives for one row of a table and that stands in another row. */
export interface MisplacedNumber {
  readonly statement: Statement;
  readonly printed: string;
  readonly span: Span;
  readonly table: Table;
  readonly said: NamedRow;
  /** The setting that the sentence names, null where the rows have different names. */
  readonly setting: string | null;
  readonly holder: NamedRow;
  readonly number: CellNumber;
}

const HAS_DECIMALS = /\d\.\d|\d\s?%/;
/** An end of "70.2–71.3" is of another row than the other end. */
const TOLD = /(?<![\w.,–∼~-])(\d{1,4}\.\d{1,3})\s?(k|K|M|B|G|%|×|x(?!\w))?(?!\w)/g;
/** "by 40 %∼64 %": both ends are cells, rounded. */
const RANGE = /(?<![\w.,-])(\d{1,3}(?:\.\d+)?)\s?%?\s?(?:[∼~–-]|to)\s?(\d{1,3}(?:\.\d+)?)\s?%/g;

/** Numbers that a sentence gives for one row of a table and that stand in another row. */
export const misplacedNumbers = memoize((paper: Paper): readonly MisplacedNumber[] =>
  matching(paper.statements(), HAS_DECIMALS).flatMap((statement) => {
    if (NOT_OWN_WORK.has(statement.section.role) || statement.within.type === 'caption') return [];
    const table = tableOf(paper, statement);
    if (table === null) return [];
    const rows = namedRows(paper).get(table) ?? [];
    return rows.length < 2 ? [] : [...alone(statement, table, rows), ...ranges(statement, table, rows)];
  }),
);

/** The one table that the sentence points to, else the one of its paragraph. */
function tableOf(paper: Paper, statement: Statement): Table | null {
  const [one, ...others] = nearestTables(paper, statement);
  return one === undefined || others.length > 0 ? null : one;
}

/** The rows that a text names in full, the longest name first: of "RMSNorm" and "RMSNorm large" only what is said. */
function rowsNamed(text: string, rows: readonly NamedRow[]): NamedRow[] {
  const said = new Set(nameWords(text));
  const named = rows.filter(({ words }) => words.length > 0 && words.every((word) => said.has(word)));
  const longest = Math.max(0, ...named.map(({ words }) => words.length));
  return named.filter(({ words }) => words.length === longest);
}

/** Numbers of one row under one setting: "the L = 1024 model runs at 28.5k", which is what the row of 512 has. */
function alone(statement: Statement, table: Table, rows: readonly NamedRow[]): MisplacedNumber[] {
  const { text } = statement;
  return [...text.matchAll(TOLD)].flatMap((match): MisplacedNumber[] => {
    const clause = text
      .slice(0, match.index)
      .split(/[;:]|, (?:while|whereas|but|and)\b/)
      .at(-1)!;
    const [, digits, unit = ''] = match;
    const holders = rows.flatMap((row) =>
      row.numbers
        .filter((one) => one.digits === digits && (one.unit === unit.toLowerCase() || one.unit === '' || unit === ''))
        .map((number) => ({ row, number })),
    );
    if (holders.length !== 1 || digits!.replace('.', '').length < 3) return [];
    const [{ row: holder, number }] = holders as [(typeof holders)[0]];
    const named = rowsNamed(clause, rows).filter(({ name }) => name === holder.name);
    if (named.length < 2 || holder.settings.length !== 1) return [];
    const own = holder.settings[0]!.text.trim();
    // "While the L = 512 model …" tells of another row.
    const around = clause + text.slice(match.index).split(/[;:,]|\b(?:while|whereas|but)\b/)[0]!;
    const isSaid = (value: string) => new RegExp(String.raw`(?<![\w.,])${value}(?![\w.,]*\d)`).test(around);
    const others = named.filter(({ settings }) => settings.length === 1 && settings[0]!.text.trim() !== own);
    const said = others.filter(({ settings: [cell] }) => isSaid(cell!.text.trim()));
    if (said.length !== 1 || isSaid(own)) return [];
    return [
      {
        statement,
        printed: match[0],
        span: spanIn(statement, match.index, match[0].length),
        table,
        said: said[0]!,
        setting: said[0]!.settings[0]!.text.trim(),
        holder,
        number,
      },
    ];
  });
}

const rounds = (cell: number, told: number): boolean => Math.round(cell) === told || Math.floor(cell) === told;

/** Ranges of what one row reached, one end of which another row has. */
function ranges(statement: Statement, table: Table, rows: readonly NamedRow[]): MisplacedNumber[] {
  const { text } = statement;
  return [...text.matchAll(RANGE)].flatMap((match): MisplacedNumber[] => {
    const named = rowsNamed(text.slice(0, match.index), rows);
    if (named.length !== 1) return [];
    const [said] = named as [NamedRow];
    const holding = (end: string) => rows.filter((row) => row.numbers.some((one) => isEnd(one, end)));
    const ends = [match[1]!, match[2]!].map((end) => ({ end, rows: holding(end) }));
    if (ends.some((one) => one.rows.length === 0)) return [];
    const foreign = ends.filter((one) => one.rows.length === 1 && one.rows[0] !== said);
    if (foreign.length !== 1 || !ends.some((one) => one.rows.includes(said))) return [];
    const [{ end, rows: held }] = foreign as [(typeof ends)[0]];
    const holder = held[0]!;
    // "… by 40 %~64 %, the second with Heron-S": both are spoken of.
    if (rowsNamed(text, [holder]).length > 0) return [];
    const number = holder.numbers.find((one) => isEnd(one, end))!;
    const span = spanIn(statement, match.index, match[0].length);
    return [{ statement, printed: `${end}%`, span, table, said, setting: null, holder, number }];
  });
}

const isEnd = ({ unit, value, digits }: CellNumber, end: string): boolean =>
  unit === '%' && (end.includes('.') ? digits === end : rounds(value, Number(end)));

const spanIn = ({ span }: Statement, offset: number, length: number): Span => ({
  start: span.start + offset,
  end: span.start + offset + length,
});
