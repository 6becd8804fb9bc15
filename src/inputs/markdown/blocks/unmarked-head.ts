import type { DraftCell, DraftRow } from '../../../paper/assemble/draft.ts';
import { plain, textOf, type Mark } from '../content.ts';

type Row = DraftRow<Mark>;

/** Names of columns are short; a first row of sentences is a row like the others. */
const LONGEST = 60;
/** Rows from which on one of them can name the others. */
const FEWEST_ROWS = 3;
/** What stands over the values of a list of settings; of two columns nothing else tells a head from the first setting. */
const OVER_TWO =
  /^(?:(?:hyper-?)?parameters?|settings?|values?|names?|items?|configs?|configurations?|options?|fields?|types?|descriptions?|models?|methods?|data ?sets?|tasks?|metrics?|measures?|scores?|categor(?:y|ies)|languages?|symbols?|notations?|meanings?|definitions?|examples?|characteristics?|features?|components?|counts?|numbers?|#.*)\b/i;

/**
 * Converters that read tables from pictures mark no head: all cells are `td`. The first row is the head where it names columns
 * and the rows below hold values, or words under short names.
 */
export function withUnmarkedHead(rows: readonly Row[]): Row[] {
  const [first, ...rest] = rows;
  if (first === undefined || rows.length < FEWEST_ROWS || rows.some(({ header }) => header) || !names(first, rest))
    return [...rows];
  return [{ ...first, header: true }, ...rest];
}

function names({ cells }: Row, rest: readonly Row[]): boolean {
  const said = cells.filter(({ content }) => content.length > 0);
  if (said.length === 0 || said.some(({ content }) => textOf(content).trim().length > LONGEST)) return false;
  const width = rest.reduce((most, row) => Math.max(most, widthOf(row.cells)), widthOf(cells));
  if (width < 2) return false;
  // One name over several columns, with their own below it.
  if (said.length === 1) return (said[0]!.columns ?? 1) > 1;
  if (width === 2) return said.every(({ content }) => OVER_TWO.test(plain(content)));
  const under = said.filter(({ column }) => column > 0);
  return under.filter((cell) => !isValue(cell)).length * 2 > under.length;
}

const widthOf = (cells: readonly DraftCell<Mark>[]): number => {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + (last.columns ?? 1);
};

/** "71.3", "12 %", "0.4 ± 0.1"; "5-shot" and "Top-1" are names. */
const isValue = ({ content }: DraftCell<Mark>): boolean =>
  /^[^\p{L}]*\d[^\p{L}]*$/u.test(
    textOf(content)
      .replace(/\\[a-zA-Z]+/g, ' ')
      .trim(),
  );
