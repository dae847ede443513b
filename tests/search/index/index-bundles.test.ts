import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexBundles } from '../../../src/search/index/index-bundles.ts';
import { bytesOf, temporaryFolder } from '../folders.ts';
import { recordOf } from '../records.ts';
import { ALL, foldersIn, listOf, NEW, OLD, site, UNDATED } from './indexed-site.ts';

describe('indexBundles', () => {
  it('writes the bundles, what Pagefind knows of their words, the lists, and one file that names them', async () => {
    const { folder, build } = await site();
    expect(await build(ALL)).toEqual({ records: 3, built: ['2026', '2024'], copied: [], unchanged: [] });
    const folders = await foldersIn(folder);
    expect(Object.keys(folders)).toEqual(['2024', '2026', 'forms-en', 'notes']);
    const list = await listOf(folder);
    expect(list).toMatchObject({
      language: 'en',
      notes: folders['notes'],
      words: [{ language: 'en', forms: folders['forms-en'], files: ['a'] }],
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
    expect(names.filter((name) => /\.js$|wasm/.test(name)).every((name) => name.startsWith('forms-en.'))).toBe(true);
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

  it('removes a year that has no notes any more, and whatever else lies there', async () => {
    const { folder, build } = await site();
    await build(ALL);
    await writeFile(join(folder, 'forgotten.txt'), 'private');
    await build([NEW]);
    expect(Object.keys(await foldersIn(folder))).toEqual(['2026', 'forms-en', 'notes']);
    expect(Object.keys(await foldersIn(join(folder, '../cache')))).toEqual(['2026', '2026.parts', 'forms-en']);
  });

  it('keeps what a page may have begun to search in for a short while, where that is asked', async () => {
    const { folder, build } = await site();
    await build(ALL, { keepsLast: true });
    const { '2026': first = '' } = await foldersIn(folder);
    const change = (text: string) => build([OLD, { ...NEW, fields: [text] }, UNDATED], { keepsLast: true });
    await change('One.');
    expect(await readdir(folder)).toContain(first);
    await change('Two.');
    expect(await readdir(folder)).toContain(first);
    await utimes(join(folder, first), 0, 0);
    await change('Three.');
    expect(await readdir(folder)).not.toContain(first);
  });

  it.each(['{"notes": "notes.0", "words": ["a", "m"], "bundles": [{}], "runtimes": {"en": "runtime-en.0"}}', '7', '{'])(
    'goes on where an earlier version or nobody has written the list: %s',
    async (list) => {
      const { folder, build } = await site();
      await build(ALL);
      const before = await bytesOf(folder);
      await writeFile(join(folder, 'bundles.json'), list);
      await build(ALL, { keepsLast: true });
      expect(await bytesOf(folder)).toEqual(before);
    },
  );

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
