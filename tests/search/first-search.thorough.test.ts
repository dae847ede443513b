import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateJournal } from '../../scripts/bench/generate-journal.ts';
import type { Day } from '../../src/calendar/day.ts';
import { queryOf } from '../../src/search/client/query.ts';
import { indexBundles } from '../../src/search/index/index-bundles.ts';
import type { SearchRecord } from '../../src/search/index/record.ts';
import { folderForAll } from './folders.ts';
import { openFolder } from './open-folder.ts';
import { recordOf } from './records.ts';

/** Most files that a first search of a word may ask for, its results among them, the page and the program not. */
const MOST_FILES = 16;
/** Most bytes of them; those of a word that is in nearly every note are more. */
const MOST_BYTES = { walk: 170_000, sleep: 260_000, zzz: 220_000, the: 340_000 };
const PAGE_OF_RESULTS = 10;

/** So many invented notes, spread over the days of some years. */
function spreadOver(years: number, entries: number): SearchRecord[] {
  const bodies = generateJournal({ entries }).flatMap(({ day, body }) => (day === null ? [] : [body]));
  const first = Date.UTC(2026 - years, 0, 1);
  const step = (years * 365.25 * 86_400_000) / bodies.length;
  return bodies.map((body, note) =>
    recordOf({
      address: `/${String(note)}/`,
      day: new Date(first + note * step).toISOString().slice(0, 10) as Day,
      fields: [body],
    }),
  );
}

describe.each([
  ['10,000 entries of 22 years', 22, 10_000],
  ['as many days as fifty years have', 50, 12_500],
])('in %s a first search', (_, years, entries) => {
  let folder = '';

  beforeAll(async () => {
    const root = await folderForAll();
    folder = join(root, 'site');
    await indexBundles(spreadOver(years, entries), { folder, cacheFolder: join(root, 'cache'), language: 'en' });
  }, 120_000);

  test.each(Object.entries(MOST_BYTES))('of “%s” asks for few files, and at most %s bytes', async (word, most) => {
    const search = await openFolder(folder);
    await search.answer({ ...queryOf(new URLSearchParams()), words: word }, PAGE_OF_RESULTS);
    const bytes = search.requests.reduce((sum, request) => sum + request.bytes, 0);
    expect(search.requests.length).toBeLessThanOrEqual(MOST_FILES);
    expect(bytes).toBeLessThanOrEqual(most);
  });
});
