import type { Table } from '../../../src/paper/nodes.ts';

/** What a person read off a printed table: its numbers, null where a cell holds none. */
export interface TrueTable {
  paper: string;
  table: string;
  page: number;
  /** Which part, where one caption has several tables. */
  part?: string;
  columns: number;
  rows: (string | null)[][];
  /** Cells over more than one row or column: row, column, rows, columns. */
  spans?: [number, number, number, number][];
}

export interface Score {
  truth: number;
  made: number;
  found: number;
  /** Of those found, the ones in body rows. */
  right: number;
  missing: string[];
  extra: string[];
}

/** One spelling for a number: blanks, minus signs, footnote marks and the ways to print a power aside. */
function normal(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s^]/g, '')
    .replace(/[−–—‐]/g, '-')
    .replace(/\+\/-/g, '±')
    .replace(/[*∗†‡§¶⋆↑↓]+$/u, '')
    .replace(/[·×⋅]10(?=-?\d)/, 'e')
    .replace(/[·⋅]/g, '·');
}

/** A number with at most a unit, a spread or a remark in brackets. */
const isNumber = (text: string): boolean => {
  const bare = text.replace(/(?<=\d\.?)(?:[kKMBTGxXWhs%°×]|[kKMGT]B|[mnµ]s|min|[kMG]Wh|pp)(?![\p{L}\d])/gu, '');
  return /^[<>~≈±+-]?[$(]?\.?\d/.test(text) && text.length < 30 && /^[\d.,±%()/×:+<>~≈$e-]+$/.test(bare);
};

interface Place {
  row: number;
  column: number;
  rows: number;
  columns: number;
  text: string;
  header: boolean;
}

export function scoreTable(truth: TrueTable, table: Table | undefined): Score {
  const wanted: Place[] = truth.rows.flatMap((row, r) =>
    row.flatMap((text, c): Place[] => {
      if (text === null) return [];
      const span = truth.spans?.find(([row, column]) => row === r && column === c);
      return [{ row: r, column: c, rows: span?.[2] ?? 1, columns: span?.[3] ?? 1, text: normal(text), header: false }];
    }),
  );
  let made: Place[] = (table?.rows ?? []).flatMap(({ header, children }, row) =>
    children
      .map(({ text, column, columns }) => ({ row, column, rows: 1, columns, text: normal(text), header }))
      .filter(({ text }) => isNumber(text)),
  );
  let pairs = match(wanted, made);
  if (truth.part !== undefined) {
    // The other parts of the table are nobody's error.
    const rows = pairs.map(([, mine]) => mine.row);
    made = made.filter(({ row }) => row >= Math.min(...rows) && row <= Math.max(...rows));
    pairs = match(wanted, made);
  }
  const right = new Set(pairs.map(([, mine]) => mine));
  const found = new Set(pairs.map(([mine]) => mine));
  const body = made.filter(({ header }) => !header);
  const say = ({ row, column, text }: Place) => `${row + 1}:${column + 1} ${text}`;
  return {
    truth: wanted.length,
    made: body.length,
    found: found.size,
    right: body.filter((one) => right.has(one)).length,
    missing: wanted.filter((one) => !found.has(one)).map(say),
    extra: body.filter((one) => !right.has(one)).map(say),
  };
}

/** Aligns columns, then rows under that alignment, then columns again; a pair stands in aligned places and is alike. */
function match(wanted: readonly Place[], made: readonly Place[]): [Place, Place][] {
  const byText = new Map<string, Place[]>();
  for (const one of made) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const alike = wanted.flatMap((want) => (byText.get(want.text) ?? []).map((mine): [Place, Place] => [want, mine]));
  let rows: Map<number, number> | null = null;
  let columns: Map<number, number> | null = null;
  let best: [Place, Place][] = [];
  for (let turn = 0; turn < 4; turn++) {
    columns = align(alike, 'column', 'columns', (pair) => rows === null || meets(pair, 'row', 'rows', rows));
    const fixed = columns;
    rows = align(alike, 'row', 'rows', (pair) => meets(pair, 'column', 'columns', fixed));
    const lined = rows;
    const pairs = once(
      alike.filter((pair) => meets(pair, 'column', 'columns', fixed) && meets(pair, 'row', 'rows', lined)),
    );
    if (pairs.length > best.length) best = pairs;
  }
  return best;
}

/** Each cell is used once. */
function once(pairs: readonly [Place, Place][]): [Place, Place][] {
  const used = new Set<Place>();
  return pairs.filter((pair) => {
    if (pair.some((one) => used.has(one))) return false;
    for (const one of pair) used.add(one);
    return true;
  });
}

type Axis = 'row' | 'column';
type Extent = 'rows' | 'columns';

function meets([want, mine]: [Place, Place], axis: Axis, extent: Extent, map: ReadonlyMap<number, number>): boolean {
  for (let i = 0; i < want[extent]; i++) {
    const to = map.get(want[axis] + i);
    if (to !== undefined && to >= mine[axis] && to < mine[axis] + mine[extent]) return true;
  }
  return false;
}

/** The alignment in order that the most pairs agree with. */
function align(
  pairs: readonly [Place, Place][],
  axis: Axis,
  extent: Extent,
  counts: (pair: [Place, Place]) => boolean,
): Map<number, number> {
  const weights = new Map<string, number>();
  let [n, m] = [0, 0];
  // A text that stands often on both sides says little about where it belongs.
  const often = new Map<Place, number>();
  const counted = pairs.filter(counts);
  for (const pair of counted) for (const one of pair) often.set(one, (often.get(one) ?? 0) + 1);
  for (const [want, mine] of counted)
    for (let i = 0; i < want[extent]; i++)
      for (let j = 0; j < mine[extent]; j++) {
        const key = `${want[axis] + i} ${mine[axis] + j}`;
        const first = i === 0 && j === 0 ? 1 : 0.6;
        weights.set(key, (weights.get(key) ?? 0) + first / Math.max(often.get(want)!, often.get(mine)!));
        n = Math.max(n, want[axis] + i + 1);
        m = Math.max(m, mine[axis] + j + 1);
      }
  const sums = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= m; j++)
      sums[i]![j] = Math.max(
        sums[i - 1]![j]!,
        sums[i]![j - 1]!,
        sums[i - 1]![j - 1]! + (weights.get(`${i - 1} ${j - 1}`) ?? 0),
      );
  const map = new Map<number, number>();
  for (let i = n, j = m; i > 0 && j > 0;) {
    const weight = weights.get(`${i - 1} ${j - 1}`) ?? 0;
    if (weight > 0 && sums[i]![j] === sums[i - 1]![j - 1]! + weight) map.set(--i, --j);
    else if (sums[i]![j] === sums[i - 1]![j]) i--;
    else j--;
  }
  return map;
}
