import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../read/folder.ts';
import { importInto, importText } from './imported.ts';
import { zipped } from './zipped.ts';

const HABITS = `Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target Type,Target Value,Archived?
001,"Walk, outside",YES_NO,Did you walk?,Any way.,3,7,#FF8F00,,,,false
002,Reading,NUMERICAL,,,1,1,#FF8F00,minutes,AT_LEAST,20.0,false
003,Coffee,NUMERICAL,,,1,1,#FF8F00,cups,AT_MOST,2.0,true
004,Reading,YES_NO,,,2,30,#FF8F00,,,,false
005,Nowhere,YES_NO,,,1,1,#FF8F00,,,,false
`;
const WALK =
  'Date,Value,Notes\n2026-11-04,UNKNOWN,\n2026-11-03,YES_MANUAL,"By, the sea"\n2026-11-02,SKIP,\n2026-11-01,NO,\n2026-10-31,YES_AUTO,later\n2026-10-30,PERHAPS,\n';

function archiveOf(walk = WALK): Buffer {
  return zipped([
    { path: 'Habits.csv', content: HABITS },
    { path: 'Checkmarks.csv', content: 'Date,Walk, outside,Reading,\n2026-11-03,2,9,9,\n' },
    { path: '001 Walk outside/Checkmarks.csv', content: walk },
    { path: '001 Walk outside/Scores.csv', content: 'Date,Score\n2026-11-03,0.9\n' },
    {
      path: '002 Reading/Checkmarks.csv',
      content: 'Date,Value,Notes\n2026-11-03,20000,\n2026-11-02,NO,\n2026-11-01,2500000,\n',
    },
    { path: '003 Coffee/Checkmarks.csv', content: 'Date,Value,Notes\n2026-11-03,1500,\n' },
    { path: '004 Reading/Checkmarks.csv', content: 'Date,Value,Notes\n2026-11-03,NO,\n' },
  ]);
}

describe('an archive of Loop Habit Tracker', () => {
  test('becomes habits and one entry a day, from the file of each habit: thousandths, skipped days, notes', async () => {
    const { journal, plan, texts } = await importText(['loop', 'a.zip', archiveOf()]);
    const habits = journal.habits.map(({ id, fields }) => [id, fields] as const);
    expect(habits.toSorted(([one], [other]) => one.localeCompare(other, 'en'))).toEqual([
      ['coffee', { name: 'Coffee', measure: 'count', unit: 'cups', target: { at_most: 2, per: 'day' }, brief: false }],
      ['nowhere', { name: 'Nowhere', measure: 'yesno', days: 7, brief: false }],
      ['reading', { name: 'Reading', measure: 'minutes', target: { at_least: 20, per: 'day' }, brief: false }],
      ['reading-2', { name: 'Reading', measure: 'yesno', brief: false }],
      ['walk-outside', { name: 'Walk, outside', measure: 'yesno', days: 3, brief: false }],
    ]);
    const valuesOn = (day: string) => journal.notes.find(({ kind, id }) => kind === 'entry' && id === day)?.fields;
    expect(valuesOn('2026-11-03')).toEqual({
      habits: { 'walk-outside': 'yes', reading: 20, coffee: 1.5, 'reading-2': 'no' },
    });
    expect(valuesOn('2026-11-02')).toEqual({ habits: { 'walk-outside': 'skipped', reading: 0 } });
    expect(valuesOn('2026-11-01')).toEqual({ habits: { 'walk-outside': 'no' } });
    expect(texts['journal/2026-11-01.md']).toContain('- Reading: 2500');
    expect(texts['journal/2026-11-03.md']).toContain('- Walk, outside: By, the sea');
    expect(texts['journal/2026-10-31.md']).toContain('- Walk, outside: later');
    expect(plan.refused.map(({ place }) => place)).toEqual(['001 Walk outside/Checkmarks.csv, line 7', 'Nowhere']);
    expect(Object.fromEntries(plan.notTaken)).toEqual({
      'days without a record': 1,
      'days that count as done by their schedule only': 1,
    });
    expect(journal.diagnostics).toEqual([]);
    const text = journal.habits.find(({ id }) => id === 'walk-outside')?.body.trim();
    expect(text).toBe('Any way.\n\n- Question: Did you walk?');
  });

  test('of the older form, without names of columns and with numbers, says the same', async () => {
    const archive = zipped([
      {
        path: 'Habits.csv',
        content: 'Position,Name,Question,Description,NumRepetitions,Interval,Color\n001,Walk,,,1,2,#FF8F00\n',
      },
      {
        path: '001 Walk/Checkmarks.csv',
        content: '2015-01-25,2\n2015-01-24,1\n2015-01-23,0\n2015-01-22,3\n2015-01-21,-1\n',
      },
    ]);
    const { journal, plan } = await importText(['loop', 'a.zip', archive]);
    expect(journal.habitRecords.get('walk')?.map(({ day, reading }) => [day, reading])).toEqual([
      ['2015-01-22', 'skipped'],
      ['2015-01-23', 0],
      ['2015-01-25', 1],
    ]);
    expect([...plan.notTaken.values()]).toEqual([1, 1]);
    expect(journal.habits[0]?.body.trim()).toBe('- How often: 1 in 2 days');
  });

  test('that comes again adds new days alone, and names a day that has changed', async () => {
    const folder = folderOf({});
    const file = (content: Buffer) => join(folderOf({ 'a.zip': content }), 'a.zip');
    const first = await importInto(folder, 'loop', file(archiveOf()));
    const again = await importInto(folder, 'loop', file(archiveOf()));
    expect([again.plan.entries.length, again.plan.habits.files.length, again.plan.there]).toEqual([
      0,
      0,
      first.plan.entries.length,
    ]);
    const later = WALK.replace('2026-11-04,UNKNOWN', '2026-11-04,YES_MANUAL').replace(
      '2026-11-01,NO',
      '2026-11-01,YES_MANUAL',
    );
    const { plan, journal } = await importInto(folder, 'loop', file(archiveOf(later)));
    expect([plan.entries.map(({ path }) => path), plan.changed]).toEqual([
      ['journal/2026-11-04.md'],
      ['journal/2026-11-01.md'],
    ]);
    expect(journal.diagnostics).toEqual([]);
  });

  test('without its list of habits is refused in a sentence', async () => {
    const archive = zipped([{ path: 'a.csv', content: 'a' }]);
    await expect(importText(['loop', 'a.zip', archive])).rejects.toThrow('no export of Loop Habit Tracker');
  });
});
