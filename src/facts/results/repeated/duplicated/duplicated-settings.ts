import { memoize } from '../../../../paper/memoize.ts';
import type { Table } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { nameOf } from '../../tables/tables.ts';
import { equalCells, type EqualCells } from '../equal-cells.ts';
import { sharingLines } from '../aligned/named-lines.ts';
import { placed, type PlacedLine } from '../aligned/placed-line.ts';
import { captionText } from '../../../text/caption-text.ts';

/** A row of one name with the same results in two tables that are said to be of two settings: "5-shot" and "zero-shot". */
export interface DuplicatedSetting {
  readonly first: PlacedLine & { readonly setting: string };
  readonly second: PlacedLine & { readonly setting: string };
  readonly cells: readonly EqualCells[];
}

const SHOTS = /\b(zero|one|two|three|four|five|\d{1,2})[- ]shots?\b/gi;
const DIGITS: Readonly<Record<string, string>> = { zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5' };

/** Lines of one name in tables of different settings that have the same values. */
export const duplicatedSettings = memoize((paper: Paper): readonly DuplicatedSetting[] =>
  sharingLines(paper).flatMap(([a, b]): DuplicatedSetting[] => {
    const [first, second] = a.sheet.table.span.start < b.sheet.table.span.start ? [a, b] : [b, a];
    const name = nameOf(first.line.path);
    if (name === '' || name !== nameOf(second.line.path)) return [];
    const cells = equalCells(first, second);
    if (cells.length === 0) return [];
    const [one, other] = [settingOf(paper, first.sheet.table), settingOf(paper, second.sheet.table)];
    if (one === null || other === null || one === other) return [];
    // Columns of their own settings part a table.
    if ([first, second].some(({ sheet }) => sheet.columns.some(({ line }) => nameOf(line.path).match(SHOTS) !== null)))
      return [];
    return [{ first: { ...placed(first), setting: one }, second: { ...placed(second), setting: other }, cells }];
  }),
);

/** The one number of shots that the caption of a table gives, else the last sentence before it in its section that gives any. */
function settingOf(paper: Paper, table: Table): string | null {
  const { span } = table;
  const said = shotsIn(captionText(paper, table));
  if (said.length > 0) return said.length === 1 ? said[0]! : null;
  const section = paper
    .statements()
    .findLast((one) => one.span.end <= span.start && one.within.type !== 'caption')?.section;
  const last = paper
    .statements()
    .filter((one) => one.section === section && one.span.end <= span.start)
    .map(({ text }) => shotsIn(text))
    .findLast((all) => all.length > 0);
  return last?.length === 1 ? last[0]! : null;
}

const shotsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(SHOTS)].map(([, count]) => `${DIGITS[count!.toLowerCase()] ?? count!}-shot`)),
];
