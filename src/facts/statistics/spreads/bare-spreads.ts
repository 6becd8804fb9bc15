import type { Cell, Table } from '../../../paper/nodes.ts';
import { saysMeaning } from './meaning.ts';

const NUMBER = String.raw`\d{0,6}(?:\.\d{1,6})?`;
const PART = String.raw`\{?\s?\(?\s?(${NUMBER})%?\s?\)?\s?\}?`;
/** "90.6_{1.0}", "90.6^{(1.0)}". */
const LOWERED = new RegExp(String.raw`^(${NUMBER})%?(?:_|\^)${PART}%?$`);
/** "90.6 (1.0)". */
const BRACKETED = new RegExp(String.raw`^(${NUMBER})%?\s?[([]\s?(${NUMBER})%?\s?[)\]]$`);
/** "90.6^{+0.3}_{-0.2}", in either order. */
const TWO_SIDED = new RegExp(
  String.raw`^(${NUMBER})%?(?:\^\{?\+\s?(${NUMBER})\}?_\{?[-−–]\s?${NUMBER}\}?|_\{?[-−–]\s?(${NUMBER})\}?\^\{?\+\s?${NUMBER}\}?)$`,
);

/** Pairs that a table needs before the second number is more than a note or a rank. */
const ENOUGH = 4;
/** A deviation is small beside its mean, has digits behind the point, and is not the same everywhere. */
const SMALL = 0.3;
const MOST = 0.8;

/** What else a second number is said to be. */
const OTHERWISE =
  /\b(?:gains?|improve\w*|changes?|differences?|drops?|ranks?|ranking|relative|reduc\w+|increases?|decreases?|ratios?|speed-?ups?|delta|numbers? of|counts?|percentages?|shares?|seconds|times?|parameters|p-?values?|oracle|upper bound|respectively|(?:in|within|inside) (?:parenthes[ei]s|brackets))\b|[Δ∆]/i;

interface Pair {
  readonly cell: Cell;
  /** The cells beside it. */
  readonly row: readonly Cell[];
  readonly mean: number;
  readonly spread: string;
}

/** Cells whose second, small number stands below, above or in brackets beside the first without a sign: "90.6_{1.0}". */
export function bareSpreads(table: Table, caption: string): readonly Cell[] | null {
  const [head] = table.rows;
  const isNamed = (i: number): boolean => /[([/]/.test(head?.children[i]?.text ?? '') && !saysMeaning(caption);
  const cells = table.rows.slice(1).flatMap(({ children }) => children.map((cell, i) => ({ cell, i, row: children })));
  const lowered = cells.flatMap(({ cell, row }) => pairOf(cell, row, LOWERED) ?? pairOf(cell, row, TWO_SIDED) ?? []);
  const bracketed = cells.flatMap(({ cell, i, row }) => (isNamed(i) ? [] : (pairOf(cell, row, BRACKETED) ?? [])));
  const pairs = [lowered, bracketed].find((found) => found.length >= ENOUGH);
  if (pairs === undefined || (OTHERWISE.test(caption) && !saysMeaning(caption))) return null;
  if (pairs.filter(isDistance).length >= pairs.length * MOST) return null;
  const small = pairs.filter(({ mean, spread }) => spread.includes('.') && Number(spread) < mean * SMALL);
  const isVaried = new Set(small.map(({ spread }) => spread)).size > 1;
  return small.length >= pairs.length * MOST && isVaried ? small.map(({ cell }) => cell) : null;
}

/** "20.1 | 18.6(1.5)": the second number says how far the first is from another one of its row. */
const isDistance = ({ cell, row, mean, spread }: Pair): boolean =>
  row.some((other) => {
    const from = other === cell ? NaN : Number(/^[*_\s]*(\d{1,6}(?:\.\d{1,6})?)/.exec(other.text)?.[1] ?? NaN);
    const places = /\.(\d+)/.exec(spread)?.[1]?.length ?? 0;
    return from !== mean && Math.abs(from - mean).toFixed(places) === Number(spread).toFixed(places);
  });

/** A cell's two numbers, whatever marks the best. */
function pairOf(cell: Cell, row: readonly Cell[], pattern: RegExp): Pair | null {
  const plain = cell.text
    .replace(/<su[bp]>/g, '_')
    .replace(
      /<\/su[bp]>|\\(?:mathbf|textbf|mathrm|text|underline|bf|scriptsize|tiny|small|pm(?=\s*$))\b|[*$†‡]|\\[,;!%]/g,
      '',
    )
    .replace(/^\{(.*?)\}/, '$1')
    .trim()
    .replace(/ (?=[_^])/g, '');
  const match = pattern.exec(plain);
  if (match === null) return null;
  const spread = match.slice(2).find((one) => one !== undefined && one !== '');
  const mean = Number(match[1]);
  return spread === undefined || match[1] === '' || !Number.isFinite(mean) ? null : { cell, row, mean, spread };
}
