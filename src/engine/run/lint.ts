import { createPool, defaultLimits, hasWorkers, type Limits, type Pool } from '../../workers/pool.ts';
import { readArtifacts } from '../artifacts.ts';
import { pathOf, type Source } from './source.ts';
import { failureOf } from '../failure.ts';
import { settingsFor } from '../settings/overrides.ts';
import { lintResult } from './lint-result.ts';
import type { Rule } from '../rule.ts';
import { checkSettings, configureRules } from '../settings/rule-settings.ts';
import { withCache } from './result-cache.ts';
import { inOrder, lintIn, type LintEvent, type Run, type RunOptions } from './run-files.ts';
import { suppress } from '../suppression/index.ts';

/** Severities and options of rules (`settings`: in order, a later one wins), repositories, suppressions and limits. */
export interface LintOptions extends Partial<Limits>, Partial<RunOptions> {
  /**
   * The rules to ask; all by default. Rules of your own are functions, which cannot be sent to a worker: papers are then
   * read one after the other in the calling thread, without limits, as with `jobs: 0`.
   */
  rules?: readonly Rule[];
  /** Workers that the caller has started and will end; else they are started and ended here. */
  pool?: Pool | null;
}

/**
 * Lints files, folders, glob patterns and papers in memory, sorted by path, as many at a time as there are cores. Results
 * come in the order of the paths. A file that fails is an event; the run goes on. Throws `UsageError` where a setting
 * names no rule or a repository cannot be read.
 */
export async function* lint(
  inputs: readonly (string | Source)[],
  options: LintOptions = {},
): AsyncGenerator<LintEvent, void, undefined> {
  const { settings = [], artifacts = [], artifactPlaces, overrides = [], rules, pool: given } = options;
  const { jobs, timeout, memory } = options;
  const { timing = false, cache = null } = options;
  if (rules !== undefined || jobs === 0 || !hasWorkers) {
    const all = rules ?? (await import('../../generated/rules.ts')).RULES;
    const { askFile } = await import('./lint-file.ts');
    const housekeeping = checkSettings(all, settings, overrides);
    const read = await readArtifacts(
      artifacts,
      async (path) => {
        const { readArtifact } = await import('../../artifacts/read-artifact.ts');
        return readArtifact(path).catch((error: unknown) => failureOf(path, error));
      },
      artifactPlaces,
    );
    const run: Run = async (source, begin) => {
      begin();
      const own = settingsFor(pathOf(source), settings, overrides);
      const configured = configureRules(all, own);
      return lintResult([await askFile(source, configured, read, { timing })], () => configured.housekeeping);
    };
    // Rules of the caller's own may change without a sign of it.
    const keeps = cache !== null && rules === undefined;
    const kept = keeps ? withCache(run, cache, { settings, overrides, artifacts: read }) : run;
    const events = inOrder(inputs, kept, { ...options, jobs: 1, artifacts: read });
    return yield* suppress(events, options, housekeeping);
  }
  const limits = defaultLimits();
  const pool =
    given ??
    createPool({
      jobs: jobs ?? limits.jobs,
      timeout: timeout ?? limits.timeout,
      memory: memory ?? limits.memory,
    });
  try {
    yield* lintIn(pool, inputs, { ...options, settings, artifacts });
  } finally {
    if (pool !== given) await pool.close();
  }
}
