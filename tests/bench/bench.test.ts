import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { generateJournal, LAST_DAY, writeCollection, writeJournal } from '../../scripts/bench/generate-journal.ts';
import { table } from '../../scripts/bench/table.ts';
import { verdicts } from '../../scripts/bench/targets.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { readJournal } from '../../src/read/read-journal.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Six builds and two runs of Pagefind, each in a program of its own, perhaps on a busy machine. */
const LONGEST_RUN_MILLISECONDS = 10 * 60 * 1000;

describe('the invented journal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'invented-journal-'));
  const notes = generateJournal({ entries: 300 });
  let journal: Journal;

  beforeAll(() => {
    writeJournal(join(folder, 'journal'), notes);
    journal = readJournal(join(folder, 'journal'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is the same for the same size and seed, and another for another seed', () => {
    expect(generateJournal({ entries: 300 })).toEqual(notes);
    expect(generateJournal({ entries: 300, seed: 2 })).not.toEqual(notes);
  });

  test('has every note shown and no problem', () => {
    expect(journal.diagnostics).toEqual([]);
    expect(journal.counts).toMatchObject({ files: notes.length, shown: notes.length });
  });

  test.each([1, 2, 13, 60])('of %i entries has as many, and ends on its last day', (entries) => {
    const written = generateJournal({ entries }).filter(({ path }) => path.startsWith('journal/'));
    expect(written).toHaveLength(entries);
    expect(written.at(-1)?.day).toBe(LAST_DAY);
  });

  test('has entries of about 360 words, and something of everything that is built from', () => {
    const bodies = journal.notes.filter(({ kind }) => kind === 'entry').map(({ body }) => body.split(/\s+/).length);
    const mean = bodies.reduce((sum, words) => sum + words, 0) / bodies.length;
    expect(Math.abs(mean - 360)).toBeLessThan(36);
    expect(new Set(journal.notes.map(({ kind }) => kind))).toEqual(
      new Set(['entry', 'session', 'reflection', 'homework', 'habit']),
    );
    expect(journal.notes.flatMap(({ marks }) => marks).length).toBeGreaterThan(0);
  });

  test('is written for plain Astro with the same notes, but those without a day', () => {
    writeCollection(join(folder, 'collection'), notes);
    const files = readdirSync(join(folder, 'collection'), { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile())).toHaveLength(notes.filter(({ day }) => day !== null).length);
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

  test('says how far the targets are met, and where nothing was measured', () => {
    const cold = (runner: 'between-sessions' | 'plain-astro', seconds: number, peakBytes: number) =>
      ({ round: 'cold', runner, seconds, peakBytes, output: '' }) as const;
    const found = verdicts([cold('between-sessions', 5, 900), cold('plain-astro', 10, 1000)]);
    expect(found.map(({ ratio, words }) => [ratio, words])).toEqual([
      [0.5, 'within target'],
      [null, 'not measured'],
      [0.9, 'over target'],
    ]);
  });
});

describe('the benchmark', () => {
  test(
    'runs to its end, prints its tables, and leaves nothing behind',
    { timeout: LONGEST_RUN_MILLISECONDS },
    async () => {
      const temporary = mkdtempSync(join(tmpdir(), 'bench-'));
      onTestFinished(() => rmSync(temporary, { recursive: true }));
      const { stdout } = await run(process.execPath, ['scripts/bench.ts', '--entries', '60'], {
        cwd: ROOT,
        env: { ...process.env, TMPDIR: temporary },
      });
      for (const build of ['cold', 'nothing changed', 'one note changed']) {
        for (const runner of ['between-sessions', 'floor', 'plain-astro']) {
          expect(stdout).toMatch(new RegExp(String.raw`^${build} +${runner} +\d+\.\d +\d+ MB( +\d+\.\d\d){3}$`, 'm'));
        }
      }
      expect(stdout.match(/(within|over) target$/gm)).toHaveLength(3);
      expect(stdout).toMatch(/^Markdown, a note +\d+\.\d+$/m);
      expect(readdirSync(temporary).filter((name) => name.startsWith('between-sessions-bench-'))).toEqual([]);
    },
  );

  test('says what it cannot read', async () => {
    const wrong = run(process.execPath, ['scripts/bench.ts', '--entries', 'many'], { cwd: ROOT });
    await expect(wrong).rejects.toMatchObject({
      stderr: expect.stringContaining('Give a whole number from 1.') as string,
    });
  });
});
