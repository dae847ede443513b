import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJournal } from '../../src/read/read-journal.ts';
import { filesOf, runScript, temporaryFolder, writeJournal } from '../build-site.ts';
import { CANARIES, canaryJournal } from '../brief/canary-journal.ts';
import { fileText } from '../facts/journal-of.ts';

test('every word of a note that is on its own page only stands on that page alone', async () => {
  const folder = temporaryFolder();
  const { files: notesOfAll } = canaryJournal(['never']);
  const files = Object.fromEntries(Object.entries(notesOfAll).map(([path, note]) => [path, fileText(note)]));
  const notes = writeJournal(join(folder, 'notes'), files);
  const outDir = join(folder, 'site');
  const env = { JOURNAL_DIR: notes, JOURNAL_TODAY: '2026-11-23' };
  expect((await runScript('build', ['--outDir', outDir], env)).status).toBe(0);

  const pageOf = new Map(
    readJournal(notes).notes.flatMap(({ path, address }) => {
      const [page = ''] = address.split('#');
      return (files[path] ?? '').match(CANARIES)?.map((word) => [word, decodeURI(page).slice(1)] as const) ?? [];
    }),
  );
  const site = [...filesOf(outDir)].filter(([path]) => !path.startsWith('pagefind/'));
  const found = site.flatMap(([path, bytes]) =>
    (bytes.toString().match(CANARIES) ?? []).map((word) => ({ path, word })),
  );
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(({ path, word }) => !path.startsWith(pageOf.get(word) ?? 'nowhere'))).toEqual([]);
});
