import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { contains } from '../../../paper/span.ts';
import { disjoint, divide, scale, subtract } from '../../numbers/interval.ts';
import type { PrintedNumber } from '../../numbers/printed-number.ts';
import { headsOf, tableRecords, type TableRecord } from '../../numbers/records.ts';
import { numberedStatements, type Numbered } from '../../numbers/windows.ts';
import { digitsOf, pairByHand } from '../../numbers/by-hand.ts';
import { showMiddle } from '../../numbers/show.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import { ownNames } from '../../names/own-names.ts';
import { changes } from './changes.ts';
import { loosely } from '../loosely.ts';

/** Differences of points that are printed as per cent, told with both values or read from the table they are about. */
export const pointWorkings = memoize((paper: Paper): readonly Working[] => [
  ...changes(paper).flatMap(({ kind, working }) => (kind === 'unit' ? [working] : [])),
  ...numberedStatements(paper).flatMap((one) => fromTable(paper, one)),
]);

const SAID_POINTS = /\bpoints?\b|\babsolute\b|\bpp\b/i;

/** "+10 % compared to Kite-13B" in a sentence that names one row of the section's table. */
function fromTable(paper: Paper, { statement, numbers }: Numbered): Working[] {
  const changed = numbers.filter(
    ({ unit, sign, range }) => unit?.dimension === 'percent' && sign === '+' && range === null,
  );
  if (changed.length !== 1 || SAID_POINTS.test(statement.text)) return [];
  const [change] = changed as [PrintedNumber];
  const tables = paper
    .tables()
    .filter(
      (table) =>
        paper.sectionAt(table.span) === statement.section ||
        paper.mentionsOf(table).some(({ span }) => contains(statement.section.span, span)),
    );
  const found = tables.flatMap((table) => rowOf(paper, table, statement.text, change));
  if (found.length !== 1) return [];
  const { own, other, name } = found[0]!;
  const points = subtract(own.interval, other.interval);
  const relative = scale(divide(points, { low: other.value, high: other.value }), 100);
  const printed = { ...change, interval: loosely(change) };
  const asPoints = !disjoint(points, printed.interval);
  const asRelative = !disjoint(relative, printed.interval);
  if (asPoints === asRelative) return [];
  return [
    makeWorking({
      what: `relative change of ${name}`,
      arithmetic: `${pairByHand(own, other).join(' − ')} = ${showMiddle(points)} points, which is ${showMiddle(relative)} % of ${digitsOf(other)}`,
      formula: asPoints ? '(own − other) / other; own − other fits as points' : '(own − other) / other',
      source: 'arithmetic',
      inputs: [input('own', own), input('other', other)],
      computed: relative,
      printed,
      unit: '%',
    }),
  ];
}

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\d]{2,}/gu) ?? [];

function rowOf(paper: Paper, table: Table, sentence: string, change: PrintedNumber) {
  const heads = headsOf(table);
  const after = paper.text.slice(change.span.end, change.span.end + 60);
  const target = /^\s?(?:compared (?:to|with)|over|than|vs\.?|against)\s+(?:the )?([A-Za-z][\w.-]*)/i.exec(after)?.[1];
  if (target === undefined) return [];
  const base = target.toLowerCase().replace(/[-_ ]?\d+(?:\.\d+)?b$/, '');
  const others = heads.flatMap((head, at) =>
    head !== undefined && head.toLowerCase().replace(/[-_ ]?\d+(?:\.\d+)?b$/, '') === base ? [at] : [],
  );
  const names = new Set(ownNames(paper).map((name) => name.toLowerCase()));
  const rest = heads.flatMap((head, at) => (at > 0 && head !== undefined && !others.includes(at) ? [at] : []));
  const named = heads.flatMap((head, at) =>
    head !== undefined && (/^ours?\b/i.test(head) || names.has(head.toLowerCase().replace(/[-_ ]?\d+(?:\.\d+)?b$/, '')))
      ? [at]
      : [],
  );
  // With two columns of values the other one is theirs.
  const owns = named.length === 0 && rest.length === 1 ? rest : named;
  if (others.length !== 1 || owns.length !== 1) return [];
  const said = new Set(words(sentence));
  const rows = tableRecords(paper).filter(
    (record) =>
      record.table === table &&
      words(record.name).some((word) => word.length > 3 && said.has(word)) &&
      value(record, owns[0]!) !== null,
  );
  if (rows.length !== 1) {
    // "the religion category, followed by age": the word nearest before the change is meant.
    const before = paper.text.slice(Math.max(0, change.span.start - 40), change.span.start).toLowerCase();
    const near = rows.filter(({ name }) => words(name).some((word) => before.includes(word)));
    if (near.length !== 1) return [];
    rows.splice(0, rows.length, near[0]!);
  }
  const own = value(rows[0]!, owns[0]!);
  const other = value(rows[0]!, others[0]!);
  return own === null || other === null || other.value <= 0 ? [] : [{ own, other, name: rows[0]!.name }];
}

const value = ({ fields }: TableRecord, column: number): PrintedNumber | null =>
  fields.find(({ cell }) => cell.column === column)?.number ?? null;
