import { defineConfig } from 'vitest/config';

/** What only a real browser can tell. It needs Chromium (`apt-get install chromium`), so it is not part of `npm test`. */
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
