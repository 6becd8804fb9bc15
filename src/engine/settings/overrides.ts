import type { RuleSetting } from './rule-settings.ts';
import { inFiles, type FileChoice } from '../suppression/in-files.ts';

/** Settings for the papers that some globs match. */
export interface Override extends FileChoice {
  files: readonly string[];
  settings: readonly RuleSetting[];
}

/** The settings of one paper: those of all, then those of each override that means it, in order. */
export const settingsFor = (
  path: string,
  settings: readonly RuleSetting[],
  overrides: readonly Override[],
): readonly RuleSetting[] => {
  const meant = overrides.filter((one) => inFiles(path, one));
  // Flags win over the whole configuration.
  const flags = settings.filter(({ flag }) => flag === true);
  return meant.length === 0 ? settings : [...settings, ...meant.flatMap((one) => one.settings), ...flags];
};
