import type { Rule } from './engine/rule.ts';

export type { Artifact, FilePlace } from './artifacts/artifact.ts';
export type {
  Answer,
  Check,
  Confidence,
  Evidence,
  EvidenceRole,
  FileEvidence,
  Finding,
  PaperEvidence,
  Severity,
} from './engine/answer.ts';
export type { Source } from './engine/run/source.ts';
export { lint, type LintOptions } from './engine/run/lint.ts';
export { loadConfig, type Config, type ConfigChoice } from './config/load.ts';
export type { Override } from './engine/settings/overrides.ts';
export { settingsFor } from './engine/settings/overrides.ts';
export { presetNamed, type Preset } from './engine/settings/preset.ts';
export { collectReport, type LintEvent, type RunOptions } from './engine/run/run-files.ts';
export type {
  ArtifactReport,
  Failure,
  Located,
  LocatedInput,
  LocatedWorking,
  Outcome,
  PaperReport,
  Report,
  Summary,
  Suppression,
  WorkingPlace,
} from './engine/report/report.ts';
export type { OptionSpec, Rule, RulePage } from './engine/rule.ts';
export { configureRules, type ConfiguredRules, type Level, type RuleSetting } from './engine/settings/rule-settings.ts';
export { updateBaseline, type Baseline } from './engine/suppression/baseline.ts';
export { HOUSEKEEPING as suppressionRules } from './engine/suppression/housekeeping.ts';
export { inFiles } from './engine/suppression/in-files.ts';
export type { Ignore } from './engine/suppression/ignores.ts';
export type { SuppressionOptions } from './engine/suppression/index.ts';
export type { Interval } from './facts/numbers/interval.ts';
export type { Relation, Working, WorkingInput } from './facts/numbers/working.ts';
export { UsageError } from './engine/usage-error.ts';
export { PRESETS as presets } from './generated/presets.ts';
export { RULE_PAGES as rulePages } from './generated/rule-pages.ts';
export { readPaper } from './inputs/index.ts';
export { UnreadableError } from './inputs/unreadable.ts';
export type { Entry } from './paper/bibliography/entry.ts';
export type { Citation } from './paper/citations/citations.ts';
export type { Mention } from './paper/mentions/mentions.ts';
export type { Format, Paper } from './paper/paper.ts';
export type { Axis, Bars, Curve, Drawing, Plot, Point, Scale } from './paper/plots.ts';
export type { Times } from './paper/stopwatch.ts';
export { columnUnits } from './paper/table-units.ts';
export {
  isAnnotating,
  isReporterName,
  loadAnnotatingReporter,
  loadReporter,
  type AnnotatingName,
  type ReporterName,
  type TextReporterName,
} from './reporters/index.ts';
export type { AnnotatingReporter, Reporter, ReporterContext } from './reporters/reporter.ts';
export { fails, startVerdict, type Thresholds } from './reporters/verdict.ts';
export { version } from './version.ts';
export { loadView, type ViewName } from './views/index.ts';
export type { View, ViewContext } from './views/view.ts';
export type { Limits, Pool } from './workers/pool.ts';

/** The rules with their checks, which are loaded only where they are asked for. */
export const loadRules = async (): Promise<readonly Rule[]> => (await import('./generated/rules.ts')).RULES;
