import { spawn } from '@lydell/node-pty';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openerWith, openIdentity, sealerFor } from '../../src/sealed/format/cipher.ts';
import { ensureAge } from '../age-program.ts';
import { filesOf, ROOT } from '../build-site.ts';
import { FILES, PASSPHRASE, seal, sealedFolder, utf8 } from './sealed-file.ts';

const folder = sealedFolder();

beforeAll(ensureAge);

/** Runs shell commands as a person would, and types the pass phrase whenever it is asked for. */
function typed(commands: string, place: string): Promise<number> {
  const terminal = spawn('bash', ['-e', '-o', 'pipefail', '-c', commands], { cwd: place, cols: 200 });
  terminal.onData((text) => {
    if (/passphrase/i.test(text)) terminal.write(`${PASSPHRASE}\r`);
  });
  return new Promise((resolve) => terminal.onExit(({ exitCode }) => resolve(exitCode)));
}

test('the commands that stand in the file itself get everything out of it, without a browser', async () => {
  await seal(join(folder, 'journal.html'));
  const text = readFileSync(join(ROOT, 'src/sealed/page/open-with-age.txt'), 'utf8');
  const commands = text
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .join('\n');
  expect(commands).toContain('age -d');
  expect(await typed(commands, folder)).toBe(0);
  for (const { path, bytes } of FILES) expect(readFileSync(join(folder, path))).toEqual(Buffer.from(bytes));
  expect([...filesOf(folder).keys()]).toContain('contents.json');
});

test('what the age program seals with a pass phrase or to a key we open, and it opens ours', async () => {
  const place = join(folder, 'both');
  mkdirSync(place);
  const run = (program: string, ...words: string[]) => execFileSync(program, words, { cwd: place, encoding: 'utf8' });
  run('age-keygen', '-o', 'key.txt');
  const recipient = run('age-keygen', '-y', 'key.txt').trim();
  const identity =
    readFileSync(join(place, 'key.txt'), 'utf8')
      .split('\n')
      .find((line) => line.startsWith('AGE-SECRET')) ?? '';

  writeFileSync(join(place, 'theirs'), 'By the canal, twice.');
  run('age', '-r', recipient, '-o', 'theirs.age', 'theirs');
  const opened = await openerWith(identity)(readFileSync(join(place, 'theirs.age')));
  expect(new TextDecoder().decode(opened)).toBe('By the canal, twice.');

  writeFileSync(join(place, 'ours.age'), await sealerFor([recipient])(utf8('And back.')));
  expect(run('age', '-d', '-i', 'key.txt', 'ours.age')).toBe('And back.');

  expect(await typed('age -p -o key.age key.txt', place)).toBe(0);
  const key = await openIdentity(readFileSync(join(place, 'key.age')), PASSPHRASE);
  expect(key).toContain(identity);
});
