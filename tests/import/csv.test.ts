import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvTable } from '../../src/import/source/csv-rows.ts';
import { importText } from './imported.ts';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('a table', () => {
  test('gives back every cell, whatever is in it, by the name of its column', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'b', '"', ',', ';', '\n', '\r', '\t', ' ', 'é'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), fc.constantFrom(',', ';', '\t'), (rows, sign) => {
        const text = [['A', 'B'], ...rows].map((row) => row.map(quoted).join(sign)).join('\r\n');
        const read = csvTable(text).rows.map((row) => [row.cell('b'), row.cell('a')]);
        expect(read).toEqual(rows.map(([a, b]) => [b, a]));
      }),
    );
  });

  test.each([
    ['is empty', '\n\n', 'The table is empty.'],
    ['has a quote without an end', 'date,text\n2026-11-01,"open\n', 'The table cannot be read from line'],
    ['has no date', 'When,Words\n2026-11-01,a\n', 'No column is the date.'],
    ['has dates that are two', 'date,text\n4/11/2019,a\n', 'Say --dates day-first or --dates month-first.'],
  ])('that %s is refused in a sentence', async (_, text, sentence) => {
    await expect(importText(['csv', 'a.csv', text])).rejects.toThrow(sentence);
  });

  test('in UTF-16 is read, and one in no encoding that is known is refused', async () => {
    const text = '\ufeffdate;text\n2026-11-01;Grün\n';
    const { texts } = await importText(['csv', 'a.csv', Buffer.from(text, 'utf16le')]);
    expect(Object.values(texts)[0]).toContain('Grün');
    await expect(importText(['csv', 'a.csv', Buffer.from(text.slice(1), 'latin1')])).rejects.toThrow('not in UTF-8');
  });
});

const TABLE = `Date,Time,Mood,Steps,Text,Tags
4/11/2019,6:50 pm,okay,"4,000",Went out.,"a, b"
5/11/2019,,fine,,,
,,fine,,,
5/11/2019,25:00,fine,,,
5/11/2019,,fine
`;

describe('an import of a table', () => {
  test('has a note of each row with a day; what has no field is in its text, and rows without one are named', async () => {
    const words = { moods: new Map([['okay', 6]]) };
    const { plan, texts, journal } = await importText(['csv', 'a.csv', TABLE], { dates: 'day-first', words });
    expect(Object.keys(texts)).toEqual(['journal/2019-11-04.md', 'journal/2019-11-05.md']);
    expect(texts['journal/2019-11-04.md']).toMatch(
      /^---\nimported: "?csv\/[0-9a-f]{20}"?\ntime: "18:50"\ntags: \[a, b\]\nmood: 6\n---\n\nWent out\.\n\n- Steps: 4,000\n$/,
    );
    expect(texts['journal/2019-11-05.md']).toContain('- Mood: fine');
    expect(plan.refused.map(({ place, why }) => `${place}: ${why}`)).toEqual([
      'line 4: it has no day of the calendar',
      'line 5: its time is none',
      'line 6: it has 3 cells fewer than there are columns',
    ]);
    expect(journal.diagnostics).toEqual([]);
  });

  test('reads its columns as the person says', async () => {
    const columns = new Map([
      ['When', 'date'],
      ['How', 'rating'],
      ['Slept', 'hours'],
      ['Drive', 'energy'],
      ['Where', 'leave'],
    ]);
    const text = 'When,How,Slept,Drive,Where,Other\n2019-11-04,7,7:30,11,Bern,x\n';
    const { plan, journal } = await importText(['csv', 'a.csv', text], { columns });
    const [entry] = journal.days.get('2019-11-04') ?? [];
    expect(entry?.fields).toEqual({ mood: 7, night: { hours: 7.5 } });
    expect(entry?.body.trim()).toBe('- Drive: 11\n- Other: x');
    expect([...plan.notTaken]).toEqual([['Where', 1]]);
    await expect(importText(['csv', 'a.csv', text], { columns: new Map([['When', 'day of']]) })).rejects.toThrow(
      'When is none of',
    );
  });
});
