import { groupBy } from '../../../../group-by.ts';
import type { Grid, Line, ValueCell } from '../grid.ts';
import { betterOf } from '../measures.ts';
import { nameOf } from '../tables.ts';
import { lastLabel } from '../names/line-names.ts';
import { magnitudeOf } from '../../../../magnitudes.ts';

/** Cells that differ in one setting alone, by it, least first: the column "BLEU" over the rows `16`, `32`, `64`. */
export interface SettingSeries {
  /** What the setting is called: "Batch size". */
  readonly axis: string;
  /** What the cells are of: the other header, and what the rows have in common. */
  readonly name: string;
  /** The system or group of the cells, empty where the table has one. */
  readonly of: string;
  readonly better: 'higher' | 'lower' | null;
  readonly steps: readonly { readonly setting: number; readonly label: string; readonly cell: ValueCell }[];
}

const SETTING =
  /^(?:([\p{L}_ ]{1,20}?)\s?[=:]\s?)?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|\.\d+)\s?([KMBkmb]|%|×|x)?(?:\s?(?:tokens?|steps?|epochs?|shots?|layers?|hops?|samples?|frames?))?$/u;
const FEWEST = 3;

/** The number that a label sets, with the letter that it may be set to: "k = 4", "2K", "10%". */
function settingOf(text: string): { value: number; symbol: string } | null {
  const match = SETTING.exec(text.replace(/[$\\]/g, '').trim());
  if (match === null) return null;
  const [, symbol = '', digits, unit] = match;
  return { value: Number(digits!.replace(/,/g, '')) * magnitudeOf(unit), symbol: symbol.trim() };
}

/**
 * All series of a grid along its rows, along its columns, and along a column that prints the setting of each row; with
 * `allRows` of whatever name the rows are.
 */
export const settingSeries = (grid: Grid, caption: string, allRows: boolean): SettingSeries[] => [
  ...along(grid.rows, grid.columns, cornerName(grid), caption, 'row'),
  ...along(grid.columns, grid.rows, cornerName(grid), caption, 'column'),
  ...grid.columns.flatMap((column) => byColumn(grid, column, caption, allRows)),
];

/** Rows of one name that differ in one column of settings alone, crossed with the columns of results. */
function byColumn({ rows, columns }: Grid, axis: Line, caption: string, allRows: boolean): SettingSeries[] {
  const axisName = nameOf(axis.path);
  if (axisName === '' || axis.values.length < FEWEST || axis.values.length < rows.length) return [];
  const groups = groupBy(axis.values, ({ row }) => (allRows ? '' : nameOf(rows[row]!.path)));
  if (groups.size * FEWEST > rows.length) return [];
  const others = columns.filter((column) => column !== axis && column.path.length > 0);
  const at = (column: Line, row: number) => column.values.find((one) => one.row === row);
  return [...groups].flatMap(([group, cells]) => {
    const settings = cells.map((cell) => ({ cell, setting: settingOf(cell.cell.text)?.value ?? null }));
    const values = settings.flatMap(({ setting }) => (setting === null ? [] : [setting]));
    if (values.length < cells.length || values.length < FEWEST || new Set(values).size < values.length) return [];
    const sorted = settings.toSorted((a, b) => a.setting! - b.setting!);
    return others.flatMap((column): SettingSeries[] => {
      const steps = sorted.flatMap(({ cell, setting }) => {
        const found = at(column, cell.row);
        return found === undefined ? [] : [{ setting: setting!, label: cell.cell.text.trim(), cell: found }];
      });
      if (steps.length < sorted.length || new Set(steps.map(({ cell }) => cell.printed.unit)).size > 1) return [];
      const name = nameOf(column.path);
      return [{ axis: axisName, name: `${group} ${name}`.trim(), of: group, better: betterOf(name, caption), steps }];
    });
  });
}

const cornerName = ({ corner }: Grid): string => corner.at(-1)?.text.trim() ?? '';

/** The lines whose last label is a setting, apart by what stands before it, crossed with each of the others. */
function along(
  lines: readonly Line[],
  others: readonly Line[],
  corner: string,
  caption: string,
  side: 'row' | 'column',
): SettingSeries[] {
  const set = lines.flatMap((line) => {
    const label = lastLabel(line);
    const setting = settingOf(label);
    return setting === null ? [] : [{ line, label, ...setting, group: nameOf(line.path.slice(0, -1)) }];
  });
  // A number among names is none of a row of settings.
  if (set.length < FEWEST || set.length * 2 < lines.length) return [];
  return [...groupBy(set, ({ group, symbol }) => `${group}|${symbol}`).values()].flatMap((group) => {
    const values = group.map(({ value }) => value);
    if (group.length < FEWEST || new Set(values).size < values.length) return [];
    const sorted = group.toSorted((a, b) => a.value - b.value);
    const [first] = group as [(typeof group)[number]];
    return others.flatMap((other): SettingSeries[] => {
      if (other.path.length === 0) return [];
      const steps = sorted.flatMap(({ line, label, value }) => {
        const cell = line.values.find((one) => (side === 'row' ? one.column : one.row) === other.index);
        return cell === undefined ? [] : [{ setting: value, label, cell }];
      });
      const units = new Set(steps.map(({ cell }) => cell.printed.unit));
      if (steps.length < FEWEST || steps.length < sorted.length || units.size > 1) return [];
      const name = nameOf(other.path);
      return [
        {
          axis: [first.symbol, first.group, side === 'row' || first.group === '' ? corner : ''].join(' ').trim(),
          name,
          of: first.group,
          better: betterOf(`${name} ${side === 'column' ? first.group : ''}`, caption),
          steps,
        },
      ];
    });
  });
}
