// The tests in real browsers: one file after the other, on the production builds.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/support/buildExtensions.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // Real browsers on a busy machine are late at times. `npm test` names each test that was tried again.
    retry: 1,
  },
});
