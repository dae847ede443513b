import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { filesOf, runScript, SAMPLE, temporaryFolder, type Ran } from '../build-site.ts';
import { folderOf, TODAY } from '../read/folder.ts';
import { onTerminal } from '../terminal.ts';

const environment = (folder: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ JOURNAL_DIR: folder, JOURNAL_TODAY: TODAY },
  ...more,
});

const run = (folder: string, words: readonly string[], more = {}): Promise<Ran> =>
  runScript('new', words, environment(folder, more));

test('a new note has its place printed, and reads without a problem', async () => {
  const folder = folderOf({});
  const { status, output, errors } = await run(folder, ['homework', 'Evening', 'breathing']);
  const path = join(folder, 'homework/evening-breathing.md');
  expect({ status, output, errors }).toEqual({ status: 0, output: `${path}\n`, errors: '' });
  expect(readFileSync(path, 'utf8')).toContain('what: Evening breathing\n');
  expect(readJournal(folder, { today: TODAY }).diagnostics).toEqual([]);
});

test('a new note can be read by the writer alone', async () => {
  const folder = folderOf({});
  const { output } = await run(folder, ['entry']);
  expect(statSync(output.trim()).mode & 0o777).toBe(0o600);
});

test('options say the day and the title, and --print makes nothing', async () => {
  const folder = folderOf({});
  const words = ['entry', '--day', '2026-11-20', '--title', 'Low: tide', '--print'];
  const { status, output } = await run(folder, words);
  expect(status).toBe(0);
  expect(output).toContain('\ntitle: "Low: tide"\n');
  expect(output).not.toContain('\u001b');
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  [['sesion'], /^Did you mean session\? There is entry, .+ and settings\.\n$/],
  [['xylophone'], /^There is no such kind of note\. There is entry, .+\n$/],
  [[], /^Say what to make, such as: npm run new -- entry\. .+\n$/],
  [['entry', '--day', '2026-02-30'], /^The day after --day is not on the calendar; .+\n$/],
  [['reflection'], /^A reflection looks back on a session, and there is none yet\. .+\n$/],
  [['entry', '--dya', '2026-11-20'], /^Unknown option '--dya'\. Look at npm run new -- --help\.\n$/],
])('what it cannot do is said in a sentence, and nothing is made: %j', async (words, sentence) => {
  const folder = folderOf({});
  const { status, output, errors } = await run(folder, words);
  expect({ status, output }).toEqual({ status: 1, output: '' });
  expect(errors).toMatch(sentence);
  expect(readdirSync(folder)).toEqual([]);
});

describe('what is there', () => {
  test('is never written over: a second entry has the time in its name', async () => {
    const folder = folderOf({ 'journal/2026-11-23.md': 'Mine.', 'goals/goal.md': 'Mine too.' });
    await run(folder, ['entry']);
    await run(folder, ['goal']);
    expect(readFileSync(join(folder, 'journal/2026-11-23.md'), 'utf8')).toBe('Mine.');
    expect(readdirSync(join(folder, 'journal'))[0]).toMatch(/^2026-11-23-\d{4}\.md$/);
    expect(readdirSync(join(folder, 'goals'))).toEqual(['goal-2.md', 'goal.md']);
  });

  test('is left as it is where there can be one alone', async () => {
    const folder = folderOf({ 'journal.yaml': 'paper: a4\n', 'safety-plan.md': 'Mine.' });
    const before = filesOf(folder);
    expect((await run(folder, ['settings'])).errors).toMatch(/^journal\.yaml is already there/);
    expect((await run(folder, ['safety-plan'])).status).toBe(1);
    expect(filesOf(folder)).toEqual(before);
  });

  test('and what others make at the same moment is kept too', async () => {
    const folder = folderOf({});
    const names = ['2026-11-23', '2026-11-23', '2026-11-23', '2026-11-23'];
    const ran = await Promise.all(names.map(() => run(folder, ['win', 'One and the same'])));
    expect(new Set(ran.map(({ output }) => output)).size).toBe(names.length);
    expect(readdirSync(join(folder, 'wins'))).toHaveLength(names.length);
  });

  test('a folder that leads out of the journal is not followed', async () => {
    const folder = temporaryFolder();
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(folder, 'journal'));
    const { status, errors } = await run(folder, ['entry']);
    expect({ status, errors }).toEqual({
      status: 1,
      errors: 'The folder for it leads out of the journal, so nothing was written.\n',
    });
    expect(readdirSync(elsewhere)).toEqual([]);
  });
});

