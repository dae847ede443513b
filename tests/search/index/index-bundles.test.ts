import { cp, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexBundles, type SearchIndexSummary } from '../../../src/search/index/index-bundles.ts';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import { bytesOf, temporaryFolder } from '../folders.ts';
import { recordOf } from '../records.ts';

const OLD = recordOf({ day: '2024-02-29', text: 'A leap day by the river.', tags: ['calm'] });
const NEW = recordOf({ day: '2026-01-01', text: 'A new year.', kind: 'session', tags: ['family', 'calm'] });
const UNDATED = recordOf({ day: null, address: '/guide/', text: 'Without a day.' });
const ALL = [OLD, NEW, UNDATED];

async function site(): Promise<{
  folder: string;
  build: (records: readonly SearchRecord[]) => Promise<SearchIndexSummary>;
}> {
  const root = await temporaryFolder();
  const folder = join(root, 'site');
  const build = (records: readonly SearchRecord[]) =>
    indexBundles(records, { folder, cacheFolder: join(root, 'cache'), language: 'en' });
  return { folder, build };
}

describe('indexBundles', () => {
  it('writes a bundle a year, the shared runtime, and the list of years newest first', async () => {
    const { folder, build } = await site();
    const summary = await build(ALL);
    expect(summary).toEqual({ records: 3, built: ['2026', '2024', 'undated'], copied: [], unchanged: [], removed: [] });
    expect((await readdir(folder)).sort()).toEqual(['2024', '2026', 'bundles.json', 'runtime', 'undated']);
    expect(JSON.parse(await readFile(join(folder, 'bundles.json'), 'utf8'))).toEqual({
      language: 'en',
      years: ['2026', '2024', 'undated'].map((year) => ({ year, count: 1 })),
      kinds: ['entry', 'session'],
      tags: ['calm', 'family'],
    });
  });

  it('leaves out the interfaces of Pagefind that are not used', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const names = Object.keys(await bytesOf(folder));
    expect(names.filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
    expect(names.filter((name) => /\.js$|wasm/.test(name)).every((name) => name.startsWith('runtime/'))).toBe(true);
  });

  it('builds again only the year in which a note changed', async () => {
    const { build } = await site();
    await build(ALL);
    const summary = await build([OLD, { ...NEW, text: 'Another new year.' }, UNDATED]);
    expect(summary).toMatchObject({ built: ['2026'], unchanged: ['2024', 'undated'] });
  });

  it('changes nothing when nothing changed, in whatever order the notes come', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const before = await bytesOf(folder);
    expect(await build(ALL.toReversed())).toMatchObject({
      built: [],
      copied: [],
      unchanged: ['2026', '2024', 'undated'],
    });
    expect(await bytesOf(folder)).toEqual(before);
  });

  it('gives the same bytes for the same notes on another day, in another folder', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      recordOf({
        address: `/note/${index}/`,
        text: `Walk number ${index} with café and friends.`,
        tags: [`tag-${index % 7}`],
      }),
    );
    const [first, second] = [await site(), await site()];
    await first.build(many);
    await second.build(many.toReversed());
    expect(await bytesOf(first.folder)).toEqual(await bytesOf(second.folder));
  });

  it('removes a year that has no notes any more, and whatever else lies there', async () => {
    const { folder, build } = await site();
    await build(ALL);
    await writeFile(join(folder, 'forgotten.txt'), 'private');
    expect(await build([NEW])).toMatchObject({ removed: ['2024', 'undated'] });
    expect((await readdir(folder)).sort()).toEqual(['2026', 'bundles.json', 'runtime']);
    expect((await readdir(join(folder, '../cache'))).sort()).toEqual(['2026', 'runtime']);
  });

  it('fills a deleted folder from the cache, byte for byte', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const before = await bytesOf(folder);
    await rm(folder, { recursive: true });
    expect(await build(ALL)).toMatchObject({ built: [], copied: ['2026', '2024', 'undated'] });
    expect(await bytesOf(folder)).toEqual(before);
  });

  it('mends a bundle of which a file is cut short, swapped or too many', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const before = await bytesOf(folder);
    await truncate(join(folder, '2026/order.json'), 3);
    await rm(join(folder, '2024/pagefind-entry.json'));
    await writeFile(join(folder, 'undated/leftover.txt'), 'private');
    expect(await build(ALL)).toMatchObject({ built: [], copied: ['2026', '2024', 'undated'] });
    expect(await bytesOf(folder)).toEqual(before);
  });

  it('builds again what neither folder nor cache holds whole', async () => {
    const { folder, build } = await site();
    await build(ALL);
    for (const place of [folder, join(folder, '../cache')]) await writeFile(join(place, '2024/order.json'), '[]');
    expect(await build(ALL)).toMatchObject({ built: ['2024'], unchanged: ['2026', 'undated'] });
  });

  it('builds again what other code made, and what is a link in the cache', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const before = await bytesOf(folder);
    const cache = join(folder, '../cache');
    for (const place of [folder, cache]) {
      const manifest = join(place, '2024/bundle.json');
      const { contents } = JSON.parse(await readFile(manifest, 'utf8')) as { contents: string };
      await writeFile(manifest, JSON.stringify({ digest: 'of another version', contents }));
    }
    await rename(join(cache, '2026/order.json'), join(cache, '../elsewhere.json'));
    await symlink('../../elsewhere.json', join(cache, '2026/order.json'));
    await rm(join(folder, '2026'), { recursive: true });
    expect(await build(ALL)).toMatchObject({ built: ['2026', '2024'], unchanged: ['undated'] });
    expect(await bytesOf(folder)).toEqual(before);
  });

  it('puts its own in place of links out of the folder, and touches nothing where they lead', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const before = await bytesOf(folder);
    const elsewhere = join(folder, '../elsewhere');
    await cp(join(folder, '2024'), join(elsewhere, '2024'), { recursive: true });
    await writeFile(join(elsewhere, '2024/mine.md'), 'Mine.');
    const there = await bytesOf(elsewhere);
    await rm(join(folder, '2024'), { recursive: true });
    await symlink(join(elsewhere, '2024'), join(folder, '2024'));
    await symlink(elsewhere, join(folder, 'all'));
    expect(await build(ALL)).toMatchObject({ built: [], copied: ['2024'] });
    expect(await bytesOf(folder)).toEqual(before);
    expect((await readdir(folder)).sort()).toEqual(['2024', '2026', 'bundles.json', 'runtime', 'undated']);
    expect(await bytesOf(elsewhere)).toEqual(there);
  });

  it('takes no notes at all, a note without words, a note given twice, and half of an emoji', async () => {
    const { build } = await site();
    expect(await build([])).toMatchObject({ records: 0, built: [] });
    const odd = [
      recordOf({ text: '' }),
      recordOf({ text: '' }),
      recordOf({ address: '/half/', text: 'broken \ud83d' }),
    ];
    expect(await build(odd)).toMatchObject({ records: 2, built: ['2026'] });
  });

  it('says what is wrong when it cannot write', async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, 'cache'), 'a file, not a folder');
    const options = { folder: join(root, 'site'), cacheFolder: join(root, 'cache'), language: 'en' };
    await expect(indexBundles(ALL, options)).rejects.toThrow(/EEXIST/);
  });
});
