import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, type Files } from '../journal/folder.ts';

const ROOT = join(import.meta.dirname, '../..');

function run(folder: string, ...options: string[]) {
  const environment = { ...process.env, JOURNAL_DIR: folder, JOURNAL_TODAY: '2026-11-23', FORCE_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...options], {
    cwd: ROOT,
    env: environment,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
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
  const { status, stdout, stderr } = run(folderOf(WRONG));
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^habits\/walk\.md:1:1 measure is not given/),
    expect.stringMatching(/^journal\/2026-11-22\.md:3:1 mood is 11; give /),
    expect.stringMatching(/^journal\/2026-11-22\.md:4:9 night\.hours is 30; give /),
    expect.stringMatching(/^journal\/2026-11-22\.md:6:5 The link to nothing leads/),
    '3 notes read, 4 problems in 2 files.',
  ]);
});

describe('--json', () => {
  test('is for machines: notes and problems, and nothing else', () => {
    const { status, stdout } = run(folderOf(WRONG), '--json');
    expect(status).toBe(1);
    const read = JSON.parse(stdout) as { problems: object[] };
    expect(read).toMatchObject({ notes: 3 });
    expect(Object.keys(read)).toEqual(['notes', 'problems']);
    for (const problem of read.problems)
      expect(Object.keys(problem)).toEqual(['file', 'line', 'column', 'field', 'message']);
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

test('a folder that is not there is said in one sentence, and the exit code is 1', () => {
  const { status, stdout, stderr } = run('/no/such/journal');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe('There is no folder at /no/such/journal. Set JOURNAL_DIR to the folder of your notes.\n');
});
