import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { journalLoader, picturesFolder } from '../../src/integration/journal-loader.ts';
import { getCurrent } from '../../src/current/current-journal.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';
import { told } from '../told.ts';

function loading(files: Files, kept: Files = {}) {
  const [folder, cacheFolder] = [folderOf(files), folderOf(kept)];
  return { folder, cacheFolder, load: journalLoader({ folder, cacheFolder, today: TODAY }) };
}

const titles = async (load: ReturnType<typeof journalLoader>) =>
  (await load(true)).journal.notes.map(({ title }) => title).toSorted();

test('pages are given what was read last, and whether it is followed', async () => {
  const { folder, load } = loading({ 'a.md': '---\ntitle: A\n---\n' });
  expect((await load(false)).isLive).toBe(false);
  writeFileSync(join(folder, 'b.md'), '---\ntitle: B\n---\n');
  expect(await titles(load)).toEqual(['A', 'B']);
  expect(getCurrent().journal.notes).toHaveLength(2);
  expect(getCurrent().isLive).toBe(true);
  rmSync(join(folder, 'a.md'));
  writeFileSync(join(folder, 'b.md'), '---\ntitle: Other\n---\n');
  expect(await titles(load)).toEqual(['Other']);
});

test.each([
  ['is cut short', (file: string) => truncateSync(file, 20)],
  ['is of somebody else', (file: string) => writeFileSync(file, 'Mine.')],
  [
    'cannot be written, nor read',
    (file: string) => (rmSync(file), mkdirSync(join(file, 'in the way'), { recursive: true })),
  ],
])('what is kept between two readings may be lost: a list that %s', async (_, damage) => {
  const { folder, cacheFolder, load } = loading({ 'a.md': '---\ntitle: A\n---\nWords.' });
  await load(false);
  damage(join(cacheFolder, 'notes.json'));
  const again = journalLoader({ folder, cacheFolder, today: TODAY });
  const { journal } = await again(false);
  expect(journal.notes.map(({ title, body }) => [title, body])).toEqual([['A', 'Words.']]);
  expect(journal.diagnostics).toEqual([]);
  expect(await titles(again)).toEqual(['A']);
});

test('pictures are made where they are kept, and what is wrong with one is said with the notes’ diagnostics', async () => {
  const picture = await sharp({ create: { width: 8, height: 4, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
  const { cacheFolder, load } = loading({
    'journal/2026-11-20.md': '---\nmood: 11\n---\n![](sea.png) ![](torn.png)',
    'journal/sea.png': picture,
    'journal/torn.png': picture.subarray(0, 20),
  });
  const { journal, pictures } = await load(false);
  const name = pictures.get('journal/sea.png')?.address.split('/').at(-1) ?? 'none';
  expect(readFileSync(join(picturesFolder(cacheFolder), name)).length).toBeGreaterThan(0);
  expect(pictures.has('journal/torn.png')).toBe(false);
  expect(told(journal.diagnostics).map(({ message }) => message)).toEqual([
    expect.stringContaining('mood is 11'),
    expect.stringContaining('The picture'),
  ]);
  expect(journal.diagnosticsOf.get('journal/2026-11-20.md')).toHaveLength(2);
});
