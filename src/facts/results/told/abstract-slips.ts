import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { captionText } from '../../text/caption-text.ts';
import { nameWords } from '../tables/names/names.ts';
import { nameOf } from '../tables/tables.ts';
import { tableLabel } from '../tables/names/table-label.ts';
import { looseGridsOf, type ValueCell } from '../tables/grid.ts';
import { abstractNumbers, type AbstractNumber } from './abstract-numbers.ts';

/** A number of the abstract that is off in its last digit from the cell that it repeats. */
export interface AbstractSlip extends AbstractNumber {
  readonly cell: ValueCell;
  readonly system: string;
  readonly label: string;
}

/** "on the MMLU benchmark": a name in capitals says on what, right behind the number. */
const BEHIND = /^[^.;,()]{0,12}?\b(?:on|for|in) (?:the )?([\p{L}\d-]*(?:\p{Lu}[\p{L}\d-]*){2,}(?: [\d.v]+)?)/u;
/** How a model was asked, which an abstract leaves out. */
const ASKED = /^(?:\d+|zero|one|two|few|five|shot|cot|ours|ft|base|full)$/;

/** Numbers whose digits stand nowhere behind the abstract, beside a cell of the same system on the same data one unit off. */
export const abstractSlips = memoize((paper: Paper): readonly AbstractSlip[] =>
  abstractNumbers(paper).flatMap((one): AbstractSlip[] => {
    const { statement, number, span, direct } = one;
    if (direct || number.decimals === 0 || number.unit === '×') return [];
    const after = statement.text.slice(span.end - statement.span.start);
    const data = BEHIND.exec(after)?.[1];
    if (data === undefined) return [];
    const said = new Set(nameWords(statement.text.slice(0, span.start - statement.span.start)));
    const found = paper.tables().flatMap((table) => {
      const ofCaption = captionText(paper, table).includes(data);
      return looseGridsOf(table).flatMap(({ rows, columns }) =>
        rows.flatMap(({ path, values }) => {
          const name = nameWords(nameOf(path)).filter((word) => !ASKED.test(word));
          if (name.length === 0 || !name.every((word) => said.has(word))) return [];
          return values
            .filter(
              ({ printed, column }) =>
                printed.decimals === number.decimals &&
                isNextTo(printed.value, number.value, number.decimals) &&
                (ofCaption || nameOf(columns.find(({ index }) => index === column)?.path ?? []).includes(data)),
            )
            .map((cell) => ({ cell, system: nameOf(path), label: tableLabel(table) }));
        }),
      );
    });
    return found.length === 1 ? [{ ...one, ...found[0]! }] : [];
  }),
);

const isNextTo = (a: number, b: number, decimals: number): boolean =>
  Math.round(Math.abs(a - b) * 10 ** decimals) === 1;
