import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../read/folder.ts';
import { importInto, importText } from './imported.ts';
import { zipped, type Zipped } from './zipped.ts';

const ENTRY = { id: 1, minute: 5, hour: 23, day: 31, month: 0, year: 2023, datetime: 1, timeZoneOffset: 0, mood: 1 };
const MOODS = [
  { id: 1, custom_name: '', mood_group_id: 1, predefined_name_id: 1 },
  { id: 7, custom_name: 'calm', mood_group_id: 2, predefined_name_id: -1 },
  { id: 8, custom_name: 'odd', mood_group_id: 3, predefined_name_id: -1 },
  { id: 9, custom_name: 'odd', mood_group_id: 5, predefined_name_id: -1 },
  { id: 10, custom_name: 'brave', mood_group_id: 1, predefined_name_id: -1 },
];
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

const backupOf = (entries: readonly object[], more: object = {}) =>
  JSON.stringify({ version: 15, customMoods: MOODS, dayEntries: entries, ...more });
const archiveOf = (json: string, files: readonly Zipped[] = []) =>
  zipped([{ path: 'backup.daylio', content: Buffer.from(json).toString('base64') }, ...files]);
const importBackup = (entries: readonly object[], more: object = {}, files: readonly Zipped[] = []) =>
  importText(['daylio', 'a.daylio', archiveOf(backupOf(entries, more), files)]);

