import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  appendHistory,
  comparison,
  readHistory,
  runToRemember,
  worseThan,
  type PastRun,
} from '../../scripts/bench/history.ts';
import { growthOf } from '../../scripts/bench/measure-live.ts';
import { measureCommands } from '../../scripts/bench/measure.ts';
import { mediansOf, middle, ratioOf } from '../../scripts/bench/medians.ts';
import { resultTable, targetTable } from '../../scripts/bench/report.ts';
import type { Result } from '../../scripts/bench/rounds.ts';
import { table } from '../../scripts/bench/table.ts';
import { figuresOf, verdicts, type Measured } from '../../scripts/bench/targets.ts';

const NOTHING: Measured = { builds: [], search: null, live: null, fixed: null };

function result(build: Result['build'], runner: Result['runner'], seconds: number): Result {
  return { build, runner, seconds, processorSeconds: seconds * 2, largest: seconds * 1e8, together: seconds * 2e8 };
}

function pastRun(entries: number, figures: PastRun['figures']): PastRun {
  return { date: '2026-06-30', node: '26.0.0', cores: 2, entries, figures };
}

describe('medians and ratios', () => {
  test('the median is that of each figure for itself', () => {
    const measured = (seconds: number, together: number) =>
      ({ seconds, processorSeconds: seconds, memory: { largest: together / 2, together }, output: '' }) as const;
    expect(mediansOf([measured(1, 30), measured(9, 10), measured(2, 20)])).toEqual({
      seconds: 2,
      processorSeconds: 2,
      largest: 10,
      together: 20,
    });
  });

  test('of nothing there is none, and where the machine does not tell of processors they are missing', () => {
    expect(() => middle([])).toThrow('There is no middle of nothing.');
    const measured = { seconds: 1, processorSeconds: null, memory: { largest: 1, together: 1 }, output: '' };
    expect(mediansOf([measured]).processorSeconds).toBeNull();
  });

  test('a ratio needs both, and something to divide by', () => {
    expect([ratioOf(1, 4), ratioOf(0, 4), ratioOf(1, 0), ratioOf(undefined, 1), ratioOf(1, null)]).toEqual([
      0.25,
      0,
      null,
      null,
      null,
    ]);
  });

  test('memory is compared where there are a hundred saves at each end', () => {
    const memory = Array.from({ length: 300 }, (_, save) => (save < 150 ? 100 : 125));
    expect([growthOf(memory), growthOf(memory.slice(0, 199))]).toEqual([1.25, null]);
  });
});

describe('a measurement', () => {
  const measured = (program: string) => measureCommands([{ arguments: ['--eval', program], folder: tmpdir() }]);

  test.runIf(process.platform === 'linux')('has the time of processors of what a program starts, too', async () => {
    const busy = 'for (const until = Date.now() + 300; Date.now() < until; );';
    const child = `require('node:child_process').spawnSync(process.execPath, ['--eval', ${JSON.stringify(busy)}])`;
    expect((await measured(child)).processorSeconds).toBeGreaterThan(0);
  });

  test('has the memory of all processes together, and that of the largest', async () => {
    const [held, most] = [1e8, 1.8e8];
    const hold = `globalThis.held = Buffer.alloc(${held}, 'x');`;
    const wait = JSON.stringify(`${hold} setTimeout(() => {}, 900)`);
    const { memory } = await measured(
      `${hold} require('node:child_process').spawnSync(process.execPath, ['--eval', ${wait}])`,
    );
    expect(memory.largest).toBeGreaterThan(held);
    expect(memory.largest).toBeLessThan(most);
    expect(memory.together).toBeGreaterThan(2 * held);
  });

  test('says what failed', async () => {
    await expect(measured('throw new Error("It rains.")')).rejects.toThrow('It rains.');
  });
});

