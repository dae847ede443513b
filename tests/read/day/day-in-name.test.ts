import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/day.ts';
import { dayInName } from '../../../src/read/day/day-in-name.ts';
import { journalOf, said } from '../folder.ts';

describe('a name that can mean one day only', () => {
  test.each([
    ['2024-05-07', ''],
    ['2024-05-07 Setting sail', 'Setting sail'],
    ['2024-05-07-after-work', 'after work'],
    ['2024-05-07-Tuesday', ''],
    ['2024-05-07-b', ''],
    ['20240507', ''],
    ['202405071230', ''],
    ['20240507123059 A walk', 'A walk'],
    ['2024.05.07', ''],
    ['2024_05_07', ''],
    ['2024 05 07', ''],
    ['2024-5-7', ''],
    ['07.05.2024', ''],
    ['7.5.2024', ''],
    ['23-05-2024', '', '2024-05-23'],
    ['05-23-2024', '', '2024-05-23'],
    ['05-05-2024', '', '2024-05-05'],
    ['May 7, 2024', ''],
    ['May 7th, 2024', ''],
    ['7 May 2024', ''],
    ['7. Mai 2024', ''],
    ['7 mai 2024', ''],
    ['Tuesday, May 7, 2024', ''],
    ['2024 May 07', ''],
    ['Lucas-20240507-Diary', 'Lucas Diary'],
    ['D-20240507', ''],
    ['diary 2024-05-07', 'diary'],
  ])('%s', (name, words, day = '2024-05-07') => {
    expect(dayInName(name)).toEqual({ day, words });
  });

  test('is any day in the forms that put the year first', () => {
    const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1900-01-01', count));
    fc.assert(
      fc.property(days, fc.constantFrom('', '-', '.', '_', ' '), (day, sign) => {
        expect(dayInName(day.replaceAll('-', sign))).toEqual({ day, words: '' });
      }),
    );
  });
});

test.each(['03-05-2024', '3-5-2024', '03_05_2024', '12 11 2024'])('%s can be read in two ways', (name) => {
  expect(dayInName(name)).toBe('two-ways');
});

test.each(['2024-W18', '2024W18', '2024-KW18', '2024-05', '2024-Q2', '2024', '2024-05 May', '2024-05 Review'])(
  '%s is a week, a month or a year',
  (name) => {
    expect(dayInName(name)).toBe('period');
  },
);

test.each(['2026-02-30', '20241399', 'room 101', 'v1.2.3', '99-99-2024', '1.2.3', 'Marble 7, 2024', '12345678', 'a'])(
  '%s says nothing of a day',
  (name) => {
    expect(dayInName(name)).toBeNull();
  },
);

describe('in any folder', () => {
  test('a day in a name makes an entry', () => {
    const { notes, diagnostics } = journalOf({
      'diary/20240507.md': 'A.',
      'x/Lucas-20240508-Diary.md': 'B.',
      'May 9, 2024.md': '',
    });
    expect(notes.map(({ kind, day }) => [kind, day])).toEqual([
      ['entry', '2024-05-07'],
      ['entry', '2024-05-08'],
      ['entry', '2024-05-09'],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('a day in two ways is named', () => {
    const { notes, diagnostics } = journalOf({ 'diary/03-05-2024.md': '- [?] Why' });
    expect(notes).toMatchObject([{ kind: 'note', day: null, marks: [] }]);
    expect(said(diagnostics)).toEqual([expect.stringContaining('can be read in two ways')]);
  });

  test('weeks and months are pages', () => {
    const { notes, diagnostics } = journalOf({
      'journal/2024-W18.md': 'A.',
      'journal/2024-05.md': 'B.',
      '2024-Q2.md': 'C.',
    });
    expect(notes.map(({ kind, day }) => [kind, day])).toEqual([
      ['note', null],
      ['note', null],
      ['note', null],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test('what is called by its name has no day of it', () => {
    const { notes } = journalOf({ 'homework/walk-20240507.md': '---\nwhat: Walk\n---\n' });
    expect(notes).toMatchObject([{ kind: 'homework', day: null }]);
  });
});
