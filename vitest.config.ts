import { defineConfig } from 'vitest/config';
import { execArgv, publishedPackages } from './test/as-users-run.ts';

/** These put other modules in the place of ours or watch the memory of their process: each has one to itself. */
const ALONE = [
  'test/cli/cli.test.ts',
  'test/cli/cli-progress.test.ts',
  'test/workers/workers.test.ts',
  'test/fuzz/fuzz.test.ts',
];

export default defineConfig({
  plugins: [publishedPackages],
  test: {
    globalSetup: ['test/build.ts'],
    execArgv,
    // A hang fails, a busy machine does not.
    testTimeout: 120_000,
    // The tests' own default leaves one core of two to a process that only hands out files.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Loading the sources takes longer than most files of tests run, so that a worker loads them once for all files.
        test: {
          name: 'all',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/papers/**', 'test/browser/**', ...ALONE],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
