import { defineConfig } from 'vitest/config';

/** Browser tests: real Chromium and Firefox with the built extension, one file at a time. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
