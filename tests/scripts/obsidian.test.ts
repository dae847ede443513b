import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { copyProject, filesOf, folderForFile, runScript, temporaryFolder } from '../build-site.ts';
import { folderOf, TODAY } from '../read/folder.ts';

/** A copy of the program, so that what it remembers is not what the checkout remembers. */
let program: string;

beforeAll(() => {
  program = copyProject(folderForFile());
});

const init = (words: readonly string[]) => runScript('init', words, { JOURNAL_DIR: '' }, program);

test('a new journal for Obsidian has its files, private as all are, reads values in the text, and has no problem', async () => {
  const folder = join(temporaryFolder(), 'journal');
  const { output, errors, status } = await init([folder, '--habits', 'movement', '--obsidian']);
  expect([status, errors]).toEqual([0, '']);
  expect(output).toContain(`Wrote 17 files for Obsidian into ${folder}. No note was touched.`);
  const made = [...filesOf(folder).keys()].filter((path) => /^(?:\.obsidian|templates|Start)/.test(path));
  expect(made).toHaveLength(17);
  for (const path of made) expect(statSync(join(folder, path)).mode & 0o777).toBe(0o600);
  for (const path of ['.obsidian', 'templates']) expect(statSync(join(folder, path)).mode & 0o777).toBe(0o700);
  writeFileSync(join(folder, 'journal', `${TODAY}.md`), 'Once around. [movement:: 25]\n');
  const journal = readJournal(folder, { today: TODAY });
  expect(journal.diagnostics).toEqual([]);
  expect(journal.days.get(TODAY)?.[0]?.fields.habits).toEqual({ movement: '25' });
  expect(journal.notes.map(({ path }) => path)).not.toContain('Start here.md');
});

test('a journal that is there gets what it has not: what it has stays byte for byte and is named, and twice adds nothing', async () => {
  const own = {
    '.obsidian/daily-notes.json': '{"folder":"Mine","format":"YYYY"}',
    '.obsidian/core-plugins.json': '["daily-notes"]',
    '.obsidian/templates.json': '{"folder":"templates"}',
    'templates/win.md': 'My own.\n',
    'journal/2026-11-22.md': 'A day.\n',
  };
  const folder = folderOf(own);
  const { output, errors } = await init([folder, '--obsidian']);
  expect(errors).toBe('');
  expect(output.split('\n')).toEqual([
    '.obsidian/core-plugins.json is there already and stays as it is.',
    '.obsidian/daily-notes.json is there already and stays as it is.',
    '.obsidian/templates.json is there already and stays as it is.',
    'templates/win.md is there already and stays as it is.',
    `Wrote 13 files for Obsidian into ${folder}. No note was touched. Its note Start here says how to begin.`,
    '',
  ]);
  for (const [path, text] of Object.entries(own)) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  const after = filesOf(folder);
  expect((await init([folder, '--obsidian'])).output).toContain('There was nothing to add for Obsidian.');
  expect(filesOf(folder)).toEqual(after);
  const checked = await runScript('check', [], { JOURNAL_DIR: folder }, program);
  expect([checked.status, checked.errors]).toEqual([0, '']);
});

test('nothing is added to the sample journal, nor where a file has the place of a folder', async () => {
  const sample = await init([join(program, 'content'), '--obsidian']);
  expect(sample.errors).toContain('That folder is inside the program.');
  const used = await init([join(program, 'content'), '--use', '--no-remember', '--obsidian']);
  expect(used.errors).toContain('That folder is inside the program.');
  const taken = folderOf({ '.obsidian': 'a file' });
  mkdirSync(join(taken, 'journal'));
  const { status, errors } = await init([taken, '--obsidian']);
  expect(status).toBe(1);
  expect(errors).toContain('The file could not be written at');
  expect(errors).not.toContain('    at ');
});