describe('the report', () => {
  test('sets numbers to the right', () => {
    expect(
      table([
        ['name', 'seconds'],
        ['a long name', '1.5'],
      ]),
    ).toBe('name          seconds\na long name       1.5');
  });

  test('sets the seconds of each build against those of the others', () => {
    const lines = resultTable([result('cold', 'between-sessions', 2), result('cold', 'hugo', 4)]).split('\n');
    expect(lines[1]?.split(/ {2,}/)).toEqual([
      'cold',
      'between-sessions',
      '2.00',
      '4.00',
      '400',
      '200',
      '0.50',
      '–',
      '–',
    ]);
  });

  test('says how far the targets are met, and where nothing was measured', () => {
    const builds = [
      ...[result('cold', 'between-sessions', 4), result('cold', 'hugo', 10), result('cold', 'plain-astro', 5)],
      ...[result('one note changed', 'between-sessions', 0.8), result('one note changed', 'hugo', 10)],
      ...[result('nothing changed', 'between-sessions', 7), result('nothing changed', 'floor', 1)],
    ];
    const found = Object.fromEntries(
      verdicts({ ...NOTHING, builds }).map(({ name, figure, words }) => [name, [figure, words]]),
    );
    expect(found).toMatchObject({
      'cold ÷ Hugo + Pagefind': [0.4, 'within aim'],
      'one note changed ÷ Hugo + Pagefind': [0.08, 'within bar'],
      'nothing changed ÷ reading and hashing': [7, 'over bar'],
      'start → first page': [null, 'not measured'],
      'cold ÷ plain Astro + Pagefind': [0.8, 'over bar'],
      'memory of all processes, cold build': [8e8, 'measured'],
    });
    expect(verdicts(NOTHING).map(({ words }) => words)).toEqual(verdicts(NOTHING).map(() => 'not measured'));
  });
});

test('bytes are told in megabytes, or in kilobytes where they are fewer, as is their bar', () => {
  const search = {
    firstSeconds: 0.4,
    firstBytes: 299_400,
    firstRequests: 15,
    letterSeconds: 0.05,
    pagefindBytes: null,
  };
  expect(targetTable({ ...NOTHING, search })).toMatch(/the same, fetched +299 kB +300 kB/);
  const builds = [result('cold', 'between-sessions', 20)];
  expect(targetTable({ ...NOTHING, builds })).toMatch(/memory of all processes, cold build +4000 MB/);
});

describe('the history', () => {
  test('names a figure from more than 15 % above the median of the runs with as many entries', () => {
    const history = [1, 9, 2].map((cold) => pastRun(60, { cold, save: 1 }));
    const others = [pastRun(1000, { cold: 0.1 })];
    expect(worseThan(history, pastRun(60, { cold: 2.31, save: 1.15 }))).toEqual([
      { name: 'cold', figure: 2.31, before: 2 },
    ]);
    expect(comparison(pastRun(60, { cold: 2.4 }), [...history, ...others])).toBe(
      'More than 15 % worse than the median of 3 earlier runs with 60 entries:\n- cold: 2.40 instead of 2.00, 20 % more',
    );
    expect(comparison(pastRun(60, { cold: 2.2 }), [...history, ...others])).toContain(
      'No figure is more than 15 % worse',
    );
  });

  test('has nothing to say of another size, or of a figure that was not measured before', () => {
    expect(comparison(pastRun(60, { cold: 9 }), [pastRun(61, { cold: 1 }), pastRun(60, {})])).toBe(
      'There is no earlier run with 60 entries.',
    );
    expect(worseThan([pastRun(60, {})], pastRun(60, { cold: 9 }))).toEqual([]);
  });

  test('is a line a run, and passes over what is none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-history-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'runs.jsonl');
    expect(readHistory(file)).toEqual([]);
    writeFileSync(file, 'torn off {\nnull\n');
    const measured = { ...NOTHING, builds: [result('cold', 'between-sessions', 2), result('cold', 'hugo', 4)] };
    const run = runToRemember(60, measured);
    appendHistory(file, run, { builds: measured.builds, growth: [] });
    expect(readHistory(file)).toMatchObject([{ ...run, builds: measured.builds }]);
    expect(run.figures).toEqual(figuresOf(measured));
    expect(run.figures['cold ÷ Hugo + Pagefind']).toBe(0.5);
  });
});
