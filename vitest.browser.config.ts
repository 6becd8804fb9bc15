import { defineConfig } from 'vitest/config';
import { execArgv, publishedPackages } from './test/as-users-run.ts';

/** What only a real browser can tell. It needs Chromium (`apt-get install chromium`), so it is not part of `npm test`. */
export default defineConfig({
  plugins: [publishedPackages],
  test: {
    include: ['test/browser/**/*.test.ts'],
    execArgv,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
