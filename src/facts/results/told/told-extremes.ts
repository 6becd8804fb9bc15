import { memoize } from '../../../paper/memoize.ts';
import { groupBy } from '../../../group-by.ts';
import type { Cell, Table } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import type { Line, ValueCell } from '../tables/grid.ts';
import { valueLines } from './value-lines.ts';

const NUMBER = String.raw`\d{1,3}\.\d{1,4}`;
/** "ranged from 0.66 to 0.89" */
const RANGE = new RegExp(
  String.raw`\b(?:rang(?:ed|es|ing|e)|vari(?:ed|es)|varying|lies?|falls?)\b[^.;()\d]{0,40}?\b(?:from|between) \$?(${NUMBER})\$?\s?\\?%? (?:to|and) \$?(${NUMBER})`,
  'g',
);

/** For how many it is told: "for the 10 prompts", "across all shores". */
const OF_ALL = /\b(?:for|across|over|in|on|of|among) (?:(?:all|every|each)\b|(?:the |our |these )?(\d{1,2}) )/i;
/** Of a part alone. */
const PARTLY =
  /\b(?:remaining|rest|others?|most(?:ly)?|typical\w*|usual\w*|generally|except|exclud\w+|without|only|apart|average|mean|respectively|when|if|while|whereas)\b/i;
const FEWEST = 4;

/** A range that is told of all values of a line, both ends being values of it, and a value beyond them. */
export interface ToldExtremes {
  readonly statement: Statement;
  readonly text: string;
  readonly span: Span;
  readonly label: string;
  readonly line: Line;
  readonly beyond: ValueCell;
}

/** The values of a line by the headings that stand between the rows of its table: "With rules", and then the models again. */
function partsOf({ rows }: Table, { values }: Line): readonly (readonly ValueCell[])[] {
  const heads = rows.filter(({ header, group, children }) => !header && (group || isHeading(children)));
  const before = ({ cell }: ValueCell) => heads.filter(({ span }) => span.start < cell.span.start).length;
  return heads.length === 0 ? [values] : [...groupBy(values, before).values()];
}
const isHeading = ([label, ...rest]: readonly Cell[]): boolean =>
  label !== undefined && /\p{L}/u.test(label.text) && rest.every(({ text }) => text.trim() === '');

/** Ranges that some value of the line lies beyond, in every line that has both ends. */
export const toldExtremes = memoize((paper: Paper): readonly ToldExtremes[] => {
  const said = matching(paper.statements(), RANGE).filter(
    ({ section, text }) => !NOT_OWN_WORK.has(section.role) && OF_ALL.test(text) && !PARTLY.test(text),
  );
  if (said.length === 0) return [];
  const lines = valueLines(paper);
  return said.flatMap((statement) =>
    [...statement.text.matchAll(RANGE)].flatMap((match): ToldExtremes[] => {
      const [low, high] = [match[1]!, match[2]!];
      const count = OF_ALL.exec(statement.text)?.[1];
      const isWhole = ({ values }: Pick<Line, 'values'>) =>
        values.length >= FEWEST && (count === undefined || Number(count) === values.length);
      const hasBoth = ({ values }: Pick<Line, 'values'>) =>
        [low, high].every((n) => values.some(({ printed }) => printed.text === n));
      const out = lines.flatMap(({ grid, line, label }) => {
        if (!hasBoth(line)) return [];
        // Both ends under one heading are those of what stands there.
        const values = partsOf(grid.table, line).find((part) => hasBoth({ values: part })) ?? line.values;
        if (!isWhole({ values })) return [];
        const beyond = values.find(({ printed }) => printed.value < Number(low) || printed.value > Number(high));
        return [{ line, label, beyond }];
      });
      const [first] = out;
      if (first?.beyond === undefined || out.some(({ beyond }) => beyond === undefined)) return [];
      const start = statement.span.start + match.index;
      return [
        {
          statement,
          text: match[0],
          span: { start, end: start + match[0].length },
          label: first.label,
          line: first.line,
          beyond: first.beyond,
        },
      ];
    }),
  );
});
