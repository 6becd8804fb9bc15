import { PRESETS } from '../../generated/presets.ts';
import type { Confidence, Severity } from '../answer.ts';
import type { RuleSetting } from './rule-settings.ts';
import { didYouMean } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';

/** A choice of rules and thresholds under one name: rules/presets/NAME.yaml. */
export interface Preset {
  name: string;
  title: string;
  sources: readonly { readonly title: string; readonly url: string }[];
  /** Applied before the settings of a user, in order. */
  settings: readonly RuleSetting[];
  /** Null where the default holds. */
  minConfidence: Confidence | null;
  failOn: Severity | null;
}

/** Throws `UsageError` where no preset has that name. */
export function presetNamed(name: string): Preset {
  const preset = PRESETS.find((one) => one.name === name);
  const names = PRESETS.map((one) => one.name);
  if (preset === undefined)
    throw new UsageError(`no preset is called ${name}${didYouMean(name, names)}; there are ${names.join(', ')}`);
  return preset;
}
