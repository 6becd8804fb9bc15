import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/papers/**'],
    globalSetup: ['test/build.ts'],
    // A hang fails, a busy machine does not.
    testTimeout: 120_000,
  },
});
