import fc from 'fast-check';
import { armor } from 'age-encryption';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTar, type TarEntry } from 'modern-tar';
import { describe, expect, test } from 'vitest';
import { kindOfSealed } from '../../src/backup/sealed-file.ts';
import { sealerFor } from '../../src/sealed/format/cipher.ts';
import { filesOf } from '../build-site.ts';
import { folderOf, type Files } from '../read/folder.ts';
import { backUp, KEY, restoreInto } from './backed-up.ts';

const numbers = Array.from({ length: 40 }, (_, number) => String(number).padStart(2, '0'));
/** Each about a tenth of what age authenticates at a time. */
const MANY: Files = Object.fromEntries(numbers.map((number) => [`journal/${number}.md`, `${number} `.repeat(2200)]));

async function backupOf(files: Files): Promise<string> {
  const file = join(folderOf({}), 'a.age');
  await backUp(folderOf(files), file);
  return file;
}

/** The same file with its bytes made others. */
function altered(file: string, alter: (bytes: Buffer) => Uint8Array): string {
  const other = join(folderOf({}), 'b.age');
  writeFileSync(other, alter(readFileSync(file)));
  return other;
}

/** A file of age made by other programs, with these entries in its archive. */
async function archiveOf(entries: readonly TarEntry[]): Promise<string> {
  const file = join(folderOf({}), 'made-by-hand.age');
  writeFileSync(file, await sealerFor([KEY.recipient])(await packTar([...entries])));
  return file;
}

const fileEntry = (name: string, text: string): TarEntry => ({ header: { name, size: text.length }, body: text });

describe('of a damaged backup', () => {
  test('all before the damage comes back as it was, and every other file is named, wherever it is', async () => {
    const whole = await backupOf(MANY);
    const { length } = readFileSync(whole);
    let [restored, lost] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 70_000, max: length - 1 }), fc.boolean(), async (at, isCut) => {
        const flipped = (bytes: Buffer) => bytes.fill((bytes[at] ?? 0) ^ 4, at, at + 1);
        const back = folderOf({});
        const found = await restoreInto(
          back,
          altered(whole, (bytes) => (isCut ? bytes.subarray(0, at) : flipped(bytes))),
        );
        expect(found.isBroken).toBe(true);
        const there = [...filesOf(back)].filter(([path]) => !path.endsWith('.damaged'));
        for (const [path, bytes] of there) expect(bytes.toString()).toBe(MANY[path]);
        const named = [...found.damaged, ...found.lost];
        expect([...there.map(([path]) => path), ...named].sort()).toEqual(Object.keys(MANY));
        // What age authenticates at a time, and what an entry takes.
        expect(there.length).toBeGreaterThanOrEqual(Math.floor((at - 65_536 * 2 - 20_000) / 9000));
        [restored, lost] = [restored + there.length, lost + named.length];
      }),
      { numRuns: 20 },
    );
    expect([restored > 0, lost > 0]).toEqual([true, true]);
  });

  test('a damaged head is named, and nothing is opened', async () => {
    const whole = await backupOf({ 'a.md': 'Words.' });
    const head = altered(whole, (bytes) => bytes.fill(String(bytes.subarray(160, 161)) === 'x' ? 'y' : 'x', 160, 161));
    await expect(restoreInto(folderOf({}), head)).rejects.toThrow('key');
    const cut = altered(whole, (bytes) => bytes.subarray(0, 90));
    await expect(restoreInto(folderOf({}), cut)).rejects.toThrow('key');
  });

  test('a file whose sum is another lies under another name, and one that is not there is named', async () => {
    const sums = ['a', 'b', 'c'].map((name) => `${'0'.repeat(64)}  journal/${name}.md\n`).join('');
    const made = await archiveOf([
      fileEntry('SHA256SUMS', sums),
      fileEntry('journal/a.md', 'Other words.'),
      fileEntry('journal/b.md', 'Other words.'),
      fileEntry('journal/b.md.damaged', 'Mine.'),
    ]);
    const back = folderOf({});
    expect(await restoreInto(back, made)).toMatchObject({ damaged: ['a.md', 'b.md'], lost: ['c.md'], isBroken: false });
    const texts = [...filesOf(back)].map(([path, bytes]) => [path, bytes.toString()]);
    expect(texts).toEqual([
      ['a.md.damaged', 'Other words.'],
      ['b.md.damaged', 'Mine.'],
      ['b.md.damaged.damaged', 'Other words.'],
    ]);
  });
});

