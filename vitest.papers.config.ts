import { defineConfig } from 'vitest/config';
import { execArgv, publishedPackages } from './test/as-users-run.ts';

/** Checks on real papers, which are not part of the project; they run where ../shared stands beside it. */
export default defineConfig({
  plugins: [publishedPackages],
  test: {
    include: ['test/papers/**/*.test.ts'],
    execArgv,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
    maxWorkers: '100%',
  },
});
