import { groupBy } from '../../../../group-by.ts';
import { memoize } from '../../../../paper/memoize.ts';
import type { Cell, Row, Table } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { nameWords } from '../../tables/names/names.ts';
import { tableLabel } from '../../tables/names/table-label.ts';
import { captionText } from '../../../text/caption-text.ts';

/** Two rows of different names whose results are the same digit by digit. */
export interface DuplicatedRow {
  readonly table: Table;
  readonly label: string;
  readonly first: Named;
  readonly second: Named;
  /** In how many columns. */
  readonly columns: number;
}

interface Named {
  readonly row: Row;
  readonly name: string;
  readonly key: string;
  readonly values: readonly Cell[];
}

/** Cells that tell one run from another, before two rows are equal by more than chance. */
const ENOUGH = 5;
/** A fraction of three digits at least: sizes, counts and settings are shared by many rows, and so are full marks. */
const TELLING = /^[-−–(]?\s?\d{1,6}\s?\.\s?\d{1,6}\D/u;
const WITH_UNIT = /\p{L}/u;
/** One run under several names: a setting left as it was, the best of several measures, a mean that is the median. */
const ONE_RUN =
  /\b(?:ours?|full|default|base(?:line)?|best|mean|median|average|avg|iqm|std|proposed|final|original|all)\b|[=<>≤≥]|^[\W\d]*$/iu;
const OF_ONE_RUN =
  /\b(?:ablat\w+|hyper[- ]?parameters?|settings?|set-?up|configurations?|statistics|effects? of|impact of|varying|sensitivity)\b/i;

/** Rows of one table with the same values under different names, but for what a caption explains. */
export const duplicatedRows = memoize((paper: Paper): readonly DuplicatedRow[] =>
  paper.tables().flatMap((table) => {
    const caption = captionText(paper, table);
    const rounds = roundsIn(table);
    // A word of the caption on its settings does not make two measured spreads one.
    return mayStandTwice(caption)
      ? rounds.filter(({ second }) => hasSpreads(second))
      : [...duplicatesIn(table), ...rounds];
  }),
);

/** Tables of ablations and of settings, in which one run stands under several names. */
export const mayStandTwice = (caption: string): boolean => OF_ONE_RUN.test(caption);

const hasSpreads = ({ values }: Named): boolean => values.every(({ text }) => /±|\\pm/.test(text));

/** Rows of one name before two of them that are the same are not the reference that all blocks have. */
const ROUNDS = 3;

/**
 * Of a table whose names come round, one block for each test set: the row of one name that is the same in two of them,
 * where neither a third one nor any other name is.
 */
function roundsIn(table: Table): DuplicatedRow[] {
  const rows = table.rows.flatMap((row) => (row.header || row.group ? [] : (namedRow(row) ?? [])));
  const rounds = [...groupBy(rows, ({ name }) => name).values()].filter((one) => one.length >= ROUNDS);
  const pairs = rounds.flatMap((round) => {
    const same = [...groupBy(round, ({ key }) => key).values()].filter((one) => one.length > 1);
    return same.map((ones) => ({ ones, sole: same.length === 1 && ones.length === 2 }));
  });
  const [only] = pairs;
  return rounds.length >= ROUNDS && pairs.length === 1 && only!.sole
    ? [
        {
          table,
          label: tableLabel(table),
          first: only!.ones[0]!,
          second: only!.ones[1]!,
          columns: only!.ones[0]!.values.length,
        },
      ]
    : [];
}

function duplicatesIn(table: Table): DuplicatedRow[] {
  const found: DuplicatedRow[] = [];
  let known = new Map<string, Named>();
  for (const row of table.rows) {
    if (row.header) known = new Map();
    const one = row.header || row.group ? null : namedRow(row);
    if (one === null) continue;
    const other = known.get(one.key);
    if (other === undefined) known.set(one.key, one);
    // A row that each block repeats, under its name, is there to be compared with.
    else if (!isAlias(other.name, one.name))
      found.push({ table, label: tableLabel(table), first: other, second: one, columns: one.values.length });
  }
  return found;
}

function namedRow(row: Row): Named | null {
  const values = row.children.filter(({ column, text }) => column > 0 && /\d/.test(text));
  const [from] = values;
  if (values.length < ENOUGH) return null;
  const telling = new Set(values.map(({ text }) => text).filter(isTelling));
  const name = row.children
    .filter(({ column }) => column < from!.column)
    .map(({ text }) => text.trim())
    .join(' ');
  if (telling.size < ENOUGH || telling.size * 2 < values.length || ONE_RUN.test(name)) return null;
  return { row, name, values, key: values.map(({ column, text }) => `${column} ${text.replace(/\s/g, '')}`).join('|') };
}

const isTelling = (text: string): boolean =>
  TELLING.test(`${text.trim()} `) && !WITH_UNIT.test(text) && text.replace(/\D/g, '').length >= 3;

/** One name with and without its reference, or a part of the other. */
function isAlias(a: string, b: string): boolean {
  const [ofA, ofB] = [nameWords(a), nameWords(b)];
  const [few, many] = ofA.length < ofB.length ? [ofA, ofB] : [ofB, ofA];
  return few.every((word) => many.includes(word));
}
