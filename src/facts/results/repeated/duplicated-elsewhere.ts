import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { isSize, nameWords } from '../tables/names.ts';
import { nameOf } from '../tables/tables.ts';
import { tableLabel } from '../tables/table-label.ts';
import { namedLines, sharingLines, type NamedLine } from './named-lines.ts';
import { isTelling } from './repeated-cells.ts';

/** A row with the results that another table gives for another size of the same model, which it has as well. */
export interface DuplicatedElsewhere {
  readonly first: PlacedLine;
  readonly second: PlacedLine;
  /** The row of the other table that has the name of the second one. */
  readonly instead: PlacedLine;
  readonly cells: readonly { readonly first: ValueCell; readonly second: ValueCell }[];
}

export interface PlacedLine {
  readonly label: string;
  readonly name: string;
  readonly line: Line;
}

/** Cells that tell one run from another, before two rows are equal by more than chance. */
const ENOUGH = 5;

export const duplicatedElsewhere = memoize((paper: Paper): readonly DuplicatedElsewhere[] => {
  const all = namedLines(paper);
  const told = new Set<ValueCell['cell']['span']>();
  return sharingLines(paper).flatMap(([a, b]) =>
    // Both tables may have rows of both names.
    (
      [
        [a, b],
        [b, a],
      ] as const
    ).flatMap(([first, second]): DuplicatedElsewhere[] => {
      if (!isOtherSize(first, second)) return [];
      const cells = sharedCells(first, second);
      if (cells === null || cells.length < ENOUGH) return [];
      const instead = all.filter(
        (one) => one.sheet === first.sheet && isOfName(one, second) && sharedCells(one, second) === null,
      );
      const isTold = cells.some((one) => told.has(one.first.cell.span) || told.has(one.second.cell.span));
      if (instead.length > 0) for (const one of cells) told.add(one.first.cell.span).add(one.second.cell.span);
      return instead.length > 0 && !isTold
        ? [{ first: placed(first), second: placed(second), instead: placed(instead[0]!), cells }]
        : [];
    }),
  );
});

const wordsOf = ({ line }: NamedLine): readonly string[] => nameWords(nameOf(line.path));
const sizesOf = (line: NamedLine): string[] => wordsOf(line).filter(isSize);

/** Whether two rows share a word that may be the family's. */
const areOfFamily = (a: NamedLine, b: NamedLine): boolean =>
  wordsOf(a).some((word) => !isSize(word) && /\p{L}{3}/u.test(word) && wordsOf(b).includes(word));

/** "Osprey 3B" and "Osprey 8B". */
function isOtherSize(a: NamedLine, b: NamedLine): boolean {
  const [ofA, ofB] = [sizesOf(a), sizesOf(b)];
  return ofA.length === 1 && ofB.length === 1 && ofA[0] !== ofB[0] && areOfFamily(a, b);
}

/** A row of the same size that shares a word of the family. */
const isOfName = (one: NamedLine, other: NamedLine): boolean =>
  sizesOf(one).join() === sizesOf(other).join() && areOfFamily(one, other);

/** The telling cells that two lines share; null where one of them is not the same. */
function sharedCells(a: NamedLine, b: NamedLine): { first: ValueCell; second: ValueCell }[] | null {
  const cells: { first: ValueCell; second: ValueCell }[] = [];
  const seen = new Set<ValueCell>();
  for (const [key, { value: first }] of a.values) {
    const second = b.values.get(key)?.value;
    if (second === undefined || seen.has(first) || seen.has(second)) continue;
    seen.add(first).add(second);
    if (first.printed.value !== second.printed.value) return null;
    if (isTelling(first.printed) && first.printed.decimals > 0) cells.push({ first, second });
  }
  return cells;
}

const placed = ({ sheet, line }: NamedLine): PlacedLine => ({
  label: tableLabel(sheet.table),
  name: nameOf(line.path),
  line,
});