describe('a backup of Daylio', () => {
  test('becomes entries on the writer’s own days, the first month being 0, with moods by their groups', async () => {
    const { journal, records } = await importBackup([
      { ...ENTRY, note: 'A<br>b &amp; <b>c</b>', note_title: 'Title', isFavorite: true },
      { ...ENTRY, id: 2, mood: 7, note: 'Fish &amp; chips' },
      { ...ENTRY, id: 3, mood: 8, month: 11 },
      { ...ENTRY, id: 4, mood: 77, month: 11 },
      { ...ENTRY, id: 5, mood: 10, day: 1 },
    ]);
    const shown = journal.notes.map(({ day, title, tags, fields, body }) => [
      ...[day, title, tags.join(), 'mood' in fields ? fields.mood : null, body.trim()],
    ]);
    expect(shown.toSorted()).toEqual([
      ['2023-01-01', null, '', 9, '- Mood: brave'],
      ['2023-01-31', null, '', 7, 'Fish & chips'],
      ['2023-01-31', 'Title', 'starred', 9, 'A\nb & **c**\n\n- Mood: rad'],
      ['2023-12-31', null, '', null, '- Mood: 77'],
      ['2023-12-31', null, '', null, '- Mood: odd'],
    ]);
    expect(Object.fromEntries(records.knownMoods ?? [])).toEqual({ rad: 9, calm: 7, odd: null, brave: 9 });
    expect(journal.diagnostics).toEqual([]);
  });

  test('brings activities, told apart by their groups where two have one name, scales, and pictures', async () => {
    const more = {
      tags: [
        { id: 1, name: 'tea', id_tag_group: 1 },
        { id: 2, name: 'tea', id_tag_group: 2 },
        { id: 3, name: 'walk', id_tag_group: 2 },
      ],
      tag_groups: [
        { id: 1, name: 'Home' },
        { id: 2, name: 'Out' },
      ],
      scales: [{ id: 4, name: 'Pain' }],
      assets: [{ id: 5, checksum: 'abc' }],
      goals: [{ id: 1 }],
      goalEntries: [{ id: 1 }, { id: 2 }],
      reminders: [{ id: 1 }],
    };
    const scaleValues = [{ scaleId: 4, value: 3 }, { other: [1] }];
    const entry = { ...ENTRY, tags: [1, 2, 3, 3, 99], scaleValues, assets: [5, 6], weather: 'sun' };
    const { journal, plan } = await importBackup([entry], more, [
      { path: 'assets/photos/2023/1/abc', content: JPEG },
      { path: 'assets/photos/2023/1/other', content: JPEG },
    ]);
    const [note] = journal.notes;
    expect(note?.tags).toEqual(['Home: tea', 'Out: tea', 'walk', '99']);
    expect(note?.body.replace(/[0-9a-f]{20}/, '…').trim()).toBe(
      '![](../pictures/….jpg)\n\n- Pain: 3\n- Scale: \\{"other":\\[1\\]\\}\n- Picture: it was not in the file',
    );
    expect(Object.fromEntries([...plan.notTaken].filter(([, count]) => count > 0))).toEqual({
      ...{ goals: 1, 'days of goals': 2, 'names of groups of activities': 2 },
      ...{ 'reminders, templates and badges': 1, 'values of weather': 1 },
    });
    expect(journal.diagnostics).toEqual([]);
  });

  test('adds nothing a second time, and an entry of another installation with the same number is another', async () => {
    const folder = folderOf({});
    const first = join(folderOf({ 'a.daylio': archiveOf(backupOf([ENTRY])) }), 'a.daylio');
    await importInto(folder, 'daylio', first);
    expect((await importInto(folder, 'daylio', first)).plan).toMatchObject({ entries: [], there: 1 });
    const other = backupOf([
      { ...ENTRY, note: 'Later.' },
      { ...ENTRY, datetime: 2 },
    ]);
    const { plan } = await importInto(folder, 'daylio', join(folderOf({ 'b.json': other }), 'b.json'));
    expect([plan.entries.length, plan.changed]).toEqual([1, ['journal/2023-01-31.md']]);
  });

  test.each([
    [{ month: 12 }, 'day of the calendar'],
    [{ day: 31, month: 1 }, 'day of the calendar'],
    [{ year: '2023' }, 'day of the calendar'],
    [{ hour: 24 }, 'its time is none'],
    [{ minute: 0.5 }, 'its time is none'],
    [{ mood: null }, 'neither words nor values'],
  ])('with an entry of %j is read without it', async (wrong, why) => {
    const { plan } = await importBackup([{ ...ENTRY, ...wrong }, ENTRY]);
    expect(plan.entries).toHaveLength(1);
    expect(plan.refused).toMatchObject([{ place: 'entry 1', why: expect.stringContaining(why) as string }]);
  });

  const whole = Buffer.from(backupOf([ENTRY])).toString('base64');
  test.each([
    ['cut', whole.slice(0, 60), 'cut or damaged'],
    ['no base64', 'Dear diary, \u00fc', 'cut or damaged'],
    ['in another encoding', Buffer.from('{"dayEntries": "\u00fc"}', 'latin1').toString('base64'), 'cut or damaged'],
    ['of another program', Buffer.from('{"entries": []}').toString('base64'), 'no export of Daylio'],
    ['nothing of the kind', Buffer.from('[]').toString('base64'), 'no export of Daylio'],
  ])('that is %s is refused in a sentence', async (_, content, sentence) => {
    const archive = zipped([{ path: 'backup.daylio', content }]);
    await expect(importText(['daylio', 'a.daylio', archive])).rejects.toThrow(sentence);
    await expect(importText(['daylio', 'backup.daylio', content])).rejects.toThrow(sentence);
  });

  test('is read without a problem whatever its entries hold', async () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'grapheme' }));
    const entry = fc.record(
      {
        note: value,
        note_title: value,
        mood: value,
        tags: value,
        assets: value,
        scaleValues: value,
        isFavorite: value,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 3 }), async (entries) => {
        const given = entries.map((one, id) => ({ ...ENTRY, id, ...one }));
        const { journal, plan } = await importBackup(given, { tags: [{ id: 1, name: entries[0]?.note }] });
        expect(journal.diagnostics).toEqual([]);
        expect(plan.entries.length + plan.refused.length).toBe(entries.length);
      }),
      { numRuns: 60 },
    );
  });
});
