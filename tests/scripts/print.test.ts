import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runScript, temporaryFolder, type Ran } from '../build-site.ts';
import { folderOf } from '../read/folder.ts';
import { onTerminal } from '../terminal.ts';

const NOTES = {
  'journal/2026-11-01.md': 'First.\n',
  'journal/2026-11-02.md': '---\nshare: never\n---\nMine.\n',
  'journal/2026-11-20.md': 'Last.\n',
};

function print(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return runScript('print', words, { JOURNAL_DIR: folderOf(NOTES), JOURNAL_TODAY: '2026-11-23', ...env });
}

const ALL = ['--share', 'all'];

test('without a place it goes where the command was called from, for the writer alone, and never over a file', async () => {
  const INIT_CWD = temporaryFolder();
  writeFileSync(join(INIT_CWD, 'journal-2026-11-01-2026-11-23.pdf'), 'Mine.');
  const { status, output, errors } = await print(ALL, { INIT_CWD });
  const file = output.trim();
  expect({ status, errors }).toEqual({
    status: 0,
    errors: '1 note of these days stays on its own page and is not in it.\n',
  });
  expect(relative(INIT_CWD, file)).toBe('journal-2026-11-01-2026-11-23-2.pdf');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'latin1')).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
  expect(readFileSync(join(INIT_CWD, 'journal-2026-11-01-2026-11-23.pdf'), 'utf8')).toBe('Mine.');
  expect(readdirSync(INIT_CWD)).toHaveLength(2);
});

describe('one sentence, and no file', () => {
  const nothing = 'There is nothing to print on these days. Nothing was written.\n';

  test.each([
    [
      'without a terminal and a word what to print',
      [],
      /^Say what is to be printed: --share all .+; --share brief .+\n$/,
    ],
    ['for a day that is none', [...ALL, '--from', '2026-02-30'], /^The day after --from is not on the calendar; .+\n$/],
    ['from after to', [...ALL, '--from', '2026-11-03', '--to', '2026-11-02'], /^The day after --to comes before .+\n$/],
    ['for a span without a note', [...ALL, '--from', '2020-01-01', '--to', '2020-12-31'], nothing],
    ['for days of which nothing may be printed', [...ALL, '--from', '2026-11-02', '--to', '2026-11-02'], nothing],
    ['where the brief may hold nothing', ['--share', 'brief'], nothing],
    ['for a share that is none', ['--share', 'private'], /^Option '--share <part>' argument 'private' is invalid.+\n$/],
  ])('%s', async (_, words, sentence) => {
    const INIT_CWD = temporaryFolder();
    const { status, output, errors } = await print(words, { INIT_CWD });
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toMatch(sentence);
    expect(readdirSync(INIT_CWD)).toEqual([]);
  });

  test('without a browser', async () => {
    const { status, errors } = await print(ALL, { BROWSER_PATH: '/no/such/browser', INIT_CWD: temporaryFolder() });
    expect(status).toBe(1);
    expect(errors).toMatch(/no such program\.\n$/);
  });

  test('over a file, before anything is printed', async () => {
    const INIT_CWD = temporaryFolder();
    writeFileSync(join(INIT_CWD, 'mine.pdf'), 'Mine.');
    const { status, errors } = await print([...ALL, '--out', 'mine.pdf'], {
      INIT_CWD,
      BROWSER_PATH: '/no/such/browser',
    });
    expect(status).toBe(1);
    expect(errors).toMatch(/is already there and is left as it is\. .+\n$/);
    expect(readFileSync(join(INIT_CWD, 'mine.pdf'), 'utf8')).toBe('Mine.');
  });
});

test('on a terminal it asks before it prints the writer’s own copy, and takes a no', async () => {
  const INIT_CWD = temporaryFolder();
  const screen = onTerminal('print', [], { JOURNAL_DIR: folderOf(NOTES), JOURNAL_TODAY: '2026-11-23', INIT_CWD });
  await screen.waitFor('Print it?');
  screen.type('n');
  expect(await screen.exitCode).toBe(0);
  expect(screen.shown()).toContain('Nothing was written.');
  expect(readdirSync(INIT_CWD)).toEqual([]);
});
