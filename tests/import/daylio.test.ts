import { describe, expect, test } from 'vitest';
import { importText } from './imported.ts';

const HEAD = 'full_date,date,weekday,time,mood,activities,scales,note_title,note';
const ROWS = `${HEAD}
2021-05-12,12 May,Monday,18:52,sad ,"work | good  meal",,"","A<br>b & <b>c</b>"
2021-05-12,12 May,Wednesday,6:50 pm,null,"",Sleep\u00a0Quality: 8/10\u00a0points | Sleep Time: 8:00,Title: one,
2021-05-12,12 May,Wednesday,6:50 pm,null,"",Sleep\u00a0Quality: 8/10\u00a0points | Sleep Time: 8:00,Title: one,
2021-05-11,11 May,Tuesday,08:00,rad,"",,,
2021-05-10,10 May,Monday,08:00,rad
2021-13-10,10 May,Monday,08:00,rad,"",,,
2021-05-10,10 May,Monday,8 o'clock,rad,"",,,
`;

describe('a Daylio table', () => {
  test('becomes entries: 12-hour and 24-hour times, moods by their words, scales and words without a number in the text', async () => {
    const words = {
      moods: new Map([
        ['sad', 3],
        ['null', null],
        ['rad', 9],
      ]),
    };
    const { plan, texts, journal } = await importText(['daylio', 'a.csv', ROWS], { words });
    expect(Object.keys(texts)).toEqual([
      'journal/2021-05-11.md',
      'journal/2021-05-12.md',
      'journal/2021-05-12-1852.md',
    ]);
    const [first, second] = journal.days.get('2021-05-12') ?? [];
    expect([first?.time, first?.title, first?.fields.mood, first?.body.trim()]).toEqual([
      ...['18:50', 'Title: one', undefined],
      '- Mood: null\n- Sleep Quality: 8/10 points\n- Sleep Time: 8:00',
    ]);
    expect([second?.time, second?.fields.mood, second?.tags, second?.body.trim()]).toEqual([
      ...['18:52', 3, ['work', 'good meal']],
      'A\nb & **c**',
    ]);
    expect([plan.repeated, plan.refused.map(({ place }) => place)]).toEqual([1, ['line 6', 'line 7', 'line 8']]);
    expect(journal.diagnostics).toEqual([]);
  });

  test('makes habits and feelings of activities where the person says so, and keeps a word that a number does not tell', async () => {
    const text = `${HEAD}\n2021-05-12,,,18:52,fine,run | calm | sun,,,\n2021-05-13,,,18:52,okay,run,,,\n`;
    const words = {
      moods: new Map([
        ['fine', 7],
        ['okay', 7],
      ]),
      activities: new Map([
        ['run', 'habit'],
        ['calm', 'feeling'],
        ['sun', 'text'],
      ] as const),
    };
    const { journal, plan } = await importText(['daylio', 'a.csv', text], { words });
    const [entry] = journal.days.get('2021-05-12') ?? [];
    expect(entry?.fields).toEqual({ mood: 7, feelings: ['calm'], habits: { run: 'yes' }, time: '18:52' });
    expect(entry?.body.trim()).toBe('- Mood: fine\n- Activities: sun');
    expect(journal.habitRecords.get('run')).toHaveLength(2);
    expect([plan.habits.files.length, journal.diagnostics]).toEqual([1, []]);
  });

  test.each([
    ['another table', 'a.csv', 'date,text\n2021-05-12,a\n', 'It is no table of Daylio'],
    ['a program', 'a.csv', new Uint8Array([0, 0, 1, 2, 0, 0]), 'is no text'],
    ['something else', 'a.txt', 'Dear diary', 'ends in .csv'],
  ])('that is %s is refused in a sentence', async (_, name, content, sentence) => {
    await expect(importText(['daylio', name, content])).rejects.toThrow(sentence);
  });
});
