import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, test } from 'vitest';
import { ensureAge } from '../age-program.ts';
import { filesOf } from '../build-site.ts';
import { folderOf } from '../read/folder.ts';
import { HOSTILE, keyIn, NAME, NOTES, PASSPHRASE, placeOf, WITH_PASS } from './backup-place.ts';

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
