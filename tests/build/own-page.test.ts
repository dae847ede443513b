import { expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { filesOf, writeJournal } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { CANARIES, canaryJournal } from '../brief/canary-journal.ts';
import { fileText } from '../facts/journal-of.ts';

test('every word of a note that is on its own page only stands on that page alone', async () => {
  const { files: notesOfAll } = canaryJournal(['never']);
  const files = Object.fromEntries(Object.entries(notesOfAll).map(([path, note]) => [path, fileText(note)]));
  const written = (folder: string) => writeJournal(folder, files);
  const { folder, notes } = await builtSite({ name: 'on its own page only', notes: written, today: '2026-11-23' });

  const pageOf = new Map(
    readJournal(notes).notes.flatMap(({ path, address }) => {
      const [page = ''] = address.split('#');
      return (files[path] ?? '').match(CANARIES)?.map((word) => [word, decodeURI(page).slice(1)] as const) ?? [];
    }),
  );
  const site = [...filesOf(folder)].filter(([path]) => !path.startsWith('pagefind/'));
  const found = site.flatMap(([path, bytes]) =>
    (bytes.toString().match(CANARIES) ?? []).map((word) => ({ path, word })),
  );
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(({ path, word }) => !path.startsWith(pageOf.get(word) ?? 'nowhere'))).toEqual([]);
});