test.each([
  ['a file where the folder should be', { journal: 'Mine.' }],
  ['a folder of another name for the journal', null],
])('%s is said in a sentence, without a stack', async (_, files) => {
  const folder = files ? folderOf(files) : join(temporaryFolder(), 'no such folder');
  const { status, output, errors } = await run(folder, ['entry']);
  expect({ status, output }).toEqual({ status: 1, output: '' });
  expect(errors).toMatch(/^(?:The file could not be written|There is no folder) .+\.\n$/);
});

describe('--edit', () => {
  test('opens the file in the editor, which may have options, and VISUAL comes first', async () => {
    const folder = folderOf({});
    const editor = join(temporaryFolder(), 'my editor.mjs');
    writeFileSync(
      editor,
      "import { appendFileSync } from 'node:fs';\nappendFileSync(process.argv[3], process.argv[2]);\n",
    );
    const { status, output } = await run(folder, ['win', 'Rest', '--edit'], {
      VISUAL: `"${process.execPath}" "${editor}" --wait`,
      EDITOR: '/no/such/editor',
    });
    expect(status).toBe(0);
    expect(readFileSync(output.trim(), 'utf8').endsWith('\n--wait')).toBe(true);
  });

  test.each([
    ['', 'The file is there, but no editor is set. VISUAL or EDITOR names one.\n'],
    ['/no/such/editor', 'The file is there, but the editor that VISUAL or EDITOR names did not open it.\n'],
  ])('without an editor says so in a sentence: %j', async (EDITOR, sentence) => {
    const { status, output, errors } = await run(folderOf({}), ['win', '--edit'], { VISUAL: '', EDITOR });
    expect({ status, errors }).toEqual({ status: 1, errors: sentence });
    expect(output).toContain('wins');
  });
});

describe('on a terminal', () => {
  test('it asks which kind, and what to call it', async () => {
    const folder = folderOf({});
    const screen = onTerminal('new', [], environment(folder));
    await screen.waitFor('What would you like to write?');
    // Past the session and the reflection to the homework.
    for (const text of ['', '', '']) screen.type(text, 'down');
    screen.type('');
    await screen.waitFor('What will you try?');
    screen.type('Evening breathing');
    expect(await screen.exitCode).toBe(0);
    expect(screen.shown()).toContain(join(folder, 'homework/evening-breathing.md'));
  });

  test('Enter alone leaves the name for later', async () => {
    const folder = folderOf({});
    const screen = onTerminal('new', ['habit'], environment(folder));
    await screen.waitFor('Enter alone leaves it for later.');
    screen.type('');
    expect(await screen.exitCode).toBe(0);
    expect(readFileSync(join(folder, 'habits/habit.md'), 'utf8')).toContain('\nname: A new habit\n');
  });

  test('Ctrl-C writes nothing and says so', async () => {
    const folder = folderOf({});
    mkdirSync(join(folder, 'journal'));
    const screen = onTerminal('new', ['goal'], environment(folder));
    await screen.waitFor('Enter alone');
    screen.type('Sing', 'ctrlC');
    expect(await screen.exitCode).toBe(130);
    expect(screen.shown()).toContain('Nothing was written.');
    expect([...filesOf(folder).keys()]).toEqual([]);
  });
});

test('in the sample journal nothing is made by looking', async () => {
  const before = filesOf(SAMPLE);
  const { status } = await run(SAMPLE, ['reflection', '--print']);
  expect(status).toBe(0);
  expect(filesOf(SAMPLE)).toEqual(before);
});
