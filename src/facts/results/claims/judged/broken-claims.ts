import { groupBy } from '../../../../group-by.ts';
import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { aggregateLines } from '../../aggregates/aggregates.ts';
import { alwaysAhead, type AlwaysAhead, type Behind } from '../kinds/always-ahead.ts';
import { judgedClaims } from './judged-claims.ts';
import { gapOf } from '../or-level.ts';
import { slipCells } from '../../repeated/slip-cells.ts';
import { standingClaims } from '../kinds/standing-claims.ts';
import type { ResultTable } from '../../tables/tables.ts';

/** Claims to be always ahead that one table denies in a few cells: all that say so of one system. */
export interface BrokenClaim {
  readonly statements: readonly Statement[];
  readonly table: ResultTable;
  readonly behind: readonly Behind[];
  readonly of: number;
  readonly level: number;
  /** How the sentence says that it is always so: "consistently". */
  readonly word: string;
  /** One of the sentences says which table it speaks of. */
  readonly pointed: boolean;
  /** Other tables that deny it too, where the sentence names none. */
  readonly elsewhere: readonly AlwaysAhead[];
}

const MOST = 3;

/** How far behind it is where it is most. */
const farthest = ({ behind: [one] }: AlwaysAhead): number => (one === undefined ? 0 : gapOf(one));

/** By table and system, those first that point to their table; what other ways of reading a claim have decided is left out. */
export const brokenClaims = memoize((paper: Paper): readonly BrokenClaim[] => {
  const slips = slipCells(paper);
  const doubtful = new Set(
    aggregateLines(paper).flatMap(({ made, misses }) =>
      made ? misses.flatMap(({ parts }) => parts.map(({ cell }) => cell.span.start)) : [],
    ),
  );
  const isDoubtful = ({ a, b }: Behind) => [a, b].some(({ cell }) => doubtful.has(cell.span.start));
  // What another table prints otherwise may be a slip, and proves nothing against a claim.
  const told = alwaysAhead(paper).map((one) => ({
    ...one,
    behind: one.behind
      .filter(({ a, b }) => ![a, b].some(({ cell }) => slips.has(cell.span.start)))
      // A row whose average does not fit its cells has a wrong one somewhere.
      .toSorted((x, y) => Number(isDoubtful(x)) - Number(isDoubtful(y)) || gapOf(y) - gapOf(x)),
  }));
  if (told.every(({ behind }) => behind.length === 0)) return [];
  const elsewhere = new Set([
    ...judgedClaims(paper).map(({ claim: { statement } }) => statement),
    ...standingClaims(paper).flatMap(({ statements }) => statements),
  ]);
  const open = told.filter(({ claim: { statement } }) => !elsewhere.has(statement));
  const denied = [...groupBy(open, ({ claim }) => claim).values()].map((judged) =>
    judged.filter(({ behind }) => behind.length > 0),
  );
  // Of the tables that one claim may mean the one that it points to, or else the one that denies it most.
  const wrong = denied.flatMap((judged) => {
    const first = judged.find(({ pointed }) => pointed) ?? judged.toSorted((x, y) => farthest(y) - farthest(x))[0];
    const rest = judged.filter((one) => one !== first);
    return first === undefined ? [] : [{ ...first, elsewhere: first.pointed ? [] : rest }];
  });
  const same = groupBy(wrong, ({ table, behind }) => `${table.table.span.start}|${behind[0]!.line.name}`);
  return [...same.values()]
    .toSorted((a, b) => Number(b.some(({ pointed }) => pointed)) - Number(a.some(({ pointed }) => pointed)))
    .slice(0, MOST)
    .map((group) => {
      const [widest] = group.toSorted((a, b) => b.behind.length - a.behind.length);
      const statements = [...new Set(group.map(({ claim: { statement } }) => statement))];
      return { ...widest!, word: widest!.claim.word, statements, pointed: group.some(({ pointed }) => pointed) };
    });
});
