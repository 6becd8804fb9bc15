import { groupBy } from '../../group-by.ts';
import type { Grid, Line, ValueCell } from './grid.ts';
import { betterOf } from './measures.ts';
import { nameOf } from './tables.ts';

/** Cells that differ in one setting alone, by it, least first: the column "BLEU" over the rows `16`, `32`, `64`. */
export interface SettingSeries {
  /** What the setting is called: "Batch size". */
  readonly axis: string;
  /** What the cells are of: the other header, and what the rows have in common. */
  readonly name: string;
  readonly better: 'higher' | 'lower' | null;
  readonly steps: readonly { readonly setting: number; readonly label: string; readonly cell: ValueCell }[];
}

const SETTING =
  /^(?:([\p{L}_ ]{1,20}?)\s?[=:]\s?)?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|\.\d+)\s?([KMBkmb]|%|×|x)?(?:\s?(?:tokens?|steps?|epochs?|shots?|layers?|hops?|samples?|frames?))?$/u;
const SCALE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
const FEWEST = 3;

/** The number that a label sets, with the letter that it may be set to: "k = 4", "2K", "10%". */
function settingOf(text: string): { value: number; symbol: string } | null {
  const match = SETTING.exec(text.replace(/[$\\]/g, '').trim());
  if (match === null) return null;
  const [, symbol = '', digits, unit = ''] = match;
  return { value: Number(digits!.replace(/,/g, '')) * (SCALE[unit.toLowerCase()] ?? 1), symbol: symbol.trim() };
}

/** All series of a grid along its rows and along its columns. */
export const settingSeries = (grid: Grid, caption: string): SettingSeries[] => [
  ...along(grid.rows, grid.columns, cornerName(grid), caption, 'row'),
  ...along(grid.columns, grid.rows, cornerName(grid), caption, 'column'),
];

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
    const label = line.path.at(-1)?.text.trim() ?? '';
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
          better: betterOf(`${name} ${side === 'column' ? first.group : ''}`, caption),
          steps,
        },
      ];
    });
  });
}
