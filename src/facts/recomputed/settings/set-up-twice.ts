import { memoize } from '../../../paper/memoize.ts';
import type { Row, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { contains } from '../../../paper/span.ts';
import { disjoint } from '../../numbers/interval.ts';
import type { PrintedNumber } from '../../numbers/printed-number.ts';
import { numbersIn } from '../../numbers/read-numbers.ts';
import { tableRecords, type Field, type TableRecord } from '../../numbers/records.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import { tableLabel } from '../../results/tables/names/table-label.ts';

/** One quantity of networks of several sizes that two tables print, and differently for one of them at least. */
export interface SetUpTwice {
  /** "width", "tokens" */
  readonly quantity: string;
  readonly first: { readonly row: Row; readonly label: string };
  readonly second: { readonly row: Row; readonly label: string };
  readonly workings: readonly Working[];
  /** For how many sizes the tables agree. */
  readonly same: number;
}

/** What a network has once and for all; what is set for each run (batches, learning rates) may differ from table to table. */
const QUANTITIES: readonly (readonly [string, RegExp])[] = [
  ['width', /^(?:d|d ?model|hidden|n ?embd|(?:hidden|model|embed\w*) ?(?:size|dim\w*|width)|dimensions?|width)$/],
  ['layers', /^(?:(?:#|n|num|number of|no of|transformer) ?)*(?:layers?|blocks)$|^n ?layers?$|^depth$/],
  ['heads', /^(?:(?:#|n|num|number of|no of|attention|attn|query) ?)*heads?$|^n ?heads?$/],
  ['feed-forward size', /^(?:ffn|d ?ff|feed ?forward|intermediate|mlp)(?: (?:size|dim\w*|width))?$/],
  ['tokens', /^(?:(?:train\w*|total|num|number of|#) )*tokens$|^(?:training )?data amount$/],
  ['steps', /^(?:(?:train\w*|total|num|number of|#) )*(?:steps|iterations|updates)$/],
  ['vocabulary', /^vocab\w*(?: size)?$/],
];
/** "60M", "Kite 1.3B": other names stand for many networks. */
const SIZED = /(?:^|[\s-])\d{1,4}(?:\.\d{1,2})? ?[MBmb]\b/;

interface Stated {
  readonly table: Table;
  readonly name: string;
  readonly quantity: string;
  readonly number: PrintedNumber;
}

/** Widths, depths and amounts of data of the same sizes that two tables give differently. */
export const setUpTwice = memoize((paper: Paper): readonly SetUpTwice[] => {
  if (paper.tables().length < 2) return [];
  const stated = tableRecords(paper).flatMap((record) => (SIZED.test(record.name) ? statedIn(paper, record) : []));
  const tables = [...new Set(stated.map(({ table }) => table))];
  return tables.flatMap((first, i) =>
    tables
      .slice(i + 1)
      .flatMap((second) => QUANTITIES.flatMap(([quantity]) => compare(stated, first, second, quantity))),
  );
});

function statedIn(paper: Paper, { table, name, fields }: TableRecord): Stated[] {
  return fields.flatMap((field) =>
    partsOf(paper, field).flatMap(({ label, number }) => {
      const quantity = QUANTITIES.find(([, pattern]) => pattern.test(label))?.[0];
      return quantity === undefined || number === null || number.range !== null
        ? []
        : [{ table, name: nameKey(name), quantity, number }];
    }),
  );
}

const nameKey = (name: string): string => name.toLowerCase().replace(/[^a-z\d.]+/g, '');

/** "Rank / width" over "128 / 512" are two fields. */
function partsOf(paper: Paper, field: Field): { label: string; number: PrintedNumber | null }[] {
  const { label, cell } = field;
  if (!label.includes('/')) return [field];
  const labels = label.split('/').map((part) => part.trim());
  const numbers = numbersIn(paper, cell.span);
  return labels.length === numbers.length && cell.text.split('/').length === labels.length
    ? labels.map((part, i) => ({ label: part, number: numbers[i]! }))
    : [];
}

function compare(all: readonly Stated[], first: Table, second: Table, quantity: string): SetUpTwice[] {
  const [ones, others] = [first, second].map((table) =>
    all.filter((one) => one.table === table && one.quantity === quantity),
  ) as [Stated[], Stated[]];
  const pairs = ones.flatMap((one) => {
    const found = others.filter(({ name }) => name === one.name);
    const own = ones.filter(({ name }) => name === one.name);
    return found.length === 1 && own.length === 1 ? [[one, found[0]!] as const] : [];
  });
  const different = pairs.filter(([one, other]) => disjoint(one.number.interval, other.number.interval));
  const same = pairs.length - different.length;
  // A quantity that agrees for no size may be another one of the same name.
  if (different.length === 0 || same === 0) return [];
  const [a, b] = [rowOf(first, different[0]![0].number), rowOf(second, different[0]![1].number)];
  if (a === null || b === null) return [];
  const label = tableLabel;
  return [
    {
      quantity,
      first: { row: a, label: label(first) },
      second: { row: b, label: label(second) },
      same,
      workings: different.map(([one, other]) =>
        makeWorking({
          what: `${quantity} of ${one.name.toUpperCase()}`,
          formula: 'one quantity in two tables',
          source: label(second),
          relation: 'same',
          inputs: [input(label(second), other.number)],
          computed: other.number.interval,
          printed: one.number,
          unit: '',
        }),
      ),
    },
  ];
}

const rowOf = (table: Table, { span }: PrintedNumber): Row | null =>
  table.rows.find((row) => contains(row.span, span)) ?? null;
