import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openImportSource } from '../../src/import/source/open-source.ts';
import { folderOf } from '../read/folder.ts';
import { zipped } from './zipped.ts';

const bytes = (content: Uint8Array) => join(folderOf({ 'a.zip': content }), 'a.zip');
const whole = { path: 'a.json', content: '{}' };

describe('an archive', () => {
  test('gives its files by their names', async () => {
    const source = await openImportSource(
      bytes(zipped([whole, { path: 'b/ü.txt', content: 'Grüße', isPacked: false }])),
    );
    expect(source.files).toEqual([
      { path: 'a.json', bytes: 2 },
      { path: 'b/ü.txt', bytes: 7 },
    ]);
    expect(Buffer.from(await source.read('b/ü.txt')).toString()).toBe('Grüße');
    source.close();
  });

  const good = zipped([whole]);
  test.each([
    ['a name that leads out', zipped([whole, { path: '../a.md', content: '' }]), 'leads out of it'],
    ['an absolute name', zipped([whole, { path: '/etc/a', content: '' }]), 'leads out of it'],
    ['a name of another system', zipped([{ path: 'C:\\a', content: '' }]), 'leads out of it'],
    ['a link', zipped([whole, { path: 'a', content: '/etc/passwd', isLink: true }]), 'holds a link'],
    ['a password', zipped([{ ...whole, isLocked: true }]), 'locked with a password'],
    [
      'one byte, a hundred million times',
      zipped([{ path: 'a', content: Buffer.alloc(100_000_000) }]),
      'more than any journal',
    ],
    [
      'a size beyond all disks',
      zipped(
        Array.from({ length: 5 }, (_, at) => ({
          path: `a${at}`,
          content: 'a',
          saidBytes: 2 ** 32 - 2,
          isPacked: false,
        })),
      ),
      'more than any journal',
    ],
    ['its end cut off', good.subarray(0, good.length - 10), 'cut or damaged'],
    ['only its beginning', good.subarray(0, 20), 'cut or damaged'],
  ])('with %s is refused before anything is read', async (_, content, sentence) => {
    await expect(openImportSource(bytes(content))).rejects.toThrow(sentence);
  });

  test.each([
    ['that is larger than it says', zipped([{ ...whole, content: 'a'.repeat(100), saidBytes: 5 }])],
    ['that is smaller than it says', zipped([{ ...whole, content: 'a', saidBytes: 50 }])],
    [
      'with a byte changed',
      Buffer.from(
        zipped([{ ...whole, content: 'abcdef', isPacked: false }])
          .toString('latin1')
          .replace('abcdef', 'abcxef'),
        'latin1',
      ),
    ],
  ])('with a file %s is refused when that is read', async (_, content) => {
    const source = await openImportSource(bytes(content));
    await expect(source.read('a.json')).rejects.toThrow('cut or damaged');
    source.close();
  });

  test('that was unpacked is a folder, of which no link is followed', async () => {
    const folder = folderOf({ 'a.json': '{}', '.DS_Store': 'x' });
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b/c.txt'), 'c');
    symlinkSync('/etc/passwd', join(folder, 'd.txt'));
    const source = await openImportSource(folder);
    expect(source.files.map(({ path }) => path)).toEqual(['a.json', 'b/c.txt']);
  });

  test.each([
    ['is not there', 'no.zip', 'There is no file'],
    ['is empty', 'empty.zip', 'is empty'],
  ])('that %s is said so', async (_, name, sentence) => {
    await expect(openImportSource(join(folderOf({ 'empty.zip': '' }), name))).rejects.toThrow(sentence);
  });
});
