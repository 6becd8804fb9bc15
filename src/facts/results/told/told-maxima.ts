import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { makeWorking, type Working } from '../../numbers/working.ts';
import { cellInput, CELLS } from '../tables/cell-input.ts';
import { lastLabel } from '../tables/names/line-names.ts';
import { gridsOf, type Line, type ValueCell } from '../tables/grid.ts';
import { tablesPointedTo } from '../tables/pointed-tables.ts';
import { tableLabel } from '../tables/names/table-label.ts';

/** "Up to 16×" of a table that the sentence points to, or of its own table where it is a caption. */
const UP_TO = /\bup to (?:an? |about |a factor of )?\$?(\d{1,4}(?:\.\d{1,2})?)\$? ?(?:×|x\b|times\b|\$?\\times)/gi;
/** A bound on a part of the table is no bound on its column. */
const PARTLY =
  /\b(?:when|where|if|while|whereas|except|excluding|only|respectively|average|for (?:the )?\p{Lu}|on (?:the )?\p{Lu}|in the case)/u;
const FEWEST = 4;

/** A largest factor that is told, and that stands in a column of factors of which it is not the largest. */
export const toldMaxima = memoize((paper: Paper): readonly Working[] =>
  matching(paper.statements(), [UP_TO]).flatMap((statement) => {
    if (NOT_OWN_WORK.has(statement.section.role)) return [];
    const own = paper.tables().filter(({ caption }) => caption === statement.within);
    const tables = own.length > 0 ? own : tablesPointedTo(paper, statement.span);
    const columns = tables.flatMap((table) =>
      gridsOf(table).flatMap((grid) => grid.columns.filter(isOfFactors).map((line) => ({ line, table }))),
    );
    return [...statement.text.matchAll(UP_TO)].flatMap((match) => {
      const rest = statement.text.slice(match.index, match.index + match[0].length + 60);
      const having = columns.filter(({ line }) => line.values.some(({ printed }) => printed.text === match[1]));
      const short = having.filter(({ line }) => largest(line).printed.value > Number(match[1]));
      const [first] = short;
      return first === undefined || short.length < having.length || PARTLY.test(rest)
        ? []
        : [workingOf(statement, match, first.line, tableLabel(first.table))];
    });
  }),
);

/** All cells are so many times as much. */
const isOfFactors = ({ values }: Line): boolean =>
  values.length >= FEWEST && values.every(({ printed }) => /^[×x]$/.test(printed.unit));

const largest = ({ values }: Line): ValueCell => values.toSorted((a, b) => b.printed.value - a.printed.value)[0]!;

function workingOf({ span, text }: Statement, match: RegExpExecArray, line: Line, label: string): Working {
  const most = largest(line);
  const [start, value] = [span.start + match.index, Number(match[1])];
  return {
    ...makeWorking({
      what: `largest of “${lastLabel(line)}” (${label})`,
      formula: 'the largest factor of its column',
      source: CELLS,
      relation: 'highest',
      inputs: [cellInput('largest', most)],
      computed: { low: most.printed.value, high: most.printed.value },
      printed: {
        text: text.slice(match.index, match.index + match[0].length).trim(),
        span: { start, end: start + match[0].length },
        interval: { low: value, high: value },
      },
      unit: '×',
      arithmetic: `${most.printed.text}×`,
    }),
    agrees: false,
  };
}
