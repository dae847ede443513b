import { join } from 'node:path';
import { beforeAll } from 'vitest';
import type { SearchAnswer } from '../../src/search/client/answer.ts';
import { queryOf, type Query } from '../../src/search/client/query.ts';
import { indexBundles } from '../../src/search/index/index-bundles.ts';
import type { SearchRecord } from '../../src/search/index/record.ts';
import { folderForAll } from './folders.ts';
import { openFolder, type OpenedFolder } from './open-folder.ts';
import { recordOf } from './records.ts';

export const NOTHING_ASKED = queryOf(new URLSearchParams());

/** Notes of two years, each called by a letter. */
const NOTES: Readonly<Record<string, Partial<SearchRecord>>> = {
  a: {
    day: '2026-11-19',
    title: 'The verse',
    fields: ['A walk by the river, a walk home.', 'Mood 5', 'Coffee 2 cups'],
    mood: 5,
  },
  b: {
    day: '2026-11-20',
    fields: ["My wife's hat. I'll not be long. Well.", 'family/mum', 'sea'],
    tags: ['family/mum', 'sea'],
    mood: 3,
  },
  c: { day: '2026-11-21', fields: ['My wife and I went to the play-house at 22:45.'], feelings: ['Sad'], mood: 8 },
  d: {
    day: '2025-11-19',
    fields: ['The playhouse was shut. It was ill done. We spoke of November 2026.'],
    signs: ['win'],
  },
  e: { day: '2025-03-01', fields: ['To the play house, running.', 'Coffee 20 cups'], signs: ['question', 'open'] },
  f: {
    day: '2025-12-31',
    kind: 'session',
    title: 'Toronto',
    fields: ['We spoke of the choir. A runner passed.', 'family'],
    tags: ['family'],
  },
  g: { day: null, kind: 'safety-plan', fields: ['Ring the choir.'], signs: ['picture'] },
  h: { day: '2025-06-01', fields: ['Ｆｉｒｓｔ Café in İstanbul, the ﬁnest œuvre by Øyvind. So\u00adft.'] },
};

/** Indexes some notes and opens them, until the tests of a file are over. */
export async function openJournal(all: readonly SearchRecord[], language: string): Promise<OpenedFolder> {
  const root = await folderForAll();
  const folder = join(root, 'site');
  await indexBundles(all, { folder, cacheFolder: join(root, 'cache'), language });
  return openFolder(folder);
}

/** The letters of what is found, in the order in which it is. */
export function lettersOf({ results }: SearchAnswer): string {
  return results.map(({ address }) => address.replaceAll('/', '')).join('');
}

/** The lettered notes, opened before the tests of a file. */
export function openLettered(): { readonly answer: (words: string, asked?: Partial<Query>) => Promise<SearchAnswer> } {
  let search: OpenedFolder | null = null;
  beforeAll(async () => {
    const records = Object.entries(NOTES).map(([name, note]) => recordOf({ address: `/${name}/`, ...note }));
    search = await openJournal(records, 'en');
  });
  return {
    answer: (words, asked = {}) => {
      if (!search) throw new Error('The notes are not indexed yet.');
      return search.answer({ ...NOTHING_ASKED, ...asked, words }, 100);
    },
  };
}
