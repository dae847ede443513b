import { cp, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexBundles, type SearchIndexSummary } from '../../../src/search/index/index-bundles.ts';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import { writeBundle } from '../../../src/search/index/stored-bundle.ts';
import type { BundleList } from '../../../src/search/shared/bundle-list.ts';
import { bytesOf, temporaryFolder } from '../folders.ts';
import { recordOf } from '../records.ts';

const OLD = recordOf({ day: '2024-02-29', fields: ['A leap day by the river.'], tags: ['calm'] });
const NEW = recordOf({ day: '2026-01-01', fields: ['A new year.'], kind: 'session', tags: ['family', 'calm'] });
const UNDATED = recordOf({ day: null, address: '/guide/', fields: ['Without a day.'] });
const ALL = [OLD, NEW, UNDATED];

interface Site {
  readonly folder: string;
  readonly build: (records: readonly SearchRecord[], options?: { keepsLast?: boolean }) => Promise<SearchIndexSummary>;
}

async function site(): Promise<Site> {
  const root = await temporaryFolder();
  const folder = join(root, 'site');
  const build: Site['build'] = (records, options = {}) =>
    indexBundles(records, { folder, cacheFolder: join(root, 'cache'), language: 'en', ...options });
  return { folder, build };
}

/** The folders of an index by what they are called before their digest. */
async function foldersIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name !== 'bundles.json').sort();
  return Object.fromEntries(names.map((name) => [name.replace(/\.[\da-f]{12}/, ''), name]));
}

async function listOf(folder: string): Promise<BundleList> {
  return JSON.parse(await readFile(join(folder, 'bundles.json'), 'utf8')) as BundleList;
}

describe('indexBundles', () => {
  it('writes the bundles, their program and the lists, and one file that names them', async () => {
    const { folder, build } = await site();
    expect(await build(ALL)).toEqual({ records: 3, built: ['2026', '2024'], copied: [], unchanged: [] });
    const folders = await foldersIn(folder);
    expect(Object.keys(folders)).toEqual(['2024', '2026', 'notes', 'runtime-en']);
    const list = await listOf(folder);
    expect(list).toMatchObject({
      language: 'en',
      notes: folders['notes'],
      runtimes: { en: folders['runtime-en'] },
      years: ['2026', '2024', 'undated'].map((year) => ({ year, count: 1 })),
      kinds: ['entry', 'session'],
      tags: [
        ['calm', 2],
        ['family', 1],
      ],
    });
    expect(list.bundles.map((bundle) => bundle.folder)).toEqual([folders['2026'], folders['2024']]);
  });

  it('leaves out what of Pagefind is not used', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const names = Object.keys(await bytesOf(folder));
    expect(names.filter((name) => /ui|highlight|playground|worker|fragment|filter/.test(name))).toEqual([]);
    expect(names.filter((name) => /\.js$|wasm/.test(name)).every((name) => name.startsWith('runtime-en.'))).toBe(true);
  });

  it('builds again only the bundle in which a note changed', async () => {
    const { build } = await site();
    await build(ALL);
    expect(await build([OLD, { ...NEW, fields: ['Another new year.'] }, UNDATED])).toMatchObject({
      built: ['2026'],
      unchanged: ['2024'],
    });
  });

  it('builds no bundle again where only a tag changed, which is in the lists', async () => {
    const { folder, build } = await site();
    await build(ALL);
    expect(await build([OLD, { ...NEW, tags: ['sea'] }, UNDATED])).toMatchObject({
      built: [],
      unchanged: ['2026', '2024'],
    });
    expect((await listOf(folder)).tags).toEqual([
      ['calm', 1],
      ['sea', 1],
    ]);
  });

  it('changes nothing when nothing changed, in whatever order the notes come', async () => {
    const { folder, build } = await site();
    await build(ALL);
    const before = await bytesOf(folder);
    expect(await build(ALL.toReversed())).toMatchObject({ built: [], copied: [], unchanged: ['2026', '2024'] });
    expect(await bytesOf(folder)).toEqual(before);
  });

  it('gives the same bytes for the same notes on another day, in another folder', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      recordOf({
        address: `/note/${String(index)}/`,
        fields: [`Walk number ${String(index)} with café and friends.`],
        tags: [`tag-${String(index % 7)}`],
      }),
    );
    const [first, second] = [await site(), await site()];
    await first.build(many);
    await second.build(many.toReversed());
    expect(await bytesOf(first.folder)).toEqual(await bytesOf(second.folder));
  });

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
    await writeBundle(parts, 'earlier', [{ path: 'parts.json', content: Buffer.from('{}') }]);
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

  it('removes a year that has no notes any more, and whatever else lies there', async () => {
    const { folder, build } = await site();
    await build(ALL);
    await writeFile(join(folder, 'forgotten.txt'), 'private');
    await build([NEW]);
    expect(Object.keys(await foldersIn(folder))).toEqual(['2026', 'notes', 'runtime-en']);
    expect(Object.keys(await foldersIn(join(folder, '../cache')))).toEqual(['2026', '2026.parts', 'runtime-en']);
  });

  it('keeps what a page may have begun to search in until the next time, where that is asked', async () => {
    const { folder, build } = await site();
    await build(ALL, { keepsLast: true });
    const { '2026': first = '' } = await foldersIn(folder);
    const change = (text: string) => build([OLD, { ...NEW, fields: [text] }, UNDATED], { keepsLast: true });
    await change('One.');
    expect(await readdir(folder)).toContain(first);
    await change('Two.');
    expect(await readdir(folder)).not.toContain(first);
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

  it('takes no notes at all, a note without words, a note given twice, and half of an emoji', async () => {
    const { build } = await site();
    expect(await build([])).toMatchObject({ records: 0, built: [] });
    const odd = [
      recordOf({ fields: [] }),
      recordOf({ fields: [] }),
      recordOf({ address: '/half/', fields: ['broken \ud83d'] }),
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
