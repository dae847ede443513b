import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFile } from '../../scripts/make-file.ts';
import { CREATABLE_KINDS, type CreatableKind } from '../../src/notes/kinds/creatable-kinds.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { todayPage } from '../../src/site/today/today.ts';
import { newFile } from '../../src/writing/new-file.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';
import { currentOf } from '../site/current.ts';

const SESSION = { 'Therapy/2026-11-19.md': '', 'Therapy/2026-12-01.md': '' };
const FOLDERS = 'folders: { journal: Daily Notes, sessions: Therapy, habits: Life/Trackers, goals: Life/Aims }\n';

/** Makes files of a kind, one after the other, in a folder; where each went. */
function make(settings: string, kinds: readonly CreatableKind[], more: Files = {}) {
  const folder = folderOf({ 'journal.yaml': settings, ...SESSION, ...more });
  const paths = kinds.map((kind) => {
    const request = { kind, name: null, title: null, day: null, now: '21:40' } as const;
    return relative(folder, makeFile(folder, newFile(readJournal(folder, { today: TODAY }), request)));
  });
  return { paths, journal: readJournal(folder, { today: TODAY }) };
}

describe('a new file in a folder that was there before', () => {
  test.each(CREATABLE_KINDS.filter((kind) => kind !== 'settings'))('of the kind %s is read back as one', (kind) => {
    const { paths, journal } = make(FOLDERS, [kind]);
    expect(journal.diagnostics).toEqual([]);
    expect(journal.notes.find(({ path }) => path === paths[0])?.kind).toBe(kind);
  });

  test('goes into the folder that the settings name', () => {
    const { paths } = make(FOLDERS, ['entry', 'entry', 'habit', 'goal', 'win']);
    expect(paths.map((path) => path.slice(0, path.lastIndexOf('/')))).toEqual([
      ...['Daily Notes', 'Daily Notes', 'Life/Trackers', 'Life/Aims', 'wins'],
    ]);
  });

  test('goes where the pattern of days says, a second and a third one too', () => {
    const { paths, journal } = make('days: Journal/{YYYY}/{MM}-{DD}\n', ['entry', 'entry', 'entry']);
    expect(paths).toEqual(['Journal/2026/11-23.md', 'Journal/2026/11-23-2140.md', 'Journal/2026/11-23-2140-2.md']);
    expect(journal.days.get(TODAY)).toHaveLength(3);
  });

  test('of a pattern without a folder is named by it, beside the newest entry', () => {
    const { paths, journal } = make('days: "{DD}-{MM}-{YYYY}"\n', ['entry'], { 'journal/2026/20-11-2026.md': 'x' });
    expect(paths).toEqual(['journal/2026/23-11-2026.md']);
    expect(journal.days.size).toBe(2);
  });

  test.each([
    ['', 'journal/2026-11-23.md'],
    [FOLDERS, 'Daily Notes/2026-11-23.md'],
    ['days: Journal/{YYYY}/{MM}-{DD}\n', 'Journal/2026/11-23.md'],
  ])('is where the first page says with %j', (settings, path) => {
    expect(todayPage.view(currentOf({ 'journal.yaml': settings })).file).toBe(path);
    expect(make(settings, ['entry']).paths).toEqual([path]);
  });
});
