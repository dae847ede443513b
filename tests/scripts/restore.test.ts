import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ensureAge } from '../age-program.ts';
import { filesOf, runScript, SAMPLE } from '../build-site.ts';
import { TODAY } from '../read/folder.ts';
import { keyIn, NAME, placeOf, WITH_PASS } from './backup-place.ts';

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
