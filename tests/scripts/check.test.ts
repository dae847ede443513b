import { spawn } from '@lydell/node-pty';
import { spawnSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, type Files } from '../read/folder.ts';

const ROOT = join(import.meta.dirname, '../..');

const SCRIPT = join(ROOT, 'scripts/check.ts');

/** What a person's terminal gives to a program, whatever the tests themselves run in. */
function environmentFor(folder: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, JOURNAL_DIR: folder, JOURNAL_TODAY: '2026-11-23', TERM: 'xterm-256color', ...more };
}

interface Where {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function runIn({ cwd = ROOT, env = {} }: Where, folder: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...options], {
    cwd,
    env: environmentFor(folder, env),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function run(folder: string, ...options: string[]) {
  return runIn({}, folder, ...options);
}

/** The same on a terminal, where programs may use colour. */
function runOnTerminal(folder: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const terminal = spawn(process.execPath, [SCRIPT], { cols: 300, cwd: folder, env: environmentFor(folder, env) });
  let output = '';
  terminal.onData((text) => (output += text));
  return new Promise((resolve) => terminal.onExit(() => resolve(output)));
}

const WRONG: Files = {
  'journal/2026-11-21.md': '---\nmood: 4\n---\nFine.',
  'journal/2026-11-22.md': '---\nstress: 3\nmood: 11\nnight: {hours: 30}\n---\nSee [[nothing]].',
  'habits/walk.md': '---\nname: Walk\n---\n',
};

test('a journal without problems is one line, and the exit code is 0', () => {
  expect(run(folderOf({ 'journal/2026-11-21.md': '---\nmood: 4\n---\n' }))).toEqual({
    status: 0,
    stdout: '1 note read, no problems.\n',
    stderr: '',
  });
});

test('problems are lines in order of file, line and column, with their number, and the exit code is 1', () => {
  const folder = folderOf(WRONG);
  const { status, stdout, stderr } = runIn({ cwd: folder }, folder);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^habits\/walk\.md:1:1 measure is not given/),
    expect.stringMatching(/^journal\/2026-11-22\.md:3:1 mood is 11; give /),
    expect.stringMatching(/^journal\/2026-11-22\.md:4:9 night\.hours is 30; give /),
    expect.stringMatching(/^journal\/2026-11-22\.md:6:5 A link leads to a note that is not written yet/),
    '3 notes read, 3 problems in 2 files, 1 note with links to notes that are not written yet.',
  ]);
});

test('a journal that is plainly in another language than the one that is set is told so, once', () => {
  const german =
    'Ich habe das nicht gewollt, und der Tag ist auch so vergangen, aber wenn ich noch müde bin, schlafe ich. '.repeat(
      30,
    );
  const notes = { 'journal/2026-11-22.md': german, 'journal/2026-11-23.md': german };
  const { stdout, status } = run(folderOf(notes));
  expect(stdout.match(/Most words look German, and the journal is set to British English/g)).toHaveLength(1);
  expect(stdout).toContain('language: de in journal.yaml');
  expect(status).toBe(0);
  expect(run(folderOf({ ...notes, 'journal.yaml': 'language: de-AT\n' })).stdout).not.toContain('language');
});

