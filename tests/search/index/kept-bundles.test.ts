import { cp, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import { writeBundle } from '../../../src/search/index/stored-bundle.ts';
import { bytesOf } from '../folders.ts';
import { recordOf } from '../records.ts';
import { ALL, foldersIn, NEW, OLD, site, UNDATED } from './indexed-site.ts';

describe('indexBundles, with what was built before', () => {
  it('asks only changed notes for their words, and gives the same bytes as if it had asked all', async () => {
    const asked: string[] = [];
    const known = (address: string, text: string): SearchRecord => ({
      ...recordOf({ address, textDigest: text }),
      get fields() {
        asked.push(address);
        return [text];
      },
    });
    const notes = (changed: string) => [known('/a/', 'One.'), known('/b/', changed), known('/c/', 'Three.')];
    const [first, second] = [await site(), await site()];
    await first.build(notes('Two.'));
    expect(new Set(asked)).toEqual(new Set(['/a/', '/b/', '/c/']));
    asked.length = 0;
    await first.build(notes('Another.'));
    expect(new Set(asked)).toEqual(new Set(['/b/']));
    await second.build(notes('Another.'));
    expect(await bytesOf(first.folder)).toEqual(await bytesOf(second.folder));
  });

  it('builds beside parts that an earlier version kept', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const { '2026': name = '' } = await foldersIn(folder);
    const parts = join(folder, '../cache', `${name}.parts`);
    await rm(parts, { recursive: true });
    writeBundle(parts, 'earlier', [{ path: 'parts.json', content: Buffer.from('{}') }]);
    expect(await build([OLD, { ...NEW, fields: ['Another new year.'] }, UNDATED])).toMatchObject({ built: ['2026'] });
  });

  it('asks all notes again where the texts that were kept are damaged', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const { '2026': name = '' } = await foldersIn(folder);
    await truncate(join(folder, '../cache', name, 'texts-0.bin'), 3);
    await build([OLD, { ...NEW, fields: ['Another new year.'] }, UNDATED]);
    const clean = await site();
    await clean.build([OLD, { ...NEW, fields: ['Another new year.'] }, UNDATED]);
    expect(await bytesOf(folder)).toEqual(await bytesOf(clean.folder));
  });

  it('fills a deleted folder from the cache, byte for byte', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const before = await bytesOf(folder);
    await rm(folder, { recursive: true });
    expect(await build(ALL)).toMatchObject({ built: [], copied: ['2026', '2024'] });
    expect(await bytesOf(folder)).toEqual(before);
  });

  it('mends what is cut short, swapped or too many', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const before = await bytesOf(folder);
    const folders = await foldersIn(folder);
    await truncate(join(folder, folders['2026'] ?? '', 'texts-0.bin'), 3);
    await writeFile(join(folder, folders['2024'] ?? '', 'leftover.txt'), 'private');
    await rm(join(folder, folders['notes'] ?? '', 'notes.bin'));
    await writeFile(join(folder, 'bundles.json'), '{"notes": 7}');
    expect(await build(ALL)).toMatchObject({ built: [], copied: ['2026', '2024'] });
    expect(await bytesOf(folder)).toEqual(before);
  });

  it('builds again what neither folder nor cache holds whole, and what the lists need and the cache has lost', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const cache = join(folder, '../cache');
    const { '2024': name = '', '2026': other = '', notes = '' } = await foldersIn(folder);
    for (const place of [folder, cache]) await writeFile(join(place, name, 'texts-0.bin'), '[]');
    expect(await build(ALL)).toMatchObject({ built: ['2024'], unchanged: ['2026'] });
    await rm(join(folder, notes), { recursive: true });
    await truncate(join(cache, `${other}.parts/parts.json`), 9);
    expect(await build(ALL)).toMatchObject({ built: ['2026'], unchanged: ['2024'] });
  });

  it('builds again what other code made, and what is a link in the cache', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const before = await bytesOf(folder);
    const cache = join(folder, '../cache');
    const { '2024': old = '', '2026': newest = '' } = await foldersIn(folder);
    for (const place of [folder, cache]) {
      const manifest = join(place, old, 'bundle.json');
      const { contents } = JSON.parse(await readFile(manifest, 'utf8')) as { contents: string };
      await writeFile(manifest, JSON.stringify({ digest: 'of another version', contents }));
    }
    await rename(join(cache, newest, 'texts-0.bin'), join(cache, '../elsewhere.bin'));
    await symlink('../../elsewhere.bin', join(cache, newest, 'texts-0.bin'));
    await rm(join(folder, newest), { recursive: true });
    expect(await build(ALL)).toMatchObject({ built: ['2026', '2024'] });
    expect(await bytesOf(folder)).toEqual(before);
  });

  it('puts its own in place of links out of the folder, and touches nothing where they lead', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const before = await bytesOf(folder);
    const { '2024': name = '' } = await foldersIn(folder);
    const elsewhere = join(folder, '../elsewhere');
    await cp(join(folder, name), join(elsewhere, name), { recursive: true });
    await writeFile(join(elsewhere, name, 'mine.md'), 'Mine.');
    const there = await bytesOf(elsewhere);
    await rm(join(folder, name), { recursive: true });
    await symlink(join(elsewhere, name), join(folder, name));
    await symlink(elsewhere, join(folder, 'all'));
    expect(await build(ALL)).toMatchObject({ built: [], copied: ['2024'] });
    expect(await bytesOf(folder)).toEqual(before);
    expect(await bytesOf(elsewhere)).toEqual(there);
  });
});
