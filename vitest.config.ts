import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/papers/**'], globalSetup: ['test/build.ts'] },
});
