import { execFileSync, spawn as start, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, test } from 'vitest';
import { ensureAge } from '../age-program.ts';
import { filesOf, ROOT, runScript, SAMPLE, userEnvironment, type Ran } from '../build-site.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';
import { onTerminal } from '../terminal.ts';

const PASSPHRASE = 'wander copper lantern sixty meadow';
const NAME = `journal-${TODAY}.age`;

const NOTES: Files = {
  'journal/2026-11-23.md': 'Words.',
  'journal/2026-11-24.md': 'More.',
  'pictures/stairs.png': new Uint8Array(200_000).fill(7),
  '.obsidian/app.json': '{}',
  'journal.yaml': 'paper: a4\n',
};
/** Each is a name that some program trips over. */
const HOSTILE: Files = {
  'line\nend.md': 'a',
  'back\\slash.md': 'b',
  'ends in a return\r': 'c',
  ' spaces .md': 'd',
  '-rf': 'e',
  '\ufeffBOM.md': 'f',
  'Zu\u0308rich \u00fc \ud83e\udee0.md': 'g',
  [`${'long/'.repeat(59)}note.md`]: 'h',
  ['x'.repeat(255)]: 'i',
  'empty.md': '',
};

interface Place {
  readonly notes: string;
  /** Where the commands are called from. */
  readonly from: string;
  readonly run: (script: 'backup' | 'restore', ...words: readonly string[]) => Promise<Ran>;
}

/** A journal, and beside it a folder with a pass phrase and a key of age. */
function placeOf(files: Files = NOTES): Place {
  const [notes, from] = [
    folderOf(files),
    folderOf({ pass: `${PASSPHRASE}\n`, other: 'another lantern copper meadow\n' }),
  ];
  for (const name of ['pass', 'other']) chmodSync(join(from, name), 0o600);
  const env = { JOURNAL_DIR: notes, JOURNAL_TODAY: TODAY, INIT_CWD: from };
  return { notes, from, run: (script, ...words) => runScript(script, words, env) };
}

const WITH_PASS = ['--passphrase-file', 'pass'];

/** A key of age, made by its own program: the file that opens, and what seals. */
function keyIn(folder: string, name = 'key'): string {
  execFileSync('age-keygen', ['-o', join(folder, name)], { stdio: 'ignore' });
  return execFileSync('age-keygen', ['-y', join(folder, name)], { encoding: 'utf8' }).trim();
}

