import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { generateJournal, LAST_DAY, writeCollection, writeJournal } from '../../scripts/bench/generate-journal.ts';
import { hugoVersion } from '../../scripts/bench/contestants.ts';
import { readHistory } from '../../scripts/bench/history.ts';
import { FIXED_COSTS } from '../../scripts/bench/measure-fixed-cost.ts';
import { BUILDS } from '../../scripts/bench/rounds.ts';
import type { Journal } from '../../src/notes/journal.ts';
import { readJournal } from '../../src/read/read-journal.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Many builds, servers and runs of Pagefind, each in a program of its own, perhaps on a busy machine. */
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

describe('the benchmark', () => {
  const hasHugo = hugoVersion() !== null;

  test(
    `runs to its end with ${hasHugo ? 'Hugo' : 'no Hugo on this machine'}, prints its tables, remembers the run, and leaves nothing behind`,
    { timeout: LONGEST_RUN_MILLISECONDS },
    async () => {
      const temporary = temporaryFolder();
      const history = join(temporary, 'history', 'runs.jsonl');
      const small = ['--entries', '60', '--rounds', '1', '--saves', '2', '--history', history];
      const { stdout } = await bench(small, { TMPDIR: temporary });
      for (const build of BUILDS) {
        for (const runner of ['between-sessions', 'floor', 'plain-astro', ...(hasHugo ? ['hugo'] : [])]) {
          expect(stdout).toMatch(
            new RegExp(String.raw`^${build} +${runner} +\d+\.\d\d( +(\d+\.\d\d|\d+|\u2013)){6}$`, 'm'),
          );
        }
      }
      for (const target of ['start \u2192 first page', 'save \u2192 page', 'new --help of the sample journal']) {
        expect(stdout).toMatch(new RegExp(`^${target} +\\d+\\.\\d\\d s .*(within aim|within bar|over bar)$`, 'm'));
      }
      expect(stdout.match(/ not measured$/gm)).toHaveLength(hasHugo ? 1 : 4);
      expect(stdout).toMatch(/^Markdown, a note +\d+\.\d+$/m);
      expect(stdout).toContain('There is no earlier run with 60 entries.');
      expect(readHistory(history)).toMatchObject([{ entries: 60, node: process.versions.node }]);
      expect(readdirSync(temporary).filter((name) => name.startsWith('between-sessions-bench-'))).toEqual([]);
    },
  );

  test('says where there is no Hugo, and measures what is left', { timeout: LONGEST_RUN_MILLISECONDS }, async () => {
    const temporary = temporaryFolder();
    const history = join(temporary, 'runs.jsonl');
    const small = ['--entries', '2', '--rounds', '1', '--history', history, '--only', 'hugo', 'fixed-cost'];
    const { stdout } = await bench(small, { TMPDIR: temporary, PATH: temporary });
    expect(stdout).toContain('There is no hugo in the PATH, so nothing is compared with Hugo.');
    expect(stdout).toMatch(/^check of the sample journal +\d/m);
    expect(Object.keys(readHistory(history)[0]?.figures ?? {})).toHaveLength(FIXED_COSTS.length);
  });

  test('draws how journals of several sizes grow', { timeout: LONGEST_RUN_MILLISECONDS }, async () => {
    const temporary = temporaryFolder();
    const [history, chart] = [join(temporary, 'runs.jsonl'), join(temporary, 'growth.svg')];
    const sizes = ['--only', 'growth', '--sizes', '20', '10', '--chart', chart, '--history', history];
    const { stdout } = await bench(sizes, { TMPDIR: temporary });
    expect(stdout).toMatch(/^ +10( +\d+\.\d\d){5}\n +20( +\d+\.\d\d){5}$/m);
    expect(stdout).toContain(`Drawn in ${chart}`);
    expect(readFileSync(chart, 'utf8')).toContain('</svg>');
  });

  test('says what it cannot read', async () => {
    await expect(bench(['--entries', 'many'])).rejects.toMatchObject({
      stderr: expect.stringContaining('Give a whole number from 1.') as string,
    });
  });
});

function bench(given: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return run(process.execPath, ['scripts/bench.ts', ...given], { cwd: ROOT, env: { ...process.env, ...environment } });
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
