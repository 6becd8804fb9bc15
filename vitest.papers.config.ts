import { defineConfig } from 'vitest/config';

/** Checks on real papers, which are not part of the project; they run where ../shared stands beside it. */
export default defineConfig({
  test: {
    include: ['test/papers/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Reading a paper takes seconds, so that the files of tests share what they have read (`readOnce`).
    isolate: false,
    maxWorkers: '100%',
  },
});
