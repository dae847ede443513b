import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { copyProject, filesOf, folderForFile, runScript, temporaryFolder, type Ran } from '../build-site.ts';
import { onTerminal } from '../terminal.ts';
import { folderOf } from '../read/folder.ts';

/** A copy of the program, so that what it remembers is not what the checkout remembers. */
let program: string;

beforeAll(() => {
  program = copyProject(folderForFile());
});

/** Without a folder in the environment, as a person has it. */
const init = (words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  runScript('init', words, { JOURNAL_DIR: '', ...env }, program);

const memoryText = (): string => {
  const path = join(program, 'journal.local.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : 'nothing';
};
const remembered = (): unknown => JSON.parse(memoryText());

test('a new journal has settings, folders, chosen habits and no problem, and every command uses it from then on', async () => {
  const folder = join(temporaryFolder(), 'deep', 'my journal');
  const { status, output, errors } = await init([folder, '--habits', 'movement,outside']);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  expect(output).toBe(
    `Your journal is in ${folder}, with movement, outside.\n` +
      'Next: npm run new -- entry makes a file for today, and npm start shows the journal.\n',
  );
  expect(readdirSync(folder).toSorted()).toEqual([
    '.gitignore',
    '.vscode',
    'README.md',
    'habits',
    'homework',
    'journal',
    'journal.yaml',
    'reflections',
    'sessions',
  ]);
  const journal = readJournal(folder);
  expect(journal.diagnostics).toEqual([]);
  expect(journal.habits.map(({ id }) => id).toSorted()).toEqual(['movement', 'outside']);
  expect(remembered()).toEqual({ folder });

  const made = await runScript('new', ['entry'], { JOURNAL_DIR: '' }, program);
  expect(made.output.startsWith(join(folder, 'journal'))).toBe(true);
  const checked = await runScript('check', [], { JOURNAL_DIR: '' }, program);
  expect({ status: checked.status, errors: checked.errors }).toEqual({ status: 0, errors: '' });
});

test('a new journal has the language that is asked for, or the system’s', async () => {
  const languageOf = async (words: readonly string[], variables: NodeJS.ProcessEnv) => {
    const folder = join(temporaryFolder(), 'journal');
    const { errors } = await init([folder, '--habits', 'none', '--no-remember', ...words], variables);
    return errors === '' ? readJournal(folder).settings.language : errors;
  };
  expect(await languageOf(['--language', 'DE-at'], {})).toBe('de-AT');
  expect(await languageOf([], { LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_CA.UTF-8' })).toBe('fr-CA');
  expect(await languageOf([], { LC_ALL: 'C.UTF-8', LC_MESSAGES: '', LANG: 'fr_CA.UTF-8' })).toBe('en-GB');
  expect(await languageOf(['--language', 'german'], {})).toMatch(/no code of a language.*Nothing was made/);
});

test('a new journal can be opened by the writer alone', async () => {
  const folder = join(temporaryFolder(), 'journal');
  await init([folder, '--habits', 'none']);
  const modes = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const mode = statSync(join(entry.parentPath, entry.name)).mode & 0o777;
    return `${entry.isDirectory() ? 'folder' : 'file'} ${mode.toString(8)}`;
  });
  expect(new Set(modes)).toEqual(new Set(['folder 700', 'file 600']));
  expect((statSync(folder).mode & 0o777).toString(8)).toBe('700');
});

test('a folder is meant as the person sees it: from where they stand, or from their home', async () => {
  const home = temporaryFolder();
  await init(['mine', '--habits', 'none'], { INIT_CWD: home });
  await init(['~/other', '--habits', 'none', '--no-remember'], { HOME: home, INIT_CWD: '/' });
  expect(readdirSync(home).toSorted()).toEqual(['mine', 'other']);
  expect(remembered()).toEqual({ folder: join(home, 'mine') });
});

test('notes that are there are remembered with --use, and not one byte of them changes', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '2026-11-20.md'), 'Mine.');
  const before = filesOf(folder);
  const { status, output } = await init([folder, '--use']);
  expect(status).toBe(0);
  expect(output).toContain(`Every command uses ${folder} from now on.\n`);
  expect(filesOf(folder)).toEqual(before);
  expect(remembered()).toEqual({ folder });
});

test('--editor writes the files for editors again, and touches no note', async () => {
  const folder = join(temporaryFolder(), 'journal');
  await init([folder, '--habits', 'somebody']);
  writeFileSync(join(folder, '.vscode/schemas/entry.json'), 'old');
  writeFileSync(join(folder, 'habits/somebody.md'), 'Mine.');
  expect((await init([folder, '--editor'])).status).toBe(0);
  expect(() => JSON.parse(readFileSync(join(folder, '.vscode/schemas/entry.json'), 'utf8')) as unknown).not.toThrow();
  expect(readFileSync(join(folder, 'habits/somebody.md'), 'utf8')).toBe('Mine.');
});