describe('--json', () => {
  test('is for machines: notes and problems, and nothing else', () => {
    const { status, stdout } = run(folderOf(WRONG), '--json');
    expect(status).toBe(1);
    const read = JSON.parse(stdout) as { problems: object[] };
    expect(read).toMatchObject({ notes: 3 });
    expect(Object.keys(read)).toEqual(['notes', 'problems']);
    for (const problem of read.problems)
      expect(Object.keys(problem)).toEqual(['file', 'line', 'column', 'field', 'code', 'message']);
    expect(read.problems[1]).toMatchObject({ file: 'journal/2026-11-22.md', line: 3, column: 1, field: 'mood' });
    expect(read.problems[3]).toMatchObject({ field: null });
  });

  test('of a journal without problems has an empty list, and the exit code is 0', () => {
    const { status, stdout } = run(folderOf({}), '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ notes: 0, problems: [] });
  });
});

const STEERING = '\u001b[2J\u009b31m\u202e\u2066\u0007';

test.each([[], ['--json']])('names and values cannot steer the terminal (%j)', (...options) => {
  const name = `x${STEERING}\n\r.md`;
  const { stdout } = run(
    folderOf({ [`journal/${name}`]: `---\nmood: "${STEERING}"\n---\n[x](${STEERING.replace('\u2066', '')})` }),
    ...options,
  );
  expect(stdout).toContain(
    'x\\u001b[2J\\u009b31m\\u202e\\u2066\\u0007\\n\\r.md'.replace(
      /\\n\\r/,
      options.length > 0 ? '\\n\\r' : '\\u000a\\u000d',
    ),
  );
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  if (options.length > 0)
    expect(stdout).toSatisfy(
      (text: string) => (JSON.parse(text) as { problems: { file: string }[] }).problems[0]?.file === `journal/${name}`,
    );
});

describe('the path in a line opens in an editor', () => {
  const firstLine = (stdout: string) => stdout.slice(0, stdout.indexOf(' '));

  test('it is short below the folder that the command runs in', () => {
    const folder = folderOf(WRONG);
    expect(firstLine(runIn({ cwd: dirname(folder) }, folder).stdout)).toBe(`${basename(folder)}/habits/walk.md:1:1`);
  });

  test('it is short below the folder from which npm was called', () => {
    const folder = folderOf(WRONG);
    const env = { npm_lifecycle_event: 'check', INIT_CWD: folder };
    expect(firstLine(runIn({ env }, folder).stdout)).toBe('habits/walk.md:1:1');
  });

  test('it is whole from anywhere else', () => {
    const folder = folderOf(WRONG);
    expect(firstLine(run(folder).stdout)).toBe(`${folder}/habits/walk.md:1:1`);
  });
});

describe('colour', () => {
  const BOLD = '\u001b[1mhabits/walk.md\u001b[22m\u001b[2m:1:1\u001b[22m measure is not given';

  test('is on a terminal alone: the path bold, the place dim, and nothing red', async () => {
    const output = await runOnTerminal(folderOf(WRONG));
    expect(output).toContain(BOLD);
    expect(output).toContain(
      '3 notes read, 3 problems in 2 files, 1 note with links to notes that are not written yet.',
    );
    expect(output).not.toMatch(/\[(?:[39]1|4\d)m/);
    expect(run(folderOf(WRONG)).stdout).not.toContain('\u001b');
  });

  test('is off with NO_COLOR, and on with FORCE_COLOR', async () => {
    expect(await runOnTerminal(folderOf(WRONG), { NO_COLOR: '1' })).not.toContain('\u001b[1m');
    const folder = folderOf(WRONG);
    expect(runIn({ cwd: folder, env: { FORCE_COLOR: '1' } }, folder).stdout).toContain(BOLD);
  });

  test('is never in what machines read', () => {
    const { stdout } = runIn({ env: { FORCE_COLOR: '1' } }, folderOf(WRONG), '--json');
    expect(stdout).not.toContain('\u001b');
  });
});

test.each([
  ['--jsno', "Unknown option '--jsno'. Look at npm run check -- --help."],
  ['notes', 'Too many arguments. Expected 0 arguments but got 1: notes. Look at npm run check -- --help.'],
])('an option that there is not is said in a sentence: %s', (option, sentence) => {
  expect(run(folderOf({}), option)).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` });
});

test('a folder that is not there is said in one sentence, and the exit code is 1', () => {
  const { status, stdout, stderr } = run('/no/such/journal');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(
    'There is no folder of notes at /no/such/journal. npm run init -- FOLDER makes one, and JOURNAL_DIR names one that is there.\n',
  );
});
