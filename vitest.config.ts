// Which tests run how: `unit` and `isolated` on the sources, `built` on the finished extension of both browsers.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const BUILT = ['tests/bundle/**/*.test.ts', 'tests/manifest.test.ts'];
const BROWSERS = ['tests/e2e/**'];
/** With documents, modules put in another's place, or programs of their own: each file in a world by itself. */
const ISOLATED = ['components', 'detect', 'platform', 'tools'].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);

const onSources = {
  // Tests over all reference records take seconds, on a busy machine many.
  testTimeout: 120_000,
  setupFiles: ['tests/support/steadyDraws.ts'],
  mockReset: true,
  restoreMocks: true,
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...onSources,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...ISOLATED, ...BUILT, ...BROWSERS],
          // Most of what a file takes by itself is to load the lexicon again.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: { ...onSources, name: 'isolated', include: ISOLATED },
      },
      {
        test: {
          name: 'built',
          include: BUILT,
          globalSetup: ['tests/support/buildExtensions.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
