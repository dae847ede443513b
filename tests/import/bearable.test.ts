import { describe, expect, test } from 'vitest';
import { importText } from './imported.ts';

const ROWS = `date,date formatted,weekday,time of day,category,rating/amount,detail,notes
"5th Jan 2022","2022-01-05","Wednesday","am","Mood","4","","Slow start. "
"5th Jan 2022","2022-01-05","Wednesday","am","Symptom","2","Neck pain (Moderate)",". "
"5th Jan 2022","2022-01-05","Wednesday","am","Factors","","Walk | Good food",""
"5th Jan 2022","2022-01-05","Wednesday","pm","Mood","2","Tired",""
"5th Jan 2022","2022-01-05","Wednesday","","Sleep","9:45","Asleep 02:45 - 12:30. In bed 02:30","Long"
"6th Jan 2022","2022-01-06","Thursday","08:15","Meds/Supplements","","Vitamin D (1)",""
"6th Jan 2022","2022-01-06","Thursday","am","Energy","3","",""
"7th Jan 2022","2022-01-07","Friday","am","Energy","","",". "
"soon","","Friday","am","Energy","3","",""
`;

describe('a table of Bearable', () => {
  test('becomes an entry for each part of a day: moods by their words, sleep as hours, all else in the text', async () => {
    const words = { moods: new Map([['4', 8]]) };
    const { journal, plan } = await importText(['bearable', 'a.csv', ROWS], { words });
    const shown = journal.notes.map(({ id, time, fields, tags, body }) => [id, time, fields, tags, body.trim()]);
    expect(shown.toSorted()).toEqual([
      [
        '2022-01-05',
        null,
        { mood: 8, tags: ['Walk', 'Good food'] },
        ['Walk', 'Good food'],
        'Slow start.\n\n- Part of the day: am\n- Symptom: Neck pain (Moderate), 2',
      ],
      ['2022-01-05-2', null, {}, [], '- Mood: 2\n- Part of the day: pm\n- Mood: Tired'],
      ['2022-01-05-3', null, { night: { hours: 9.75 } }, [], 'Long\n\n- Sleep: Asleep 02:45 - 12:30. In bed 02:30'],
      ['2022-01-06', null, {}, [], '- Part of the day: am\n- Energy: 3'],
      ['2022-01-06-0815', '08:15', { time: '08:15' }, [], '- Meds/Supplements: Vitamin D (1)'],
    ]);
    expect(plan.refused.map(({ place, why }) => `${place}: ${why}`)).toEqual([
      'line 9: it has neither words nor values',
      'line 10: it has no day of the calendar',
    ]);
    expect(journal.diagnostics).toEqual([]);
  });

  test('of 2021, without the date in numbers, is read by its words', async () => {
    const text =
      'date,weekday,time of day,category,rating/amount,detail,notes\n"22nd Sep 2020","Tuesday","mid","Mood","5","",""\n';
    expect(Object.keys((await importText(['bearable', 'a.csv', text])).texts)).toEqual(['journal/2020-09-22.md']);
  });

  test('is no other table', async () => {
    await expect(importText(['bearable', 'a.csv', 'date,mood\n2020-01-01,3\n'])).rejects.toThrow(
      'no table of Bearable',
    );
  });
});
