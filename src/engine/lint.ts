import { RULES } from '../generated/rules.ts';
import { version } from '../version.ts';
import { createPool, defaultLimits, hasWorkers, type Limits, type Pool } from '../workers/pool.ts';
import { expandFiles, type Source } from './expand-files.ts';
import { lintFile, pathOf, type LintResult } from './lint-file.ts';
import { summarize, type Failure, type PaperReport, type Report } from './report.ts';
import type { Rule } from './rule.ts';
import { configureRules, type RuleSetting } from './rule-settings.ts';

export interface LintOptions extends Partial<Limits> {
  /** Severities set by hand, in order; a later one wins. */
  settings?: readonly RuleSetting[];
  /**
   * The rules to ask; all by default. Rules of your own are functions, which cannot be sent to a worker: papers are then
   * read one after the other in the calling thread, without limits, as with `jobs: 0`.
   */
  rules?: readonly Rule[];
}

export type LintEvent = { type: 'start'; path: string; index: number; total: number } | LintResult;

/** Runs one file; `begin` is called when its turn comes. */
type Run = (source: string | Source, begin: () => void) => Promise<LintResult>;

/**
 * Lints files, folders, glob patterns and papers in memory, sorted by path, as many at a time as there are cores. Results
 * come in the order of the paths. A file that fails is an event; the run goes on. Throws `UsageError` where a setting
 * names no rule.
 */
export async function* lint(
  inputs: readonly (string | Source)[],
  { settings = [], rules, ...limits }: LintOptions = {},
): AsyncGenerator<LintEvent, void, undefined> {
  const configured = configureRules(rules ?? RULES, settings);
  if (rules !== undefined || limits.jobs === 0 || !hasWorkers) {
    const run: Run = (source, begin) => {
      begin();
      return lintFile(source, configured);
    };
    return yield* inOrder(inputs, run, 1);
  }
  const pool = createPool({ ...defaultLimits(), ...limits });
  try {
    yield* lintIn(pool, inputs, settings);
  } finally {
    await pool.close();
  }
}

/** The same with workers that the caller has started and will end. */
export const lintIn = (
  pool: Pool,
  inputs: readonly (string | Source)[],
  settings: readonly RuleSetting[],
): AsyncGenerator<LintEvent, void, undefined> =>
  inOrder(
    inputs,
    (source, begin) => pool.run({ type: 'lint', source, settings }, begin) as Promise<LintResult>,
    pool.jobs,
  );

/** A slow file may be overtaken by this many others for each one that is read at the same time. */
const AHEAD = 4;

/** Starts of files come as they happen, results in the order of the files. */
async function* inOrder(
  inputs: readonly (string | Source)[],
  run: Run,
  jobs: number,
): AsyncGenerator<LintEvent, void, undefined> {
  const { sources, failures } = await expandFiles(inputs);
  for (const failure of failures) yield { type: 'failure', failure };
  const total = sources.length;
  const begun: LintEvent[] = [];
  const results = new Map<number, LintResult>();
  let wake = () => {};
  const launch = async (index: number) => {
    const source = sources[index]!;
    const result = await run(source, () => {
      begun.push({ type: 'start', path: pathOf(source), index, total });
      wake();
    });
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
