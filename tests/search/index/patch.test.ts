import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { queryOf, type Query } from '../../../src/search/client/query.ts';
import { indexBundles, type SearchIndexSummary } from '../../../src/search/index/index-bundles.ts';
import { patchFor } from '../../../src/search/index/patch.ts';
import type { SearchRecord } from '../../../src/search/index/record.ts';
import { folderForAll, temporaryFolder } from '../folders.ts';
import { openFolder, type OpenedFolder } from '../open-folder.ts';
import { recordOf } from '../records.ts';

const MANY = 1600;

/** Notes of several years; each has a word of its own. */
const BUILT: readonly SearchRecord[] = Array.from({ length: MANY }, (_, note) =>
  recordOf({
    address: `/${String(note)}/`,
    day: `${String(2018 + (note % 8))}-01-01` as SearchRecord['day'],
    fields: [`Otter number ${String(note)}.`],
    tags: note % 2 === 0 ? ['even'] : [],
    mood: note % 11,
  }),
);
const changed = (note: number, change: Partial<SearchRecord>) => ({ ...BUILT[note], ...change }) as SearchRecord;
/** One changed, one gone, one new, and one of which only a tag is another. */
const NOW = [
  ...BUILT.filter((_, note) => ![3, 7, 8].includes(note)),
  changed(3, { fields: ['A heron in place of it.'], tags: ['changed'] }),
  changed(8, { tags: ['odd'] }),
  recordOf({ address: '/new/', day: '2026-01-01', fields: ['A kingfisher.'] }),
];

describe('a patch', () => {
  test('is what is not as it was built, and hides that', () => {
    const patch = patchFor(BUILT, NOW);
    expect(patch?.changed.map(({ address }) => address)).toEqual(['/3/', '/new/']);
    expect([...(patch?.hidden ?? [])]).toEqual(['/3/', '/7/']);
    expect(patch?.built.find(({ address }) => address === '/8/')?.tags).toEqual(['odd']);
  });

  test('is nothing where nothing has changed', () => {
    expect(patchFor(BUILT, BUILT.toReversed())).toMatchObject({ changed: [], hidden: new Set() });
  });

  test('is not worth it in a small journal, nor where much has changed', () => {
    expect(patchFor(BUILT.slice(0, 100), BUILT.slice(0, 99))).toBeNull();
    expect(patchFor(BUILT, BUILT.slice(400))).toBeNull();
  });
});

describe('an index with a patch', () => {
  let search: OpenedFolder;
  let summary: SearchIndexSummary;
  let folder = '';
  let options = { folder: '', cacheFolder: '', language: 'en', keepsLast: true };

  beforeAll(async () => {
    const root = await folderForAll();
    folder = join(root, 'site');
    options = { ...options, folder, cacheFolder: join(root, 'cache') };
    await indexBundles(BUILT, options);
    const patch = patchFor(BUILT, NOW);
    if (!patch) throw new Error('There is no patch.');
    summary = await indexBundles(patch.built, { ...options, patch });
    search = await openFolder(folder);
  });

  const found = async (words: string, asked: Partial<Query> = {}) => {
    const { results, count } = await search.answer({ ...queryOf(new URLSearchParams()), ...asked, words }, 5);
    return { count, addresses: results.map(({ address }) => address) };
  };

  test('is built of the patch alone', () => {
    expect(summary.built).toEqual(['2026', '2021']);
    expect(summary.unchanged).toHaveLength(2);
  });

  test('finds what is there now, and nothing of what was', async () => {
    expect(await found('heron')).toEqual({ count: 1, addresses: ['/3/'] });
    expect(await found('kingfisher')).toEqual({ count: 1, addresses: ['/new/'] });
    expect(await found('otter')).toMatchObject({ count: MANY - 2 });
    expect((await found('"otter number 3"')).count).toBe(0);
    expect((await found('"otter number 7"')).count).toBe(0);
    expect((await found('"otter number 8"')).addresses).toEqual(['/8/']);
  });

  test('narrows by what is known now', async () => {
    expect((await found('tag:changed')).addresses).toEqual(['/3/']);
    expect((await found('tag:odd')).addresses).toEqual(['/8/']);
    expect((await found('-heron')).count).toBe(MANY - 1);
    expect((await found('1 January 2026')).addresses).toEqual(['/new/']);
    expect((await found('', { moodFrom: '0' })).count).toBe(MANY - 1);
  });

  test('is the same as one that was never patched, when it is built as a whole', async () => {
    await indexBundles(NOW, { ...options, keepsLast: false });
    const root = await temporaryFolder();
    await indexBundles(NOW, { folder: join(root, 'site'), cacheFolder: join(root, 'cache'), language: 'en' });
    expect((await readdir(folder)).toSorted()).toEqual((await readdir(join(root, 'site'))).toSorted());
  });
});
