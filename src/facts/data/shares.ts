import { memoize } from '../../paper/memoize.ts';
import type { Cell, Table } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { captionText } from '../text/caption-text.ts';

/** Printed shares of one whole that do not make it up. */
export interface Shares {
  /** In per cent. */
  readonly sum: number;
  readonly count: number;
  /** The sentence, or the first and the last cell of the column. */
  readonly at: readonly { readonly span: Span }[];
}

/** Sums further away than this are not shares of one whole. */
const NEAR = 15;
const LEAST = 3;

const SHARE =
  /\b(?:proportions?|prop\.?|shares?|mixtures?|mix(?:ing)? (?:ratio|weight|prop)\w*|sampling (?:prop|weight|ratio|rate|prob)\w*|fraction of|composition)(?![\w-])/i;
const NOT_WHOLE =
  /\b(?:top|most (?:frequent|common|often)|largest|main|selected|examples?|some|subset|accuracy|error|improve\w*|gain|overlap\w*|multi-?label|may belong|not (?:mutually )?exclusive)\b/i;
const TOTAL = /^(?:total|sum|all|overall|avg|average|mean)\b/i;
const NUMBER = /^[~≈]?\s?(\d{1,3}(?:\.(\d{1,4}))?)\s?\\?%?$/;

/** Half a unit of the last printed place for each number. */
const slack = (decimals: readonly number[]): number => decimals.reduce((sum, places) => sum + 0.5 * 10 ** -places, 0);

function columnOf(table: Table, head: Cell): Cell[] | null {
  const cells: Cell[] = [];
  for (const { header, group, children } of table.rows) {
    // A group begins another whole.
    if (group) return null;
    if (header || TOTAL.test(children[0]?.text ?? '')) continue;
    const cell = children.find(({ column }) => column === head.column);
    if (cell === undefined || cell === children[0] || !NUMBER.test(cell.text)) return null;
    cells.push(cell);
  }
  return cells.length < LEAST ? null : cells;
}

function ofTable(paper: Paper, table: Table): Shares[] {
  const caption = captionText(paper, table);
  if (NOT_WHOLE.test(caption)) return [];
  return table.rows
    .filter(({ header }) => header)
    .flatMap(({ children }) =>
      children.filter(({ text, columns }) => columns === 1 && text.length < 40 && SHARE.test(text)),
    )
    .flatMap((head): Shares[] => {
      const cells = columnOf(table, head);
      if (cells === null) return [];
      const numbers = cells.map(({ text }) => NUMBER.exec(text)!);
      const sum = numbers.reduce((all, [, value]) => all + Number(value), 0);
      const scale = sum < 2 ? 100 : 1;
      const allowed = slack(numbers.map(([, , places = '']) => places.length)) * scale;
      return isOff(sum * scale, allowed)
        ? [{ sum: sum * scale, count: cells.length, at: [cells[0]!, cells.at(-1)!] }]
        : [];
    });
}

/** Beside a column that makes up a hundred, one that comes so near was to make it up as well. */
const NEAR_BESIDE = 3;

/** With a row for what fits no other one, the rows part the whole between them, so that a sum farther away is wrong too. */
const RESIDUAL =
  /^(?:no (?:majority|preference|agreement|answer|opinion|difference|winner|consensus)|neither|none(?: of (?:the above|them|these))?|ties?|tied|draws?|both (?:poor|bad|good|equal(?:ly)?)|equal(?:ly good)?|undecided|unsure|others?|the rest|remaining|unknown)$/i;

const hasResidual = ({ rows }: Table): boolean =>
  rows.some(({ header, children }) => !header && RESIDUAL.test(children[0]?.text.trim() ?? ''));

