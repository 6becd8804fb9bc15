import { RULES } from '../generated/rules.ts';
import { createPool, defaultLimits, hasWorkers, type Limits } from '../workers/pool.ts';
import { readArtifacts } from './artifacts.ts';
import type { Source } from './expand-files.ts';
import { failureOf } from './failure.ts';
import { lintFile } from './lint-file.ts';
import type { Rule } from './rule.ts';
import { configureRules, type RuleSetting } from './rule-settings.ts';
import { withCache } from './result-cache.ts';
import { inOrder, lintIn, type LintEvent, type Run } from './run-files.ts';

export interface LintOptions extends Partial<Limits> {
  /** Severities set by hand, in order; a later one wins. */
  settings?: readonly RuleSetting[];
  /** Folders of repositories that belong to every paper of the run. */
  artifacts?: readonly string[];
  /** Whether each paper's event tells what its time went to (`times`). */
  timing?: boolean;
  /** A folder where results are kept, and found again where neither paper, settings nor version have changed. */
  cache?: string | null;
  /**
   * The rules to ask; all by default. Rules of your own are functions, which cannot be sent to a worker: papers are then
   * read one after the other in the calling thread, without limits, as with `jobs: 0`.
   */
  rules?: readonly Rule[];
}

/**
 * Lints files, folders, glob patterns and papers in memory, sorted by path, as many at a time as there are cores. Results
 * come in the order of the paths. A file that fails is an event; the run goes on. Throws `UsageError` where a setting
 * names no rule or a repository cannot be read.
 */
export async function* lint(
  inputs: readonly (string | Source)[],
  { settings = [], artifacts = [], rules, timing = false, cache = null, ...limits }: LintOptions = {},
): AsyncGenerator<LintEvent, void, undefined> {
  const configured = configureRules(rules ?? RULES, settings);
  if (rules !== undefined || limits.jobs === 0 || !hasWorkers) {
    const read = await readArtifacts(artifacts, async (path) => {
      const { readArtifact } = await import('../artifacts/read-artifact.ts');
      return readArtifact(path).catch((error: unknown) => failureOf(path, error));
    });
    const run: Run = (source, begin) => {
      begin();
      return lintFile(source, configured, read, { timing });
    };
    // Rules of the caller's own may change without a sign of it.
    const keeps = cache !== null && rules === undefined;
    return yield* inOrder(inputs, keeps ? withCache(run, cache, { settings, artifacts: read }) : run, {
      jobs: 1,
      artifacts: read,
    });
  }
  const pool = createPool({ ...defaultLimits(), ...limits });
  try {
    yield* lintIn(pool, inputs, { settings, artifacts, timing, cache });
  } finally {
    await pool.close();
  }
}
