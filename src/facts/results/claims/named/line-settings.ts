import { cellOf } from '../../tables/compare.ts';
import { shownSystems, type ResultTable, type SystemLine } from '../../tables/tables.ts';

/** What is printed of a line under the headers of settings: "256" under "Tokens". Told apart only where names are not. */
export function settingOf(table: ResultTable, line: SystemLine): string {
  const shown = shownSystems(table).map(({ name, path }) => `${name}|${path.length}`);
  return new Set(shown).size === shown.length
    ? ''
    : settingsOf(table, line)
        .map(({ value }) => value)
        .join('|');
}

/** What a line prints under the headers of settings, each with its header. */
const settingsOf = (table: ResultTable, line: SystemLine): { name: string; value: string }[] =>
  table.measures
    .filter(({ name }) => SETTING.test(name))
    .map((measure) => ({ name: measure.short, value: cellOf(table, line, measure)?.printed.text ?? '' }));

/** "Codebook Dim 2": the settings of a line that other lines of the table do not have. */
export function settingTold(table: ResultTable, line: SystemLine): string {
  if (settingOf(table, line) === '') return '';
  const others = table.systems.map((one) => settingsOf(table, one));
  return settingsOf(table, line)
    .filter(({ value }, i) => value !== '' && others.some((all) => all[i]!.value !== value && all[i]!.value !== ''))
    .map(({ name, value }) => `${name} ${value}`)
    .join(', ');
}

const SETTING =
  /\b(?:tokens?|dim(?:ension)?s?|(?:codebook |model |batch )?size|nodes|budget|shots?|ratio|steps|NFE|layers|frames|bits|rank|k|n)\b/i;
