// Which tests run how: `unit` on the sources, `built` on the finished extension of both browsers.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const BUILT = ['tests/bundle/**/*.test.ts', 'tests/manifest.test.ts'];
const BROWSERS = ['tests/e2e/**'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...BUILT, ...BROWSERS],
          // Tests over all reference records take seconds, on a busy machine many.
          testTimeout: 60_000,
          mockReset: true,
          restoreMocks: true,
        },
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
