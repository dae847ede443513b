import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { indexInMemory, indexOnDisk, type IndexPlace } from '../../src/live/index-place.ts';
import { openBuilders } from '../../src/search/index/build-in-thread.ts';
import { BUNDLE_LIST, type BundleList } from '../../src/search/shared/bundle-list.ts';
import { temporaryFolder } from '../search/folders.ts';
import { ALL, NEW, OLD } from '../search/index/indexed-site.ts';

async function isThere(place: IndexPlace, path = BUNDLE_LIST): Promise<boolean> {
  return (await place.find(path)).is !== 'nothing';
}

test('what another program has left of an index is found by nobody before it is of the notes that are shown', async () => {
  const folder = await temporaryFolder();
  const making = { language: 'en', builders: openBuilders() };
  const before = indexOnDisk(folder);
  await before.index(ALL, making);
  expect(await isThere(before)).toBe(true);

  const now = indexOnDisk(folder);
  let isFound = false;
  const asking = now.find(BUNDLE_LIST).then((found) => (isFound = found.is !== 'nothing'));
  await setTimeout(50);
  expect(isFound).toBe(false);
  await now.index([OLD], making);
  await asking;
  expect(isFound).toBe(true);
  expect((await listOf(now)).kinds).toEqual(['entry']);
  await making.builders.close();
});

test('where an index cannot be made nothing is found, and nobody waits for it', async () => {
  const folder = await temporaryFolder();
  const making = { language: 'en', builders: openBuilders() };
  await indexOnDisk(folder).index(ALL, making);
  const now = indexOnDisk(folder);
  const asking = isThere(now);
  await rm(join(folder, 'search'), { recursive: true });
  await writeFile(join(folder, 'search'), 'a file, not a folder');
  await expect(now.index([NEW], making)).rejects.toThrow('EEXIST');
  expect(await asking).toBe(false);
  await making.builders.close();
});

test('what was replaced is found a while longer by pages that search in it, but not what was there before', async () => {
  const folder = await temporaryFolder();
  const making = { language: 'en', builders: openBuilders() };
  const before = indexOnDisk(folder);
  await before.index(ALL, making);
  const left = (await listOf(before)).notes;

  const now = indexOnDisk(folder);
  await now.index([OLD, NEW], making);
  expect(await isThere(now, `${left}/notes.bin`)).toBe(false);
  const replaced = (await listOf(now)).notes;
  await now.index([OLD], making);
  expect(await isThere(now, `${replaced}/notes.bin`)).toBe(true);
  await making.builders.close();
});

/** What the list of an index says. */
async function listOf(place: IndexPlace): Promise<BundleList> {
  const found = await place.find(BUNDLE_LIST);
  if (found.is !== 'file') throw new Error(found.is);
  return JSON.parse(await readFile(join(found.root, found.path), 'utf8')) as BundleList;
}

test('in memory whoever searches waits for the index, too', async () => {
  const place = indexInMemory();
  const making = { language: 'en', builders: openBuilders() };
  const asking = isThere(place);
  await place.index([OLD], making);
  expect(await asking).toBe(true);
  await making.builders.close();
});
