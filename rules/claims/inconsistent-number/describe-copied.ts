import { evidence, type Finding } from '../../../src/engine/answer.ts';
import type { CopiedLine } from '../../../src/facts/results/repeated/copied-lines.ts';
import { thirdPlace } from '../../../src/facts/results/repeated/third-place.ts';
import { sameWorking } from '../../../src/facts/results/repeated/repeated-working.ts';
import { nameWithin } from '../../../src/facts/results/tables/names/name-within.ts';
import { nameWords } from '../../../src/facts/results/tables/names/names.ts';
import { otherLabel as labelOf } from '../../../src/facts/results/tables/names/table-label.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { lastLabel } from '../../../src/facts/results/tables/names/line-names.ts';
import { placed, shown, textOf, pairOf, HELP, HELP_THIRD, shortened } from './two-cells.ts';

/** Of two lines of two tables all cells that differ, which stand in the same line across. */
export const placeOfCopied = ({ first, second, column }: CopiedLine): string =>
  [first.span.start, second.span.start, shown(column)].join(' ');

/** What one of the two lines is called in its table. */
const lineOf = ({ first, second, lines, cells }: CopiedLine, at: 0 | 1): string =>
  nameWithin([first, second][at]!, lines[at].path, cells[at].cell);

/** The cells that differ of one line that two tables have, in one finding. */
export function ofCopied(paper: Paper, all: readonly CopiedLine[]): Finding {
  const [only] = all;
  const { first, second, column, same, shifted } = only!;
  const across = nameWithin(first, column.path, only!.cells[0].cell) || 'one';
  const third = all.flatMap((one) => {
    const [a, b] = one.cells;
    return thirdPlace(paper, [first, second], { row: one.lines[0], column: one.column, first: a, second: b }) ?? [];
  });
  return {
    message:
      all.length > 1
        ? `${all.length} numbers of “${across}” are not the same in ${labelOf(first)} and ${labelOf(second)}: ${all
            .map((one) => `${oneName(one)?.name ?? lineOf(one, 0)} ${pairOf(paper, ...one.cells)}`)
            .join(', ')}`
        : copiedMessage(paper, only!, across),
    because: [
      ...third.slice(0, 2),
      shifted
        ? 'the digits are the same and the point stands at another place'
        : `${all.length > 1 ? 'the lines agree in all other cells that both tables show' : same === 1 ? 'another cell of the two agrees' : `${same} other cells agree`}, and so many digits do not agree by chance`,
    ].join('; '),
    workings: all.map((one) =>
      sameWorking(lastLabel(one.column), placed(first, one.cells[0]), placed(second, one.cells[1]), false),
    ),
    help: third.length > 0 ? HELP_THIRD : HELP,
    confidence: 'medium',
    evidence: all.flatMap((one) => [
      evidence('trigger', one.cells[0].cell, `${lastLabel(one.column)}, ${labelOf(first)}`),
      evidence('conflict', one.cells[1].cell, labelOf(second)),
    ]),
  };
}

/** The fuller of two names where one says all that the other does: "Reeds Acc." and "Acc.". */
function oneName(copied: CopiedLine): { name: string } | null {
  const [one, other] = ([0, 1] as const)
    .map((at) => lineOf(copied, at))
    .map((name) => ({ name, words: nameWords(name) })) as [Full, Full];
  const holds = (x: Full, y: Full) => y.words.every((word) => x.words.includes(word));
  return holds(one, other) ? one : holds(other, one) ? other : null;
}

interface Full {
  readonly name: string;
  readonly words: readonly string[];
}

function copiedMessage(paper: Paper, one: CopiedLine, across: string): string {
  const { first, second, cells, same } = one;
  const [a, b] = cells.map((cell) => textOf(paper, cell)) as [string, string];
  const name = oneName(one);
  if (name !== null && name.name !== '')
    return `${name.name}, ${across} is ${a} in ${labelOf(first)} and ${b} in ${labelOf(second)}`;
  return `${across} is ${a} in ${labelOf(first)} (“${shortened(lineOf(one, 0))}”) and ${b} in ${labelOf(second)} (“${shortened(lineOf(one, 1))}”), ${one.ofTwoMethods ? `whose ${same} other numbers are the same under two methods` : same === 1 ? 'where another cell of the two is the same' : `which are one line by ${same} other cells`}`;
}