describe('what an archive asks for', () => {
  test('is refused and named where it leads out of the folder, or is no file', async () => {
    const outside = folderOf({});
    const made = await archiveOf([
      fileEntry(`${outside}/absolute.md`, 'x'),
      fileEntry('../up.md', 'x'),
      fileEntry('a/../../up.md', 'x'),
      { header: { name: 'link.md', size: 0, type: 'symlink', linkname: outside } },
      fileEntry('link.md/through.md', 'x'),
      { header: { name: 'hard.md', size: 0, type: 'link', linkname: '/etc/hostname' } },
      { header: { name: 'device', size: 0, type: 'character-device' } },
      { header: { name: 'pipe', size: 0, type: 'fifo' } },
      fileEntry('./a//b.md', 'good'),
      fileEntry('a/b.md/c.md', 'a file is no folder'),
      fileEntry('...', 'good'),
    ]);
    const back = folderOf({});
    const found = await restoreInto(back, made);
    expect(found.refused).toEqual([
      ...[`${outside}/absolute.md`, '../up.md', 'a/../../up.md', 'link.md', 'hard.md', 'device', 'pipe'],
    ]);
    expect(found.unwritten).toEqual(['a/b.md/c.md']);
    expect([...filesOf(back).keys()]).toEqual(['...', 'a/b.md', 'link.md/through.md']);
    expect([...filesOf(outside).keys()]).toEqual([]);
  });

  test('is refused outside the folder of an archive of ours', async () => {
    const made = await archiveOf([
      fileEntry('SHA256SUMS', ''),
      fileEntry('beside.md', 'x'),
      fileEntry('journal/a.md', 'x'),
    ]);
    const back = folderOf({});
    expect(await restoreInto(back, made)).toMatchObject({ refused: ['beside.md'], files: 1 });
    expect([...filesOf(back).keys()]).toEqual(['a.md']);
  });

  test('is written as it is where the archive was made by hand', async () => {
    const made = await archiveOf([
      { header: { name: './', size: 0, type: 'directory' } },
      fileEntry('./journal/a.md', 'Words.'),
      fileEntry('./SHA256SUMS', 'Mine.'),
    ]);
    const back = folderOf({});
    expect(await restoreInto(back, made)).toMatchObject({ files: 2, notes: 1, isChecked: false, refused: [] });
    expect([...filesOf(back).keys()]).toEqual(['SHA256SUMS', 'journal/a.md']);
    expect(statSync(join(back, 'journal')).mode & 0o777).toBe(0o700);
  });
});

test('of an archive that was made by hand and cut, a file that is not whole lies under another name', async () => {
  const made = await archiveOf([fileEntry('a.md', 'Words.'), fileEntry('b.md', 'x'.repeat(200_000))]);
  const back = folderOf({});
  const found = await restoreInto(
    back,
    altered(made, (bytes) => bytes.subarray(0, 140_000)),
  );
  expect(found).toMatchObject({ files: 1, damaged: ['b.md'], isBroken: true });
  expect([...filesOf(back).keys()]).toEqual(['a.md', 'b.md.damaged']);
});

describe('a backup in the text form of age', () => {
  const armored = async () => armor.encode(readFileSync(await backupOf(MANY)));

  test.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['with empty lines around it', (text) => `\ufeff\n\n${text}\n\n`],
  ])('comes back: %s', async (_, write) => {
    const file = join(folderOf({ 'a.txt': write(await armored()) }), 'a.txt');
    const back = folderOf({});
    expect(await kindOfSealed(file)).toBe('keys');
    expect(await restoreInto(back, file)).toMatchObject({ files: 40, damaged: [], lost: [], isBroken: false });
  });

  test('that is cut comes back up to there', async () => {
    const text = await armored();
    const file = join(folderOf({ 'a.txt': text.slice(0, text.length / 2) }), 'a.txt');
    const found = await restoreInto(folderOf({}), file);
    expect(found).toMatchObject({ isBroken: true });
    expect(found.files).toBeGreaterThan(10);
    expect(found.files + found.damaged.length + found.lost.length).toBe(40);
  });
});

test.each([
  ['', 'empty'],
  ['Words.', 'other'],
  ['age-encryption.org/v2\n-> scrypt', 'other'],
  ['age-encryption.org/v1\n-> scrypt aa 18\n', 'passphrase'],
  ['age-encryption.org/v1\n-> X25519 aa\n', 'keys'],
])('what opens a file is known by its beginning: %j', async (text, kind) => {
  expect(await kindOfSealed(join(folderOf({ 'a.age': text }), 'a.age'))).toBe(kind);
});
