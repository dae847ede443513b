import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { journalLoader, picturesFolder, type JournalLoader } from '../../src/load/load-journal.ts';
import { readChecked } from '../../src/disk/checked-file.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { getCurrent, type Current } from '../../src/current/current-journal.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';
import { ROOT } from '../build-site.ts';
import { told } from '../told.ts';

const PARSER_THREAD = join(ROOT, 'src/load/parser-thread.ts');

function loading(files: Files, kept: Files = {}) {
  const [folder, cacheFolder] = [folderOf(files), folderOf(kept)];
  const place = {
    folder,
    cacheFolder,
    today: TODAY,
    sampleFolder: folder,
    version: 'this',
    parserThread: PARSER_THREAD,
  };
  return { place, ...journalLoader(place) };
}

const titles = async (load: JournalLoader['load']) => (await load()).journal.notes.map(({ title }) => title).toSorted();

test('pages are given what was read last', async () => {
  const { place, load } = loading({ 'a.md': '---\ntitle: A\n---\n' });
  await load();
  writeFileSync(join(place.folder, 'b.md'), '---\ntitle: B\n---\n');
  expect(await titles(load)).toEqual(['A', 'B']);
  expect(getCurrent().journal.notes).toHaveLength(2);
  rmSync(join(place.folder, 'a.md'));
  writeFileSync(join(place.folder, 'b.md'), '---\ntitle: Other\n---\n');
  expect(await titles(load)).toEqual(['Other']);
});

test('a note whose code stopped is plain Markdown and named, until it says something else', async () => {
  const { place, load, hasStopped } = loading({ 'a.mdx': 'One {gone}', 'b.mdx': 'Two' });
  const codeIn = ({ journal }: Current) => journal.notes.map(({ path, isMdx }) => [path, isMdx]);
  const { tellStopped } = await load();
  tellStopped('a.mdx');
  tellStopped('a.mdx');
  expect(hasStopped()).toBe(true);
  const after = await load();
  expect(hasStopped()).toBe(false);
  expect(codeIn(after)).toEqual([
    ['a.mdx', false],
    ['b.mdx', true],
  ]);
  expect(told(after.journal.diagnostics).map(({ message }) => message)).toEqual([
    expect.stringContaining('stops with an error'),
  ]);
  writeFileSync(join(place.folder, 'a.mdx'), 'One');
  expect(codeIn(await load())).toContainEqual(['a.mdx', true]);
});

test.each([
  ['is cut short', (file: string) => truncateSync(file, 20)],
  ['is of somebody else', (file: string) => writeFileSync(file, 'Mine.')],
  [
    'cannot be written, nor read',
    (file: string) => (rmSync(file), mkdirSync(join(file, 'in the way'), { recursive: true })),
  ],
])('what is kept between two readings may be lost: a list that %s', async (_, damage) => {
  const { place, load, save } = loading({ 'a.md': '---\ntitle: A\n---\nWords.' });
  await load();
  save();
  const parts = readdirSync(join(place.cacheFolder, 'notes'));
  expect(parts).toHaveLength(1);
  for (const part of parts) damage(join(place.cacheFolder, 'notes', part));
  const again = journalLoader(place);
  const { journal } = await again.load();
  expect(journal.notes.map(({ title, body }) => [title, body])).toEqual([['A', 'Words.']]);
  expect(journal.diagnostics).toEqual([]);
  again.save();
  expect(await titles(again.load)).toEqual(['A']);
});

test('pictures are made where they are kept, and what is wrong with one is said with the notes’ diagnostics', async () => {
  const picture = await sharp({ create: { width: 8, height: 4, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
  const { place, load } = loading({
    'journal/2026-11-20.md': '---\nmood: 11\n---\n![](sea.png) ![](torn.png)',
    'journal/sea.png': picture,
    'journal/torn.png': picture.subarray(0, 20),
  });
  const { journal, pictures } = await load();
  const name = pictures.get('journal/sea.png')?.address.split('/').at(-1) ?? 'none';
  expect(readFileSync(join(picturesFolder(place.cacheFolder), name)).length).toBeGreaterThan(0);
  expect(pictures.has('journal/torn.png')).toBe(false);
  expect(told(journal.diagnostics).map(({ message }) => message)).toEqual([
    expect.stringContaining('mood is 11'),
    expect.stringContaining('The picture'),
  ]);
  expect(journal.diagnosticsOf.get('journal/2026-11-20.md')).toHaveLength(2);
});

test('many notes of which nothing is kept are parsed beside each other, and are as if each was parsed alone', async () => {
  const text = (index: number) =>
    `---\ntitle: T${String(index)}\nmood: ${String(index % 13)}\n---\nWords ${String(index)}.`;
  const many = Array.from({ length: 1600 }, (_, index) => [`n/${String(index)}.md`, text(index)] as const);
  const { place, load, save } = loading(Object.fromEntries(many));
  const { journal } = await load();
  const alone = readJournal(place.folder, { today: TODAY });
  expect(journal.notes).toEqual(alone.notes);
  expect(journal.diagnostics).toEqual(alone.diagnostics);
  save();
  const parts = readdirSync(join(place.cacheFolder, 'notes')).map((name) =>
    readChecked(join(place.cacheFolder, 'notes', name)),
  );
  expect(parts.flatMap((part) => Object.keys((part as { files: object }).files))).toHaveLength(1600);
  const broken = journalLoader({ ...place, cacheFolder: folderOf({}), parserThread: join(place.folder, 'none.ts') });
  expect((await broken.load()).journal.notes).toEqual(alone.notes);
});
