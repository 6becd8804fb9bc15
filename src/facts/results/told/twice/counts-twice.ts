import { memoize } from '../../../../paper/memoize.ts';
import type { Row } from '../../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { disjoint } from '../../../numbers/interval.ts';
import { tableRecords, type Field, type TableRecord } from '../../../numbers/records.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { tableLabel } from '../../tables/names/table-label.ts';
import { isTelling, nounCounts, type NounCount } from './noun-counts.ts';

/** One thing that is counted in two places, which agree on one number and not on another. */
export interface CountsTwice {
  /** "eggs" */
  readonly noun: string;
  readonly first: { readonly at: Statement; readonly text: string };
  readonly second: { readonly at: Statement | Row; readonly text: string; readonly where: string };
  /** "12,340 nests" */
  readonly shared: string;
  /** The number that they share has few digits, which another thing may have too. */
  readonly round: boolean;
}

interface Counted {
  readonly statement: Statement;
  readonly counts: readonly NounCount[];
}

/** Beyond, another part of the data is counted. */
const FARTHEST = 1.5;
/** Round numbers that are shared tell nothing below. */
const LARGE = 100_000;
const MAY_COUNT = /(?<![\d,])\d[\d,]*(?: ?[kKMB])? (?:[a-z-]+ ){0,2}[a-z]{3,}s\b/;

/** "12,340 nests and 48,120 eggs", where another sentence has the same nests with other eggs. */
export const countsTwice = memoize((paper: Paper): readonly CountsTwice[] => {
  const counted = paper.statements().flatMap((statement): Counted[] => {
    const { section, within, text, span } = statement;
    if (NOT_OWN_WORK.has(section.role) || within.type === 'caption' || !MAY_COUNT.test(text)) return [];
    const counts = nounCounts(text, span.start);
    return counts.length >= 2 ? [{ statement, counts }] : [];
  });
  const sentences = counted.flatMap((one, i) => counted.slice(i + 1).flatMap((other) => ofSentences(one, other)));
  const rows = counted.length === 0 ? [] : tableRecords(paper).filter(({ name }) => /\p{L}{2}/u.test(name));
  const all = [...sentences, ...counted.flatMap((one) => rows.flatMap((row) => ofRow(one, row)))];
  // One slip is told once, however often the paper has the other number.
  return all.filter(
    (one, i) => all.findIndex(({ first, noun }) => first.at === one.first.at && noun === one.noun) === i,
  );
});

function ofSentences(one: Counted, other: Counted): CountsTwice[] {
  const pairs = one.counts.flatMap((a) =>
    other.counts.flatMap((b) => (a.noun === b.noun ? [{ a, b, same: a.value === b.value }] : [])),
  );
  const shared = pairs.find(({ a, same }) => same && (isTelling(a) || a.value >= LARGE))?.a;
  const different = pairs.filter(({ a, b }) => disjoint(a.interval, b.interval));
  const [only] = different;
  if (shared === undefined || only === undefined || different.length > 1 || !isNear(only.a.value, only.b.value))
    return [];
  return [
    {
      noun: only.a.noun,
      first: { at: one.statement, text: only.a.phrase },
      second: { at: other.statement, text: only.b.phrase, where: 'another sentence' },
      shared: shared.phrase,
      round: !isTelling(shared),
    },
  ];
}

/** "7,047 users and 98 items" of a row with 7,047 under "Users" and 97 under "Items". */
function ofRow({ statement, counts }: Counted, { table, fields }: TableRecord): CountsTwice[] {
  const placed = counts.flatMap((count) => {
    const under = fields.filter(({ label, number }) => number !== null && isLabelOf(label, count.noun));
    return under.length === 1 ? [{ count, field: under[0]! }] : [];
  });
  const shared = placed.find(({ count, field }) => isTelling(count) && count.value === field.number!.value);
  const different = placed.filter(({ count, field }) => disjoint(count.interval, field.number!.interval));
  const [only] = different;
  if (shared === undefined || only === undefined || different.length > 1) return [];
  const { count, field } = only;
  const row = rowOf(table, field);
  if (row === null || !isNear(count.value, field.number!.value)) return [];
  return [
    {
      noun: count.noun,
      first: { at: statement, text: count.phrase },
      second: { at: row, text: `${field.cell.text.trim()}`, where: tableLabel(table) },
      shared: shared.count.phrase,
      round: false,
    },
  ];
}

const rowOf = ({ rows }: TableRecord['table'], { cell }: Field): Row | null =>
  rows.find(({ children }) => children.includes(cell)) ?? null;

/** "# Items", "items" and "item count" are labels of items. */
const isLabelOf = (label: string, noun: string): boolean =>
  label.split(/[^\p{L}]+/u).some((word) => word === noun || `${word}s` === noun || word.replace(/y$/, 'ies') === noun);

const isNear = (a: number, b: number): boolean => Math.max(a, b) <= FARTHEST * Math.min(a, b);
