import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests of the built extension in one browser: `*.test.ts` run in each, `*.<browser>.test.ts` in that one. */
const inBrowser = (name: 'chromium' | 'firefox', groupOrder: number): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include: ['tests/e2e/**/*.test.ts'],
    exclude: [`tests/e2e/**/*.${name === 'chromium' ? 'firefox' : 'chromium'}.test.ts`],
    globalSetup: ['tests/e2e/setup.ts'],
    provide: { browser: name },
    // One browser at a time: a second would slow the first, and what it measures.
    fileParallelism: false,
    sequence: { groupOrder },
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default', ['json', { outputFile: 'build/test-results.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/unit/web-locks.ts'],
          // A busy machine is no fault: what hangs fails all the same.
          testTimeout: 30_000,
        },
      },
      inBrowser('chromium', 1),
      inBrowser('firefox', 2),
    ],
  },
});