describe('without this program', () => {
  test('age and tar give a journal back, and sha256sum finds every file as it was, whatever its name', async () => {
    const { notes, from, run } = placeOf({ ...NOTES, ...HOSTILE });
    const recipient = keyIn(from);
    expect(await run('backup', '--recipient', recipient)).toMatchObject({ status: 0, errors: '' });
    const folder = folderOf({});
    const command = '"$1" -d -i "$2/key" "$2/$3" | tar x && sha256sum --quiet -c SHA256SUMS && wc -l < SHA256SUMS';
    const said = execFileSync('bash', ['-o', 'pipefail', '-c', command, '-', ensureAge(), from, NAME], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(said.trim()).toBe(String(Object.keys({ ...NOTES, ...HOSTILE }).length));
    expect(filesOf(join(folder, 'journal'))).toEqual(filesOf(notes));
  });

  test('age asks for the pass phrase, and opens with it', async () => {
    const { notes, from, run } = placeOf();
    expect((await run('backup', ...WITH_PASS)).status).toBe(0);
    const folder = folderOf({});
    const terminal = spawn(ensureAge(), ['-d', '-o', 'all.tar', join(from, NAME)], { cwd: folder });
    const done = new Promise((resolve) => terminal.onExit(({ exitCode }) => resolve(exitCode)));
    terminal.onData((text) => text.includes('passphrase') && terminal.write(`${PASSPHRASE}\r`));
    expect(await done).toBe(0);
    execFileSync('tar', ['xf', 'all.tar'], { cwd: folder });
    expect(filesOf(join(folder, 'journal'))).toEqual(filesOf(notes));
  });

  test.each([
    ['in bytes', []],
    ['as text', ['-a']],
  ])('what age and tar made is restored too, %s', async (_, form) => {
    const { notes, from, run } = placeOf();
    const recipient = keyIn(from);
    const command = 'tar c . | "$1" -r "$2" $3 -o "$4"';
    execFileSync('bash', ['-c', command, '-', ensureAge(), recipient, form.join(' '), join(from, 'hand.age')], {
      cwd: notes,
    });
    const { status, output } = await run('restore', 'hand.age', 'back', '--identity', 'key');
    expect(status).toBe(0);
    expect(output).toContain('there is no list of sums in it to compare with');
    expect(filesOf(join(from, 'back'))).toEqual(filesOf(notes));
  });
});

describe('a backup', () => {
  test('goes where the command was called, by the day, says what it holds, and comes back', async () => {
    const { notes, from, run } = placeOf();
    const { output, errors } = await run('backup', ...WITH_PASS);
    expect(output).toMatch(/journal-2026-11-23\.age: 2 notes, 5 files, 0\.2 MB, read back and compared; [\d.]+ s\n$/);
    expect(errors).toContain('If it is forgotten');
    const restored = await run('restore', NAME, 'back', ...WITH_PASS);
    expect(restored).toMatchObject({ status: 0, errors: '' });
    expect(restored.output).toMatch(/^2 notes, 5 files in .+back, compared with the list of sums; [\d.]+ s\n$/);
    expect(filesOf(join(from, 'back'))).toEqual(filesOf(notes));
  });

  test('of the same day takes the place of the earlier one, and what a stopped one left behind goes', async () => {
    const { notes, from, run } = placeOf();
    const recipient = keyIn(from);
    const ended = start(process.execPath, ['-e', '']);
    await once(ended, 'exit');
    const left = [NAME, 'journal-2026-11-22.age'].map((name) => `${name}.${String(ended.pid)}.partial`);
    const others = [`${NAME}.${String(process.pid)}.partial`, `mine.txt.${String(ended.pid)}.partial`];
    for (const name of [...left, ...others]) writeFileSync(join(from, name), 'half');
    await run('backup', '--recipient', recipient);
    writeFileSync(join(notes, 'journal/2026-11-25.md'), 'New.');
    expect((await run('backup', '--recipient', recipient)).output).toContain('3 notes');
    expect(readdirSync(from).sort()).toEqual([NAME, 'key', 'other', 'pass', ...others].sort());
  });

  test('goes to a file or into a folder that is named', async () => {
    const { from, run } = placeOf();
    const recipient = keyIn(from);
    writeFileSync(join(from, 'recipients'), `# mine\n\n${recipient}\n`);
    mkdirSync(join(from, 'stick'));
    expect((await run('backup', '--recipients-file', 'recipients', '--out', 'stick')).status).toBe(0);
    expect((await run('backup', '--recipients-file', 'recipients', '--out', 'stick/other.age')).status).toBe(0);
    expect(readdirSync(join(from, 'stick'))).toEqual([NAME, 'other.age']);
  });

  test('is not written over another file, among the notes, or where there is no folder', async () => {
    const { notes, from, run } = placeOf();
    writeFileSync(join(from, NAME), 'Mine.');
    symlinkSync(notes, join(from, 'to-notes'));
    const cases = [
      [[], 'is there already and is no backup'],
      [['--out', 'to-notes'], 'would lie among your notes'],
      [['--out', join(notes, 'journal/a.age')], 'would lie among your notes'],
      [['--out', 'no-folder/a.age'], 'There is no folder'],
    ] as const;
    const before = filesOf(notes);
    for (const [words, sentence] of cases) {
      const { status, errors } = await run('backup', ...WITH_PASS, ...words);
      expect({ status, errors }).toEqual({ status: 1, errors: expect.stringContaining(sentence) as string });
    }
    expect(filesOf(notes)).toEqual(before);
    expect(readFileSync(join(from, NAME), 'utf8')).toBe('Mine.');
  });

  test('that finds no room leaves the earlier one as it is, and nothing beside it', async () => {
    const { notes, from, run } = placeOf();
    const recipient = keyIn(from);
    await run('backup', '--recipient', recipient);
    const before = filesOf(from);
    const command = 'trap "" XFSZ; ulimit -f 100; "$0" scripts/backup.ts --recipient "$1"';
    const env = { ...userEnvironment(), JOURNAL_DIR: notes, JOURNAL_TODAY: TODAY, INIT_CWD: from };
    const ran = spawnSync('bash', ['-c', command, process.execPath, recipient], { cwd: ROOT, env, encoding: 'utf8' });
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('could not be written. There may be no room');
    expect(filesOf(from)).toEqual(before);
  });

  test('asks twice on a terminal', async () => {
    const { notes, from } = placeOf();
    const screen = onTerminal('backup', [], { JOURNAL_DIR: notes, JOURNAL_TODAY: TODAY, INIT_CWD: from });
    await screen.waitFor('Pass phrase:');
    screen.type(PASSPHRASE);
    await screen.waitFor('The same again:');
    screen.type(PASSPHRASE);
    await screen.waitFor('read back and compared');
    expect(await screen.exitCode).toBe(0);
    expect(screen.sent()).not.toContain(PASSPHRASE);
  });

  test('names what it cannot hold: a link is no mistake, what cannot be read is one', async () => {
    const { notes, from, run } = placeOf();
    symlinkSync('/etc/hostname', join(notes, 'link.md'));
    const recipient = keyIn(from);
    const linked = await run('backup', '--recipient', recipient);
    expect(linked).toMatchObject({ status: 0, errors: 'link.md is a link, so it is not in the backup.\n' });
    execFileSync('mkfifo', [join(notes, 'pipe')]);
    const { status, output, errors } = await run('backup', '--recipient', recipient);
    expect(status).toBe(1);
    expect(errors).toContain('pipe could not be read and is not in the backup. All else is.\n');
    expect(output).toContain('5 files');
  });

  test.each([
    [['--recipient', 'age1wrong'], 'A key to seal to begins with age1'],
    [['--recipients-file', 'absent'], 'could not be read'],
    [['--recipient', 'age1wrong', ...WITH_PASS], 'cannot be used with'],
  ])('says what is wrong with its keys: %j', async (words, sentence) => {
    const { from, run } = placeOf();
    const { status, errors } = await run('backup', ...words);
    expect({ status, errors }).toEqual({ status: 1, errors: expect.stringContaining(sentence) as string });
    expect(existsSync(join(from, NAME))).toBe(false);
  });
});

describe('restoring', () => {
  test('says what it cannot open, and writes nothing', async () => {
    const { from, run } = placeOf();
    const recipient = keyIn(from);
    keyIn(from, 'other-key');
    await run('backup', ...WITH_PASS, '--out', 'pass.age');
    await run('backup', '--recipient', recipient, '--out', 'key.age');
    const bytes = readFileSync(join(from, 'pass.age'));
    const written = { 'empty.age': '', 'words.age': 'Words.', 'cut.age': bytes.subarray(0, 100), full: '' };
    for (const [name, content] of Object.entries(written)) writeFileSync(join(from, name), content);
    const cases = [
      [['absent.age', 'to', ...WITH_PASS], 'is not there, or cannot be read'],
      [['.', 'to', ...WITH_PASS], 'is not there, or cannot be read'],
      [['empty.age', 'to', ...WITH_PASS], 'is empty: it was not copied whole'],
      [['words.age', 'to', ...WITH_PASS], 'is no file of age, or its first line is damaged'],
      [['cut.age', 'to', ...WITH_PASS], 'The beginning of the file, which holds its key, is damaged or cut'],
      [['pass.age', 'to', '--passphrase-file', 'other'], 'That is not the pass phrase.'],
      [['pass.age', 'to', '--identity', 'key'], 'Leave out --identity'],
      [['key.age', 'to', ...WITH_PASS], 'Give the file that holds it with --identity'],
      [['key.age', 'to', '--identity', 'other-key'], 'None of those keys opens this backup'],
      [['key.age', 'to', '--identity', 'pass'], 'a line of that file is none'],
      [['key.age', 'to', '--identity', 'full'], 'There is no key in full'],
      [['pass.age', '.', ...WITH_PASS], 'is not empty'],
      [['pass.age', 'full', ...WITH_PASS], 'is not empty'],
    ] as const;
    for (const [words, sentence] of cases) {
      const { status, output, errors } = await run('restore', ...words);
      expect({ status, output, errors }).toEqual({
        ...{ status: 1, output: '', errors: expect.stringContaining(sentence) as string },
      });
      expect(errors.trim().split('\n')).toHaveLength(1);
    }
    expect(existsSync(join(from, 'to'))).toBe(false);
  });

  test('names what a damaged file has lost, and gives the rest', async () => {
    const { from, run } = placeOf();
    const recipient = keyIn(from);
    await run('backup', '--recipient', recipient);
    const bytes = readFileSync(join(from, NAME));
    writeFileSync(join(from, NAME), bytes.subarray(0, bytes.length - 100_000));
    const { status, output, errors } = await run('restore', NAME, 'back', '--identity', 'key');
    expect(status).toBe(1);
    expect(output).toContain('2 notes, 4 files');
    expect(errors).toContain('damaged or cut from some place on');
    expect(errors).toContain('What there is of it lies beside, as pictures/stairs.png.damaged.');
  });

  test('says so where there is no archive in the file', async () => {
    const { from, run } = placeOf();
    const recipient = keyIn(from);
    execFileSync('bash', [
      '-c',
      'echo Words. | "$1" -r "$2" -o "$3"',
      '-',
      ensureAge(),
      recipient,
      join(from, 'a.age'),
    ]);
    const { errors } = await run('restore', 'a.age', 'back', '--identity', 'key');
    expect(errors).toBe('There is no archive in that file, so nothing was restored.\n');
  });

  test('the sample journal comes back as it is', async () => {
    const { from } = placeOf();
    const recipient = keyIn(from);
    await runScript('backup', ['--recipient', recipient], { INIT_CWD: from, JOURNAL_TODAY: TODAY });
    const { output } = await runScript('restore', [NAME, 'back', '--identity', 'key'], { INIT_CWD: from });
    expect(output).toContain('compared with the list of sums');
    expect(filesOf(join(from, 'back'))).toEqual(filesOf(SAMPLE));
  });
});
