import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { journalState } from '../../src/import/plan/journal-state.ts';
import { planImport } from '../../src/import/plan/plan-import.ts';
import { importedEntry, type ImportedEntry, type ImportedHabit } from '../../src/import/records.ts';
import { readJournal } from '../../src/read/read-journal.ts';
import { folderOf, TODAY, type Files } from '../read/folder.ts';
import { importInto, importText } from './imported.ts';

const CSV = 'date,time,text\n2026-11-21,08:00,One.\n2026-11-21,09:00,Two.\n2026-11-22,,Three.\n';

function planOf(entries: readonly ImportedEntry[], notes: Files = {}, habits: readonly ImportedHabit[] = []) {
  const folder = folderOf(notes);
  const state = journalState(folder, readJournal(folder, { today: TODAY }));
  const mediaAt = (path: string, name: string) => ({ name, path, isShown: true, why: null });
  const records = { entries, habits, refused: [], notTaken: new Map<string, number>() };
  return planImport(records, { format: 'csv', state, mediaAt });
}

const one = (text: string, more: Partial<ImportedEntry> = {}) =>
  importedEntry({ identity: 'a', day: '2026-11-21', text, ...more });

describe('an import into a journal', () => {
  test('never touches a note: a day that has one gets a second', async () => {
    const notes = { 'journal/2026/2026-11-21.md': 'Mine.\n', 'journal/2026/2026-11-22-notes.md': 'Mine too.\n' };
    const { texts, journal } = await importText(['csv', 'a.csv', CSV], {}, notes);
    expect(Object.keys(texts)).toEqual([
      'journal/2026/2026-11-21-0800.md',
      'journal/2026/2026-11-21-0900.md',
      'journal/2026/2026-11-22.md',
    ]);
    expect(journal.notes.filter(({ body }) => body.includes('Mine'))).toHaveLength(2);
    expect(journal.diagnostics).toEqual([]);
  });

  test('goes where the settings say that days go', async () => {
    const notes = { 'journal.yaml': 'days: Diary/{YYYY}/{MM}-{DD}\n', 'Diary/2026/11-22.md': 'Mine.\n' };
    const { texts, journal } = await importText(['csv', 'a.csv', CSV], {}, notes);
    expect(Object.keys(texts)).toEqual(['Diary/2026/11-21.md', 'Diary/2026/11-21-0900.md', 'Diary/2026/11-22-2.md']);
    expect([journal.days.size, journal.diagnostics]).toEqual([2, []]);
  });

  test('adds nothing a second time, wherever its notes went since, and what was new in between alone', async () => {
    const path = join(folderOf({ 'a.csv': CSV }), 'a.csv');
    const file = '---\nimported: csv/ID\ndraft: true\n---\nAs it is now.\n';
    const { plan } = await importText(['csv', 'a.csv', CSV]);
    const identity = plan.entries[1]?.text.match(/csv\/(\w+)/)?.[1] ?? '';
    const folder = folderOf({ 'old/moved.md': file.replace('ID', identity) });
    const again = await importInto(folder, 'csv', path);
    expect([again.plan.entries.length, again.plan.there]).toEqual([2, 1]);
    expect((await importInto(folder, 'csv', path)).plan.entries).toEqual([]);
  });

  test('names what has changed in its program, and leaves the note', () => {
    const text = (version: string) => `---\nimported: csv/a@${version}\n---\nWords.\n`;
    const entries = [one('Other words.', { version: 'ff' })];
    expect(planOf(entries, { 'journal/2026-11-21.md': text('ff') })).toMatchObject({
      there: 1,
      changed: [],
      entries: [],
    });
    expect(planOf(entries, { 'journal/2026-11-21.md': text('00') })).toMatchObject({
      ...{ there: 0, changed: ['journal/2026-11-21.md'], entries: [] },
    });
  });

  test.each([
    ['who may see it', 'Private: yes\nshare never\n', 'closed'],
    ['who may see it, in its title', 'Words', 'closed'],
    ['a question', '- [?] What then?', 'escaped'],
    ['a link to a note', 'See [[2026-11-20]].', 'escaped'],
    ['a picture that nobody has', '![](a.png)', 'escaped'],
    ['a field', 'mood:: 3', 'escaped'],
    ['nothing of the kind', 'A *day* – and [a place](https://example.org).', 'as-it-is'],
  ])('writes a text that says %s so that it only says it', (what, text, way) => {
    const title = what.endsWith('title') ? 'Secret: share never' : null;
    const { entries, refused } = planOf([one(text, { title, tags: ['a'] })]);
    expect([entries.map((entry) => entry.way), refused]).toEqual([[way], []]);
    const journal = readJournal(folderOf({ [entries[0]?.path ?? '']: entries[0]?.text ?? '' }), { today: TODAY });
    expect(journal.diagnostics).toEqual([]);
    expect(journal.notes.map(({ share }) => share)).toEqual([way === 'closed' ? 'never' : null]);
  });

  test('refuses a text that is longer than a note may be', () => {
    const { entries, refused } = planOf([one('word '.repeat(1_200_000))]);
    expect([entries, refused.map(({ place }) => place)]).toEqual([[], ['2026-11-21']]);
  });

  const habit = (key: string, measure: ImportedHabit['measure']): ImportedHabit => ({
    ...{ key, name: 'Walk', measure, unit: null, target: null, days: null, text: '' },
  });

  test('gives values to a habit of the same name that is noted alike, and makes one beside it where it is not', () => {
    const notes = { 'habits/walk.md': '---\nname: Walk\nmeasure: minutes\n---\n' };
    const entries = [one('', { habits: new Map([['w', 30]]) })];
    const same = planOf(entries, notes, [habit('w', 'minutes')]);
    expect([same.habits.files.length, same.entries[0]?.text.includes('habits:\n  walk: 30\n')]).toEqual([0, true]);
    const other = planOf(entries, notes, [habit('w', 'count'), habit('w2', 'count')]);
    expect(other.habits.files.map(({ path }) => path)).toEqual(['habits/walk-2.md', 'habits/walk-3.md']);
    expect(other.entries[0]?.text).toContain('habits:\n  walk-2: 30\n');
  });

  test('keeps a value in the text that its habit does not take', () => {
    const entries = [one('', { habits: new Map([['w', 2000]]) })];
    const { entries: made } = planOf(entries, {}, [habit('w', 'minutes')]);
    expect([made[0]?.text.includes('habits:'), made[0]?.text.includes('- Walk: 2000'), made[0]?.kept]).toEqual([
      false,
      true,
      1,
    ]);
  });
});
