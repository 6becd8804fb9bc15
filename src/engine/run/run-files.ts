import type { Artifact } from '../../artifacts/artifact.ts';
import { RULE_PAGES } from '../../generated/rule-pages.ts';
import { version } from '../../version.ts';
import type { Pool } from '../../workers/pool.ts';
import { readArtifacts, reportArtifact, type ArtifactPlaces } from '../artifacts.ts';
import { expandFiles, type LeaveOut } from './expand-files.ts';
import { isMarkdown, pathOf, type Source } from './source.ts';
import { halfOf } from './halves.ts';
import { lintResult, type AskedResult, type LintResult } from './lint-result.ts';
import type { ArtifactReport, Failure, Outcome, PaperReport, Report } from '../report/report.ts';
import { settingsFor, type Override } from '../settings/overrides.ts';
import { checkSettings, configureRules, type RuleSetting } from '../settings/rule-settings.ts';
import { suppress, type SuppressionOptions } from '../suppression/index.ts';
import { withCache } from './result-cache.ts';
import { summarize } from '../report/summary.ts';

/** What happens during a run, as it happens. */
export type LintEvent =
  | { type: 'artifact'; artifact: ArtifactReport }
  | { type: 'start'; path: string; index: number; total: number }
  | LintResult
  | { type: 'notice'; notice: Outcome };

/** What holds for every paper of a run. */
export interface RunOptions extends SuppressionOptions {
  settings: readonly RuleSetting[];
  /** Other settings for some papers, after those of all. */
  overrides?: readonly Override[] | undefined;
  artifacts: readonly string[];
  artifactPlaces?: ArtifactPlaces | undefined;
  /** Globs of papers that folders and patterns leave out; a file that is named is linted all the same. */
  ignoreFiles?: readonly string[] | undefined;
  /** The folder that `ignoreFiles` start from. */
  base?: string | undefined;
  /** Whether each paper's event tells what its time went to (`times`). */
  timing?: boolean;
  /** The folder where results are kept, and found again where neither paper, settings, repository nor version changed. */
  cache?: string | null;
}

/** Runs one file, in up to so many threads; `begin` is called when its turn comes. */
export type Run = (source: string | Source, begin: () => void, threads: number) => Promise<LintResult>;

/**
 * Lints files in workers that the caller has started and will end. Loads neither the rules nor the readers, which only the
 * workers need.
 */
export async function* lintIn(
  pool: Pool,
  inputs: readonly (string | Source)[],
  options: RunOptions,
): AsyncGenerator<LintEvent, void, undefined> {
  const { settings, overrides = [], artifacts: paths, artifactPlaces, timing = false, cache = null } = options;
  const housekeeping = checkSettings(RULE_PAGES, settings, overrides);
  const artifacts = await readArtifacts(
    paths,
    async (path) => {
      const result = await pool.run({ type: 'artifact', source: path });
      if (result.type === 'artifact') return result.artifact;
      if (result.type === 'failure') return result.failure;
      throw new Error(`a repository was read as a ${result.type}`);
    },
    artifactPlaces,
  );
  const run: Run = async (source, begin, threads) => {
    const path = pathOf(source);
    const own = settingsFor(path, settings, overrides);
    const configured = () => configureRules(RULE_PAGES, own);
    const task = { type: 'lint', source, settings: own, artifacts, timing } as const;
    // Reading a PDF twice takes more than half of the rules; what is measured in two threads at once would not add up.
    const halves = threads === 1 || timing || !isMarkdown(path) ? [] : [...new Set(configured().rules.map(halfOf))];
    const tasks = halves.length > 1 ? halves.map((half) => ({ ...task, half })) : [task];
    const parts = await Promise.all(tasks.map((one, i) => pool.run(one, i === 0 ? begin : undefined)));
    return lintResult(parts as AskedResult[], () => configured().housekeeping);
  };
  const kept = cache === null ? run : withCache(run, cache, { settings, overrides, artifacts });
  yield* suppress(inOrder(inputs, kept, { ...options, jobs: pool.jobs, artifacts }), options, housekeeping);
}

/** A slow file may be overtaken by this many others for each one that is read at the same time. */
const AHEAD = 4;

/** Starts of files come as they happen, results in the order of the files. */
export async function* inOrder(
  inputs: readonly (string | Source)[],
  run: Run,
  { jobs, artifacts, ...leave }: { jobs: number; artifacts: readonly Artifact[] } & LeaveOut,
): AsyncGenerator<LintEvent, void, undefined> {
  for (const artifact of artifacts) yield { type: 'artifact', artifact: reportArtifact(artifact) };
  const { sources, failures } = await expandFiles(inputs, leave);
  for (const failure of failures) yield { type: 'failure', failure };
  const total = sources.length;
  const begun: LintEvent[] = [];
  const results = new Map<number, LintResult>();
  let wake = () => {};
  const launch = async (index: number) => {
    const source = sources[index]!;
    const begin = () => {
      begun.push({ type: 'start', path: pathOf(source), index, total });
      wake();
    };
    const result = await run(source, begin, Math.max(1, Math.floor(jobs / total)));
    results.set(index, result);
    wake();
  };
  const window = jobs === 1 ? 1 : jobs * AHEAD;
  for (let next = 0, done = 0; done < total;) {
    while (next < total && next < done + window) void launch(next++);
    const start = begun.shift();
    const result = results.get(done);
    if (start !== undefined) yield start;
    else if (result !== undefined) {
      results.delete(done++);
      yield result;
    } else await new Promise<void>((resolve) => (wake = resolve));
  }
}

/** Gathers the events of a run into a report. `watch` sees each event as it comes. */
export async function collectReport(
  events: AsyncIterable<LintEvent>,
  watch: (event: LintEvent) => void = () => {},
): Promise<Report> {
  const artifacts: ArtifactReport[] = [];
  const papers: PaperReport[] = [];
  const failures: Failure[] = [];
  const notices: Outcome[] = [];
  for await (const event of events) {
    watch(event);
    if (event.type === 'artifact') artifacts.push(event.artifact);
    if (event.type === 'paper') papers.push(event.paper);
    if (event.type === 'failure') failures.push(event.failure);
    if (event.type === 'notice') notices.push(event.notice);
  }
  return reportOf(artifacts, papers, failures, notices);
}

const reportOf = (
  artifacts: ArtifactReport[],
  papers: PaperReport[],
  failures: Failure[],
  notices: Outcome[],
): Report => ({
  schema: 'paper-lint/report@1',
  tool: { name: 'paper-lint', version: version() },
  artifacts,
  papers,
  failures,
  notices,
  summary: summarize(papers, notices),
});
