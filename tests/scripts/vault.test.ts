import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { copyProject, filesOf, folderForFile, runScript } from '../build-site.ts';
import { folderOf } from '../read/folder.ts';
import { onTerminal } from '../terminal.ts';

/** A copy of the program, so that what it remembers is not what the checkout remembers. */
let program: string;

beforeAll(() => {
  program = copyProject(folderForFile());
});

const VAULT = {
  '.obsidian/daily-notes.json': '{"folder":"Daily","format":"YYYY/MM-DD"}',
  'Daily/2026/11-20.md': 'mood:: 6\n\nA day with [[Rosalind]].\n',
  'Daily/2026/11-21.md': 'Another.\n',
  'Life/Therapy/2026-11-19.md': 'Talked.\n',
  'People/Rosalind.md': 'A friend.\n',
};

const init = (words: readonly string[]) => runScript('init', words, { JOURNAL_DIR: '' }, program);

test('a vault says what it is as a journal, and not one byte of it changes before it may', async () => {
  const folder = folderOf(VAULT);
  const before = filesOf(folder);
  const { output, errors, status } = await init([folder, '--use']);
  expect([status, errors]).toEqual([0, '']);
  expect(output).toBe(
    [
      'This is a vault of Obsidian. As a journal it has 2 entries on 2 days, 0 sessions and 2 other notes; no line needs a look.',
      'This is what journal.yaml would say:',
      '  # How this folder is read as a journal. Every line may be changed; the guide has all settings.',
      '  days: Daily/{YYYY}/{MM}-{DD}',
      '  inline_fields: true',
      'Nothing was written. With --write it is.',
      `Every command uses ${folder} from now on.`,
      'Next: npm run new -- entry makes a file for today, and npm start shows the journal.',
      '',
    ].join('\n'),
  );
  expect(filesOf(folder)).toEqual(before);
});

test('with --write one file is made, the same command says nothing more, and the next entry goes beside the others', async () => {
  const folder = folderOf(VAULT);
  await init([folder, '--use', '--write']);
  expect([...filesOf(folder).keys()].filter((path) => !(path in VAULT))).toEqual(['journal.yaml']);
  const journal = readJournal(folder, { today: '2026-11-23' });
  expect(journal.diagnostics).toEqual([]);
  expect([...journal.days.values()].flat().map(({ day, fields }) => [day, fields.mood])).toEqual([
    ['2026-11-20', 6],
    ['2026-11-21', undefined],
  ]);
  expect((await init([folder, '--use', '--write'])).output).toMatch(/^Every command uses /);
  const made = await runScript('new', ['entry', '--day', '2026-11-22'], { JOURNAL_DIR: '' }, program);
  expect(made.output).toContain(join(folder, 'Daily/2026/11-22.md'));
});

test('on a terminal the folder of sessions is asked for, and nothing is written without a yes', async () => {
  const folder = folderOf(VAULT);
  const answer = async (said: string) => {
    const screen = onTerminal('init', [folder, '--use', '--no-remember'], {});
    await screen.waitFor('Which folder holds');
    screen.type('', 'down');
    screen.type('', 'down');
    screen.type('');
    await screen.waitFor('Write it?');
    screen.type(said);
    expect(await screen.exitCode).toBe(0);
  };
  await answer('n');
  expect(existsSync(join(folder, 'journal.yaml'))).toBe(false);
  await answer('y');
  expect(readFileSync(join(folder, 'journal.yaml'), 'utf8')).toContain('sessions: Life/Therapy');
  expect(readJournal(folder, { today: '2026-11-23' }).sessions.map(({ day }) => day)).toEqual(['2026-11-19']);
});
