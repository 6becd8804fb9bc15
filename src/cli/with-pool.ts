import { isMarkdown } from '../engine/run/source.ts';
import type { Pool } from '../workers/pool.ts';
import type { ExitCode } from './exit-code.ts';
import type { LintFlags } from './options.ts';

/** Starts the first worker before the command's own parts are loaded, so that both load at the same time. */
export async function withPool(
  { jobs, timeout, memory }: LintFlags,
  first: string | undefined,
  command: (pool: Pool | null) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { createPool, defaultLimits, hasWorkers } = await import('../workers/pool.ts');
  if (!hasWorkers) return command(null);
  const limits = defaultLimits();
  const pool = createPool(
    {
      jobs: jobs ?? limits.jobs,
      timeout: timeout ?? limits.timeout,
      memory: memory ?? limits.memory,
    },
    // Two threads read a single Markdown file.
    first === undefined ? {} : { first, early: isMarkdown(first) ? 2 : 1 },
  );
  try {
    return await command(pool);
  } finally {
    await pool.close();
  }
}
