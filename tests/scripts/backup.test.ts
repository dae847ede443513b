import { execFileSync, spawn as start, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, ROOT, userEnvironment } from '../build-site.ts';
import { TODAY } from '../read/folder.ts';
import { onTerminal } from '../terminal.ts';
import { keyIn, NAME, PASSPHRASE, placeOf, WITH_PASS } from './backup-place.ts';

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
