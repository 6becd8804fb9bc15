import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { PrintedNumber } from '../../numbers/printed-number.ts';
import { numberedStatements, type Numbered } from '../../numbers/windows.ts';
import { followsPair, precedesPair, wordPrecedesPair } from './change-beside-pair.ts';
import { changeOf, type Change } from './change-of-pair.ts';
import { factorWords } from './factor-words.ts';
import { valuePairs } from './pairs-of-values.ts';

/** Changes told with both values: "from 64 to 72, a 12.5 % increase", "3.2x faster, from 16 s to 5 s". */
export const changes = memoize((paper: Paper): readonly Change[] =>
  numberedStatements(paper).flatMap((one) => changesOf(paper, one)),
);

const isChange = ({ unit, range }: PrintedNumber): boolean =>
  range === null && (unit?.dimension === 'percent' || unit?.dimension === 'points' || unit?.dimension === 'factor');

function changesOf(paper: Paper, { statement, numbers }: Numbered): Change[] {
  const pairs = valuePairs(paper, numbers);
  const words = pairs.length === 0 ? [] : factorWords(statement);
  return pairs.flatMap((pair) => {
    const before = numbers[pair.first - 1];
    const after = numbers[pair.last + 1];
    const told = [
      ...(after !== undefined && isChange(after) && followsPair(paper, pair, after) ? [after] : []),
      ...words.filter((word) => wordPrecedesPair(paper, pair, word)),
      ...(before !== undefined && isChange(before) && precedesPair(paper, pair, before) ? [before] : []),
    ];
    // Two changes of one pair (absolute and relative) are each right in their own way.
    if (told.length !== 1 || /\brespectively\b/.test(statement.text)) return [];
    return changeOf(paper, pair, told[0]!) ?? [];
  });
}
