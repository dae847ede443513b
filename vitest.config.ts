import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/setup/slow-first.ts';

const SECOND = 1000;

/** Two even on one processor, for much of a test in a browser is waiting; more than four builds at once need much memory. */
const WORKERS = Math.min(Math.max(2, availableParallelism()), 4);

/** Tests that build sites, start programs or open a browser. */
const HEAVY = [
  'tests/{bench,build,e2e,render,scripts,sealed}/**/*.test.ts',
  'tests/corpora/{attacks,build,pages}.test.ts',
];
/** Tests of every case there is, where the quick ones look at some of them; those of whole diaries too. */
const THOROUGH = ['tests/**/*.thorough.test.ts', 'tests/corpora/*.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    // Before anything imports Astro, which otherwise counts its uses and looks for a newer version.
    env: { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' },
    pool: 'forks',
    // A worker that has run many files takes its time to end on a busy machine.
    teardownTimeout: 60 * SECOND,
    // What a page does some moments later is waited for as long as a slow machine takes.
    expect: { poll: { timeout: 20 * SECOND } },
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['tests/**/*.test.ts'],
          exclude: [...THOROUGH, ...HEAVY],
          isolate: false,
          maxWorkers: WORKERS,
          testTimeout: 20 * SECOND,
          hookTimeout: 20 * SECOND,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'thorough',
          include: THOROUGH,
          exclude: HEAVY,
          isolate: false,
          maxWorkers: WORKERS,
          testTimeout: 60 * SECOND,
          hookTimeout: 20 * SECOND,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'heavy',
          include: HEAVY,
          globalSetup: ['tests/setup/run.ts'],
          isolate: false,
          maxWorkers: WORKERS,
          testTimeout: 120 * SECOND,
          hookTimeout: 120 * SECOND,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
