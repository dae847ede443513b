import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuilders, type Builders } from '../../../src/search/index/build-in-thread.ts';
import { openMemoryIndex, type MemoryIndex } from '../../../src/search/index/memory-index.ts';
import type { Patch } from '../../../src/search/index/patch.ts';
import { filesOf } from '../../build-site.ts';
import { ALL, NEW, OLD, site } from './indexed-site.ts';

let builders: Builders;

beforeAll(() => {
  builders = openBuilders();
});

afterAll(() => builders.close());

/** The files of an index on the disk that are not as they are in memory; what proves a folder whole is no part of it. */
async function othersThan(memory: MemoryIndex, folder: string): Promise<string[]> {
  const files = [...filesOf(folder)].filter(([path]) => !path.endsWith('/bundle.json'));
  expect(files.length).toBeGreaterThan(8);
  return files.filter(([path, bytes]) => !bytes.equals(memory.fileAt(path) ?? Buffer.alloc(0))).map(([path]) => path);
}

test('an index in memory has the bytes of one on the disk', async () => {
  const [memory, disk] = [openMemoryIndex(), await site()];
  await memory.index(ALL, { language: 'en', builders });
  await disk.build(ALL);
  expect(await othersThan(memory, disk.folder)).toEqual([]);
  expect(memory.fileAt('nothing.json')).toBeNull();
});

test('what was built ahead, and what hides what it takes the place of, too', async () => {
  const [memory, disk] = [openMemoryIndex(), await site()];
  const changed = { ...NEW, fields: ['Another year.'] };
  const patch: Patch = { built: ALL, changed: [changed], hidden: new Set([NEW.address]) };
  await memory.buildAhead(ALL, { language: 'en', builders });
  await memory.index(ALL, { language: 'en', builders, patch });
  await disk.build(ALL, { patch });
  expect(await othersThan(memory, disk.folder)).toEqual([]);
});

test('what was replaced stays for pages that search in it, until the next time', async () => {
  const memory = openMemoryIndex();
  const folderOfNotes = () => (JSON.parse(String(memory.fileAt('bundles.json') ?? '{}')) as { notes: string }).notes;
  const making = { language: 'en', builders };
  await memory.index(ALL, making);
  const first = `${folderOfNotes()}/notes.bin`;
  await memory.index([OLD, NEW], making);
  expect(memory.fileAt(first)).not.toBeNull();
  await memory.index([OLD], making);
  expect(memory.fileAt(first)).toBeNull();
});