/** Columns of per cents under whatever head, where those of another column of the table make up a hundred. */
function besideWhole(paper: Paper, table: Table): Shares[] {
  if (NOT_WHOLE.test(captionText(paper, table))) return [];
  const heads = table.rows.findLast(({ header }) => header)?.children ?? [];
  const columns = heads.flatMap((head) => {
    const cells =
      head.columns === 1 && !SHARE.test(head.text) && !NOT_WHOLE.test(head.text) ? columnOf(table, head) : null;
    if (cells === null || !(head.text.includes('%') || cells.every(({ text }) => text.includes('%')))) return [];
    const numbers = cells.map(({ text }) => NUMBER.exec(text)!);
    const sum = numbers.reduce((all, [, value]) => all + Number(value), 0);
    const places = numbers.map(([, , digits = '']) => digits.length);
    return [{ cells, sum, allowed: slack(places), isFine: Math.min(...places) >= 1 }];
  });
  const isWhole = ({ sum, allowed, isFine }: (typeof columns)[number]) =>
    isFine && Math.abs(sum - 100) <= allowed + 0.01;
  if (!columns.some(isWhole)) return [];
  const farthest = hasResidual(table) ? NEAR : NEAR_BESIDE;
  return columns
    .filter(({ sum, allowed, isFine }) => isFine && isOff(sum, allowed) && Math.abs(sum - 100) <= farthest)
    .map(({ sum, cells }) => ({ sum, count: cells.length, at: [cells[0]!, cells.at(-1)!] }));
}

const isOff = (sum: number, allowed: number): boolean =>
  Math.abs(sum - 100) > allowed + 0.01 && Math.abs(sum - 100) <= NEAR;

const PERCENT = '(\\d{1,2}(?:\\.\\d{1,2})?)\\s?\\\\?%';
/** "80% training, 10% validation and 10% test", "80%/10%/10% for training, validation and testing". */
const THREE = [
  new RegExp(
    `${PERCENT}[^.;%\\d]{0,30}\\btrain\\w*[^.;%\\d]{0,40}${PERCENT}[^.;%\\d]{0,30}\\b(?:val|dev)\\w*[^.;%\\d]{0,40}${PERCENT}[^.;%\\d]{0,30}\\btest`,
    'i',
  ),
  new RegExp(
    `\\btrain\\w*\\b[^.;%\\d]{0,60}\\b(?:val|dev)\\w*\\b[^.;%\\d]{0,40}\\btest\\w*[^.;%\\d]{0,40}${PERCENT}\\s?[-/:,] ?${PERCENT}\\s?[-/:,]?(?: and)? ?${PERCENT}`,
    'i',
  ),
  new RegExp(
    `${PERCENT}\\s?[-/:,] ?${PERCENT}\\s?[-/:,]?(?: and)? ?${PERCENT}[^.;%\\d]{0,30}\\btrain\\w*\\b[^.;%\\d]{0,20}\\b(?:val|dev)\\w*\\b[^.;%\\d]{0,20}\\btest`,
    'i',
  ),
];
const DIVIDES = /\b(?:split\w*|divid\w+|partition\w*|ratios?|allocat\w+|reserv\w+)\b/i;

/** Shares of a mixture in tables, and parts of data in prose, whose sum is near a hundred and is not it. */
export const brokenShares = memoize((paper: Paper): readonly Shares[] => {
  const parts = paper.statements().flatMap((one): Shares[] => {
    if (NOT_OWN_WORK.has(one.section.role) || one.text.length > 600 || !DIVIDES.test(one.text)) return [];
    const match = THREE.map((pattern) => pattern.exec(one.text)).find((found) => found !== null);
    if (match == null) return [];
    const values = match.slice(1, 4);
    const sum = values.reduce((all, value) => all + Number(value), 0);
    return isOff(sum, slack(values.map((value) => value.split('.')[1]?.length ?? 0)))
      ? [{ sum, count: 3, at: [one] }]
      : [];
  });
  return [...paper.tables().flatMap((table) => [...ofTable(paper, table), ...besideWhole(paper, table)]), ...parts];
});
