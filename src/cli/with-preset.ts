import type { Command } from 'commander';
import { presetNamed } from '../engine/preset.ts';
import type { LintFlags } from './options.ts';

/** What a preset sets, where the user has not said otherwise. */
export function withPreset(program: Command, flags: LintFlags): LintFlags {
  if (flags.preset === undefined) return flags;
  const preset = presetNamed(flags.preset);
  const isDefault = (option: string) => program.getOptionValueSource(option) === 'default';
  return {
    ...flags,
    rule: [...preset.settings, ...(flags.rule ?? [])],
    minConfidence: isDefault('minConfidence') ? (preset.minConfidence ?? flags.minConfidence) : flags.minConfidence,
    failOn: isDefault('failOn') ? (preset.failOn ?? flags.failOn) : flags.failOn,
  };
}