describe('a refusal is one sentence, and leaves everything as it was:', () => {
  const refused = async (words: readonly string[], sentence: RegExp, folder: string): Promise<void> => {
    const before = filesOf(folder);
    const memory = memoryText();
    const { status, output, errors } = await init(words);
    expect({ status, output }).toEqual({ status: 1, output: '' });
    expect(errors).toMatch(sentence);
    expect(errors.trimEnd()).not.toContain('\n');
    expect(filesOf(folder)).toEqual(before);
    expect(memoryText()).toBe(memory);
  };

  test('a folder that is not empty', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.md'), 'Mine.');
    await refused(
      [folder, '--habits', 'none'],
      /^That folder is not empty, so nothing was made\. .* add --use\.\n$/,
      folder,
    );
  });

  test('a file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'Mine.');
    await refused([join(folder, 'a')], /^There is a file of that name already/, folder);
  });

  test('a folder inside the program, also by way of a link', async () => {
    const folder = temporaryFolder();
    symlinkSync(program, join(folder, 'link'));
    const inside = join(program, 'content');
    await refused([join(inside, 'mine')], /^That folder is inside the program\./, inside);
    await refused([join(folder, 'link/content/mine')], /^That folder is inside the program\./, inside);
  });

  test.each(['Dropbox', 'public_html'])('a folder under %s', async (name) => {
    const folder = temporaryFolder();
    await refused(
      [join(folder, name, 'journal')],
      /^That folder looks as if .+ Nothing was made\. With --anyway/,
      folder,
    );
  });

  test('a folder that a sync program has marked, or whose repository is sent elsewhere', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'synced/.stfolder'), { recursive: true });
    await refused([join(folder, 'synced/a/journal')], /^That folder looks as if it is copied to a cloud/, folder);
    const repository = join(folder, 'notes');
    execFileSync('git', ['init', '-q', repository]);
    execFileSync('git', ['-C', repository, 'remote', 'add', 'origin', 'https://example.org/a.git']);
    await refused([join(repository, 'journal')], /^That folder is in a git repository that is sent/, folder);
  });

  test.each([
    [['--habits', 'jogging'], /^There is no such habit to begin with\. There are movement, .+\n$/],
    [['--habbits', 'none'], /^Unknown option '--habbits'.* Look at npm run init -- --help\.\n$/],
    [['--use'], /^There is no folder at .+\n$/],
    [['--editor'], /^There is no folder at .+\n$/],
  ])('%j', async (words, sentence) => {
    const folder = temporaryFolder();
    await refused([join(folder, 'journal'), ...words], sentence, folder);
  });

  test('no folder at all', async () => {
    await refused([], /^Missing required argument 'folder'\. Look at npm run init -- --help\.\n$/, temporaryFolder());
  });
});

describe('on a terminal', () => {
  test('habits are chosen with the space bar', async () => {
    const folder = join(temporaryFolder(), 'journal');
    const screen = onTerminal('init', [folder, '--no-remember'], {});
    await screen.waitFor('Which language will you write in?');
    screen.type('de');
    await screen.waitFor('Which habits would you like to keep an eye on?');
    screen.type(' ', 'down');
    screen.type('', 'down');
    screen.type(' ');
    expect(await screen.exitCode).toBe(0);
    expect(readdirSync(join(folder, 'habits')).toSorted()).toEqual(['movement.md', 'something-pleasant.md']);
    expect(readJournal(folder).settings.language).toBe('de');
  });

  test('a doubtful place is asked about, and Enter alone says no', async () => {
    const folder = temporaryFolder();
    const screen = onTerminal('init', [join(folder, 'OneDrive/journal'), '--no-remember'], {});
    await screen.waitFor('Make it there all the same?');
    screen.type('');
    expect(await screen.exitCode).toBe(1);
    expect(screen.shown()).toContain('Nothing was made.');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('Ctrl-C makes nothing, and says so', async () => {
    const folder = temporaryFolder();
    const screen = onTerminal('init', [join(folder, 'journal'), '--no-remember'], {});
    await screen.waitFor('Which language');
    screen.type('', 'ctrlC');
    expect(await screen.exitCode).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a place where nothing can be made is said in a sentence', async () => {
  const folder = join(folderOf({ file: 'a file' }), 'file/journal');
  const { status, errors } = await runScript('init', [folder, '--habits', 'none', '--no-remember']);
  expect(status).toBe(1);
  expect(errors).toMatch(/^The file could not be written at .+\. See whether files can be made there\.\n$/);
});
