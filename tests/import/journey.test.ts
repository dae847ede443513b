import { describe, expect, test } from 'vitest';
import { importText } from './imported.ts';
import { zipped } from './zipped.ts';

const MOMENT = Date.UTC(2022, 0, 5, 23, 30);
const ENTRY = {
  id: 'ms-AB12',
  date_journal: MOMENT,
  date_modified: MOMENT,
  timezone: 'Europe/Berlin',
  mood: 2,
  tags: ['a'],
};
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1]);

describe('an archive of Journey', () => {
  test('has an entry in each file: HTML and plain texts, the mood as a word that the person places, the day of its zone', async () => {
    const archive = zipped([
      {
        path: '1-ms-AB12.json',
        content: JSON.stringify({
          ...ENTRY,
          text: '<p>One <b>two</b></p>',
          photos: ['ms-AB12-1.jpg'],
          favourite: true,
          lat: 1.7976931348623157e308,
          lon: 1.7976931348623157e308,
          label: 'home',
        }),
      },
      { path: 'ms-AB12-1.jpg', content: JPEG },
      {
        path: '2.json',
        content: JSON.stringify({
          ...ENTRY,
          id: 'ms-2',
          text: 'Plain [[text]]',
          mood: 5,
          lat: 52.5,
          lon: 13.4,
          weather: { id: 1 },
          timezone: 'UTC',
        }),
      },
      { path: '3.json', content: JSON.stringify({ ...ENTRY, id: 'ms-3', timezone: 'Nowhere/Else' }) },
      { path: '4.json', content: '{"settings": true}' },
      { path: '5.json', content: '{"date_journal": ' },
    ]);
    const { journal, plan } = await importText(['journey', 'a.zip', archive], {
      words: { moods: new Map([['2', 8]]) },
    });
    const shown = journal.notes.map(({ id, time, fields, tags, body }) => [
      id,
      time,
      (fields as { mood?: number }).mood,
      tags,
      body.trim().replace(/[0-9a-f]{20}/, '…'),
    ]);
    expect(shown).toEqual([
      ['2022-01-05', '23:30', undefined, ['a'], 'Plain \\[[text]]\n\n- Mood: 5'],
      ['2022-01-06', '00:30', 8, ['a', 'starred'], 'One **two**\n\n![](../pictures/….jpg)\n\n- label: home'],
    ]);
    expect(plan.refused.map(({ place }) => place)).toEqual(['3.json', '4.json', '5.json']);
    expect(Object.fromEntries(plan.notTaken)).toEqual({ places: 1, weather: 1, music: 0 });
    expect(journal.diagnostics).toEqual([]);
  });

  test('without an entry is refused in a sentence', async () => {
    const archive = zipped([{ path: 'a.json', content: '{"entries": []}' }]);
    await expect(importText(['journey', 'a.zip', archive])).rejects.toThrow('no export of Journey');
  });
});
