import { readFile } from 'node:fs/promises';
import { RULES } from '../generated/rules.ts';
import { readPaper } from '../inputs/index.ts';
import { version } from '../version.ts';
import { expandFiles, type Source } from './expand-files.ts';
import { failureOf } from './failure.ts';
import { reportPaper, summarize, type Failure, type PaperReport, type Report } from './report.ts';
import type { Rule } from './rule.ts';
import { configureRules, type ConfiguredRules, type RuleSetting } from './rule-settings.ts';

export interface LintOptions {
  /** Severities set by hand, in order; a later one wins. */
  settings?: readonly RuleSetting[];
  /** The rules to ask; all by default. */
  rules?: readonly Rule[];
}

export type LintEvent =
  | { type: 'start'; path: string; index: number; total: number }
  | { type: 'paper'; paper: PaperReport }
  | { type: 'failure'; failure: Failure };

/**
 * Lints files, folders, glob patterns and papers in memory, sorted by path. A file that fails is an event; the run goes
 * on. Throws `UsageError` where a setting names no rule.
 */
export async function* lint(
  inputs: readonly (string | Source)[],
  { settings = [], rules = RULES }: LintOptions = {},
): AsyncGenerator<LintEvent, void, undefined> {
  const configured = configureRules(rules, settings);
  const { sources, failures } = await expandFiles(inputs);
  for (const failure of failures) yield { type: 'failure', failure };
  for (const [index, source] of sources.entries()) {
    const path = typeof source === 'string' ? source : source.path;
    yield { type: 'start', path, index, total: sources.length };
    yield await lintOne(source, path, configured);
  }
}

async function lintOne(source: string | Source, path: string, { rules, forced }: ConfiguredRules): Promise<LintEvent> {
  try {
    const bytes = typeof source === 'string' ? await readFile(source) : source.bytes;
    const paper = reportPaper(await readPaper(bytes, path), rules);
    for (const outcome of paper.outcomes) outcome.severity = forced.get(outcome.rule) ?? outcome.severity;
    return { type: 'paper', paper };
  } catch (error) {
    return { type: 'failure', failure: failureOf(path, error) };
  }
}

/** Gathers the events of a run into a report. `watch` sees each event as it comes. */
export async function collectReport(
  events: AsyncIterable<LintEvent>,
  watch: (event: LintEvent) => void = () => {},
): Promise<Report> {
  const papers: PaperReport[] = [];
  const failures: Failure[] = [];
  for await (const event of events) {
    watch(event);
    if (event.type === 'paper') papers.push(event.paper);
    if (event.type === 'failure') failures.push(event.failure);
  }
  return reportOf(papers, failures);
}

const reportOf = (papers: PaperReport[], failures: Failure[]): Report => ({
  schema: 'paper-lint/report@1',
  tool: { name: 'paper-lint', version: version() },
  papers,
  failures,
  summary: summarize(papers),
});
