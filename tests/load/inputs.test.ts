import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesAtHand, readInputs } from '../../src/load/inputs.ts';
import { journalLoader, type JournalPlace } from '../../src/load/load-journal.ts';
import { ROOT } from '../build-site.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';

const FILES = { 'journal/2026-11-20.md': 'Rain.', 'pictures/sea.png': 'no picture', 'journal.yaml': 'name: A. B.' };

function placeOf(files: Files = FILES): JournalPlace {
  const [folder, sampleFolder] = [folderOf(files), folderOf({ 'habits/walk.md': 'Walk' })];
  const parserThread = join(ROOT, 'src/load/parser-thread.ts');
  return { folder, sampleFolder, cacheFolder: null, today: TODAY, version: 'this', parserThread };
}

test.each<[name: string, change: (place: JournalPlace) => unknown]>([
  ['a word', ({ folder }) => writeFileSync(join(folder, 'journal/2026-11-20.md'), 'Snow.')],
  ['a name', ({ folder }) => renameSync(join(folder, 'pictures/sea.png'), join(folder, 'pictures/Sea.png'))],
  ['a picture', ({ folder }) => writeFileSync(join(folder, 'pictures/sea.png'), 'another')],
  ['a setting', ({ folder }) => rmSync(join(folder, 'journal.yaml'))],
  ['the sample', ({ sampleFolder }) => writeFileSync(join(sampleFolder, 'habits/walk.md'), 'Run')],
  ['the day', (place) => ({ ...place, today: '2026-11-24' })],
  ['the version', (place) => ({ ...place, version: 'another' })],
])('a site is made from other things where %s is another', (_, change) => {
  const place = placeOf();
  const { name } = readInputs(place);
  expect(readInputs(place).name).toBe(name);
  expect(readInputs({ ...place, ...(change(place) ?? {}) }).name).not.toBe(name);
});

test('a note that was read for the name is given once, and nothing else is', () => {
  const { notes } = readInputs(placeOf({ ...FILES, 'journal/2026-11-19.md': 'Wind.' }));
  const atHand = bytesAtHand(notes);
  expect(atHand('pictures/sea.png')).toBeNull();
  expect(atHand('journal.yaml')).toBeNull();
  expect(Buffer.from(atHand('journal/2026-11-20.md') ?? []).toString()).toBe('Rain.');
  expect(atHand('journal/2026-11-20.md')).toBeNull();
});

test('notes are what they were when the name was made of them, and what was not read then is read', async () => {
  const place = placeOf();
  const atHand = bytesAtHand(readInputs(place).notes);
  for (const name of ['20', '21']) writeFileSync(join(place.folder, `journal/2026-11-${name}.md`), 'Later.');
  const { load } = journalLoader(place);
  const bodies = async (known?: Parameters<typeof load>[0]) =>
    (await load(known)).journal.notes.map(({ body }) => body);
  expect(await bodies({ atHand })).toEqual(['Rain.', 'Later.']);
  expect(await bodies()).toEqual(['Later.', 'Later.']);
});
