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
export type { Source } from './engine/expand-files.ts';
export { lint, type LintOptions } from './engine/lint.ts';
export { presetNamed, type Preset } from './engine/preset.ts';
export { collectReport, type LintEvent } from './engine/run-files.ts';
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
  WorkingPlace,
} from './engine/report.ts';
export type { Interval } from './facts/numbers/interval.ts';
export type { Working, WorkingInput } from './facts/numbers/working.ts';
export type { Rule } from './engine/rule.ts';
export type { Level, RuleSetting } from './engine/rule-settings.ts';
export { UsageError } from './engine/usage-error.ts';
export { RULES as rules } from './generated/rules.ts';
export { readPaper } from './inputs/index.ts';
export { UnreadableError } from './inputs/unreadable.ts';
export type { Entry } from './paper/bibliography/entry.ts';
export type { Citation } from './paper/citations/citations.ts';
export type { Mention } from './paper/mentions/mentions.ts';
export type { Format, Paper } from './paper/paper.ts';
export type { Axis, Bars, Curve, Drawing, Plot, Point, Scale } from './paper/plots.ts';
export { columnUnits } from './paper/table-units.ts';
export { isReporterName, loadReporter, type ReporterName } from './reporters/index.ts';
export type { Reporter, ReporterContext } from './reporters/reporter.ts';
export { version } from './version.ts';
export { loadView, type ViewName } from './views/index.ts';
export type { View, ViewContext } from './views/view.ts';
export type { Limits } from './workers/pool.ts';
