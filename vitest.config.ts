import { defineConfig } from 'vitest/config';

const SECOND = 1000;

/** Tests that build sites, start programs or open a browser: one file at a time, when the quick ones are done. */
const HEAVY = ['tests/{bench,build,corpora,e2e,integration,scripts}/**/*.test.ts', 'tests/search/browser.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    // Before anything imports Astro, which otherwise counts its uses and looks for a newer version.
    env: { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['tests/**/*.test.ts'],
          exclude: HEAVY,
          testTimeout: 20 * SECOND,
          hookTimeout: 20 * SECOND,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'heavy',
          include: HEAVY,
          globalSetup: ['tests/setup/browser.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 120 * SECOND,
          hookTimeout: 120 * SECOND,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
