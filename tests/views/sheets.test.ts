import { describe, expect, test } from 'vitest';
import { diarySheet, thoughtSheetAddress, thoughtsToTake, weekSheet } from '../../src/views/sheets.ts';
import { journalOf } from '../facts/journal-of.ts';

describe('the sleep diary', () => {
  test('has a row a night, what it comes to, and only columns with something in them', () => {
    const night = '{ in_bed: "22:45", tried: "23:15", latency: 40, awake: 25, woke: "06:30", up: "07:00" }';
    const { span, columns, rows, typical, recorded } = diarySheet(
      journalOf({ 'journal/2026-11-22.md': `night: ${night}` }),
    );
    expect({ span, recorded, nights: rows.length }).toEqual({
      span: { from: '2026-11-10', to: '2026-11-23' },
      recorded: 1,
      nights: 14,
    });
    expect(columns).toEqual(['in_bed', 'tried', 'latency', 'awake', 'woke', 'up', 'inBed', 'asleep', 'efficiency']);
    expect(rows[12]?.cells).toEqual(['22:45', '23:15', '40', '25', '06:30', '07:00', '8 h 15', '6 h 10', '75 %']);
    expect(typical).toEqual(['about 22:45', '', '', '', '', 'about 07:00', '8 h 15', '6 h 10', '75 %']);
    expect(rows[0]?.cells.join('')).toBe('');
  });

  test('is empty without a night, and leaves out what is kept to its own page', () => {
    expect(diarySheet(journalOf({ 'journal/2026-11-22.md': 'share: never\nnight: { hours: 7 }' }))).toMatchObject({
      recorded: 0,
      columns: [],
    });
  });
});

test('the week leaves out what is kept to its own page', () => {
  const files = {
    'habits/tea.md': 'name: Tea\nmeasure: count',
    'journal/2026-11-22.md': 'share: never\nmood: 4\nhabits: { tea: 1 }',
  };
  expect(weekSheet(journalOf(files)).rows).toEqual([]);
});

test('thought records are taken along newest first, unless they are kept to their own page', () => {
  const thoughts = thoughtsToTake(
    journalOf({
      'thoughts/2026-11-01-a.md': 'situation: A',
      'thoughts/2026-11-02-b.md': 'situation: B\nshare: private',
      'thoughts/2026-11-03-c.md': 'situation: C\nshare: never',
    }),
  );
  expect(thoughts.map(thoughtSheetAddress)).toEqual([
    '/sheets/thoughts/2026-11-02-b/',
    '/sheets/thoughts/2026-11-01-a/',
  ]);
});
