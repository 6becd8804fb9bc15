import type { Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { bareSpreads } from './bare-spreads.ts';
import { saysMeaning } from './meaning.ts';
import { OF_TIMING } from '../phrases.ts';
import { isOfPersons, tableSubject } from './spread-subjects.ts';
import type { Spread } from './spreads.ts';

/** "71.3 ± 0.4", "71.3 (±0.4)", "71.3_{\pm 0.4}", "71.3 +/- 0.4". */
const PLUS_MINUS = /\d[\s%)}$\\,({_^[]{0,8}(?:±|∓|\\pm|\+\/[-−–]|\+-)[\s{}$\\,]{0,4}\d/u;
/** "Kite-50 [12, 40]": a name with the works it is from. */
const CITED = /^\s?\p{L}[\p{L}\d+.-]*[- ]?[\p{L}\d+. -]*[[(]/u;
/** "0.71 [0.66, 0.75]", "0.71 (0.66–0.75)". */
const INTERVAL = /\d\s?[[(]\s?[-−–]?\d+(?:\.\d+)?%?\s?(?:,|–|—|\bto\b| - )\s?[-−–]?\d+(?:\.\d+)?%?\s?[\])]/u;
const HEADER =
  /^(?:std\.?(?:\s?dev\.?)?|stdev|s\.d\.?|stderr|standard (?:deviation|error)|s\.e\.?m?\.?|sem|(?:9\d\s?%\s?)(?:CI|confidence interval)s?|(?:9\d\s?%\s?)?confidence intervals?|[pP](?:-|\s)?values?|mean\s?(?:±|\+\/-|\\pm|\/|\()\s?(?:std|sd|se|ci).*)$/i;
/** A short header says deviation only beside a mean; beside extremes it describes data. */
const SHORT = /^(?:s\.d\.?|std\.?|sem)$/i;
const MEAN = /\b(?:mean|average|avg)\b/i;
const EXTREME = /^(?:min|max|minimum|maximum)\.?$/i;
/** Measures that lean to one of two sides, where ± may stand for the sides. */
const SIGNED = /\bbias(?:es|ed)?\b|\bpolarity\b|\bskew\w*\b/i;
/** Cells that a table needs before a sign in it is more than a tolerance. */
const ENOUGH = 2;

const EVERY_PLUS_MINUS = new RegExp(PLUS_MINUS.source, 'gu');
/** How many numbers of a cell have a sign; a converter may run a column into one cell. */
const signsIn = ({ text }: { readonly text: string }): number => [...text.matchAll(EVERY_PLUS_MINUS)].length;

/** Whether a cell of a table has a number with a sign. */
export const hasPlusMinus = ({ rows }: Table): boolean =>
  rows.some(({ children }) => children.some(({ text }) => PLUS_MINUS.test(text)));

/** Whether a column of a table is headed as one of deviations: "Std. of distances". */
export const hasDeviations = (table: Table): boolean =>
  headersOf(table).some(({ text }) => /^(?:std(?:ev)?\b|standard (?:deviation|error)\b)/i.test(text.trim()));

/** Tables whose cells carry a spread: ± cells, intervals, columns of deviations or p-values. */
export const tableSpreads = (paper: Paper): Spread[] =>
  paper.tables().flatMap((table): Spread[] => {
    const caption = table.caption === null ? '' : paper.quote(table.caption.span);
    if (OF_TIMING.test(caption) || (SIGNED.test(caption) && !saysMeaning(caption))) return [];
    const headers = headersOf(table);
    if (
      tableSubject(
        caption,
        headers.map(({ text }) => text),
      ) !== null
    )
      return [];
    const cells = table.rows.flatMap(({ children }) => (isOfPersons(children[0]?.text ?? '') ? [] : children));
    const spread = cells.filter(({ text }) => PLUS_MINUS.test(text));
    const first = spread[0];
    const signs = spread.reduce((sum, cell) => sum + signsIn(cell), 0);
    if (first !== undefined && signs >= ENOUGH)
      return [
        {
          span: first.span,
          kind: 'deviation',
          from: 'table',
          says: `± in ${spread.length === 1 ? 'a cell' : `${spread.length} cells`}`,
        },
      ];
    const bare = bareSpreads(table, caption);
    if (bare !== null)
      return [
        {
          span: bare[0]!.span,
          kind: 'deviation',
          from: 'table',
          says: `a small second number in ${bare.length} cells`,
        },
      ];
    const ranges = cells.filter(({ text }) => INTERVAL.test(text) && !CITED.test(text));
    if (ranges[0] !== undefined && ranges.length >= ENOUGH + 1)
      return [{ span: ranges[0].span, kind: 'interval', from: 'table', says: `intervals in ${ranges.length} cells` }];
    const header = headers.find(({ text }) => HEADER.test(text.trim()));
    if (header === undefined || headers.some(({ text }) => EXTREME.test(text.trim()))) return [];
    if (SHORT.test(header.text.trim()) && !headers.some(({ text }) => MEAN.test(text))) return [];
    if (isOneOfClasses(header.text, headers)) return [];
    return [{ span: header.span, kind: 'deviation', from: 'table', says: `a column “${header.text.trim()}”` }];
  });

/** "S.D." among many "L.O.", "P.E.", "Fra." is the name of a class. */
const isOneOfClasses = (name: string, headers: readonly { readonly text: string }[]): boolean =>
  DOTTED.test(name.trim()) && headers.filter(({ text }) => DOTTED.test(text.trim())).length > MANY;
const DOTTED = /^(?!(?:avg|min|max|med|dev|std|err|no)\.)(?:\p{L}{1,4}\.){1,3}$/iu;
const MANY = 4;

const headersOf = ({ rows }: Table) =>
  rows.flatMap(({ header, children }, i) => (header || i === 0 ? children : children.slice(0, 1)));
