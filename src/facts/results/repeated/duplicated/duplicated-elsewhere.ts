import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import type { ValueCell } from '../../tables/grid.ts';
import { isSize, nameWords } from '../../tables/names/names.ts';
import { nameOf } from '../../tables/tables.ts';
import { differ, equalCells, type EqualCells } from '../equal-cells.ts';
import { namedLines, sharingLines, type NamedLine } from '../aligned/named-lines.ts';
import { placed, type PlacedLine } from '../aligned/placed-line.ts';

/** A row with the results that another table gives for another size of the same model, which it has as well. */
export interface DuplicatedElsewhere {
  readonly first: PlacedLine;
  readonly second: PlacedLine;
  /** The row of the other table that has the name of the second one. */
  readonly instead: PlacedLine;
  readonly cells: readonly EqualCells[];
}

/** All of them; lines that stand in several tables are told once. */
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
      const cells = equalCells(first, second);
      if (cells.length === 0) return [];
      const instead = all.filter((one) => one.sheet === first.sheet && isOfName(one, second) && differ(one, second));
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
