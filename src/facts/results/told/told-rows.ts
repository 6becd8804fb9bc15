import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { PrintedNumber } from '../../numbers/printed-number.ts';
import { tableRecords, type Field, type TableRecord } from '../../numbers/records.ts';
import { numberedStatements } from '../../numbers/windows.ts';
import { disjoint, interval, type Interval } from '../../numbers/interval.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import { printedNumber } from '../tables/printed.ts';
import { nearestTables } from '../tables/pointed-tables.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import { magnitudeOf } from '../../../magnitudes.ts';

/** What rows are called by their size, and what is then told of one: far counts, none of which stands twice by chance. */
const LEAST = 1e6;
/** Further off, something else is told. */
const FARTHEST = 1.5;
const OTHERS = /\b(?:was|were|had been|actual\w*|original\w*|instead|rather|currently|previous\w*|only)\b/i;

/** "A 175 billion parameter model should see 4.2 trillion tokens", where the row of that size in the table has 3.7. */
export const toldRows = memoize((paper: Paper): readonly Working[] =>
  numberedStatements(paper).flatMap(({ statement, numbers }) => {
    const large = numbers.filter((one) => one.magnitude >= LEAST && one.range === null);
    if (large.length < 2 || statement.within.type === 'caption' || OTHERS.test(statement.text)) return [];
    const [table, ...more] = nearestTables(paper, statement);
    if (table === undefined || more.length > 0) return [];
    const rows = tableRecords(paper).filter((record) => record.table === table);
    const sizes = large.flatMap((said) => {
      const found = rows.filter(({ fields: [key] }) => isKey(paper, key, said));
      return found.length === 1 ? [{ said, row: found[0]! }] : [];
    });
    const [size] = sizes;
    if (size === undefined || sizes.length > 1) return [];
    return large.flatMap((said) => (said === size.said ? [] : workingOf(paper, size.row, said)));
  }),
);

const LARGE = /^(\d{1,4}(?:\.\d{1,3})?)\s?(million|billion|trillion|[MBT])$/i;

/** A cell that is a large number with its magnitude: "3.7 Trillion". */
function largeIn({ cell }: Field): { readonly value: number; readonly interval: Interval } | null {
  const match = LARGE.exec(cell.text.trim());
  if (match === null) return null;
  const magnitude = magnitudeOf(match[2]);
  const { value, low, high } = printedNumber(match[1]!);
  return { value: value * magnitude, interval: interval(low * magnitude, high * magnitude) };
}

/** "175 billion parameter" is the row "175 Billion" under "Parameters". */
function isKey(paper: Paper, key: Field | undefined, said: PrintedNumber): boolean {
  const value = key === undefined ? undefined : largeIn(key)?.value;
  return value !== undefined && Math.abs(value - said.value) <= 1e-9 * value && isOf(paper, said, key!.label);
}

/** Whether the noun right behind a number is what a column is called. */
function isOf({ text }: Paper, { span }: PrintedNumber, label: string): boolean {
  const noun = label
    .replace(/\([^()]*\)/g, '')
    .trim()
    .replace(/s$/, '');
  const around = text
    .slice(span.start, span.end + 24)
    .toLowerCase()
    .replace(/^[\d.,\s]+/, '');
  return (
    /^\p{L}{4,}$/u.test(noun) && new RegExp(`^(?:[kmbt]|million|billion|trillion)?[\\s-]{0,2}${noun}s?\\b`).test(around)
  );
}

function workingOf(paper: Paper, { table, name, fields }: TableRecord, said: PrintedNumber): Working[] {
  const of = fields.slice(1).filter((field) => largeIn(field) !== null && isOf(paper, said, field.label));
  const [field] = of;
  if (field === undefined || of.length > 1) return [];
  const number = largeIn(field)!;
  const [a, b] = [number.value, said.value];
  if (Math.max(a, b) > FARTHEST * Math.min(a, b)) return [];
  const working = makeWorking({
    what: `number of ${field.label} for ${name}`,
    formula: 'one number in the text and in the table',
    relation: 'same',
    source: tableLabel(table),
    inputs: [input(tableLabel(table), field.cell)],
    computed: number.interval,
    printed: { ...said, interval: said.interval },
    unit: '',
  });
  return [{ ...working, agrees: !disjoint(working.computed, working.printed.interval) }];
}
