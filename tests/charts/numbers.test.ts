import { describe, expect, test } from 'vitest';
import { lineNumbers, listedRecords, stripNumbers } from '../../src/charts/numbers.ts';
import { EMPTY_BACKDROP, lineSpec, seriesFrom, stripSpec } from './sample.ts';

describe('the numbers of a line chart', () => {
  test('have a row for every day, newest last, and say where there is no record', () => {
    const { caption, columns, rows } = lineNumbers(lineSpec([5, null, 7]));
    expect(caption).toBe('Mood, 1 Nov to 3 Nov 2025');
    expect(columns).toEqual(['Value']);
    expect(rows.map(({ label, cells }) => [label, ...cells])).toEqual([
      ['Sat 1 Nov', '5'],
      ['Sun 2 Nov', 'no record'],
      ['Mon 3 Nov', '7'],
    ]);
  });

  test('of no days are only named', () => {
    expect(lineNumbers(lineSpec([]))).toMatchObject({ caption: 'Mood', rows: [] });
  });

  test("show what a day's value was made of", () => {
    const records = [4, 8].map((value) => ({ day: '2025-11-01' as const, value }));
    expect(lineNumbers(lineSpec([6], { records })).rows[0]?.cells).toEqual(['6, from 4, 8']);
  });

  test('have columns for the median and for sessions and events where there are any', () => {
    const backdrop = {
      sessions: ['2025-11-01'],
      events: ['2025-11-01'],
      paused: [{ from: '2025-11-02', to: '2025-11-02' }],
    } as const;
    const rolling = seriesFrom('2025-11-01', [5, null]);
    const { columns, rows } = lineNumbers(lineSpec([5, null], { backdrop, rolling }));
    expect(columns).toEqual(['Value', '7-day median', 'Also']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['5', '5', 'session, event'],
      ['paused', '', ''],
    ]);
  });
});

test('a strip says in words what became of every day', () => {
  const backdrop = { ...EMPTY_BACKDROP, paused: [{ from: '2025-12-31', to: '2025-12-31' }] as const };
  const { caption, rows } = stripNumbers(
    stripSpec('2025-12-29', ['done', 'not-done', null, 'skipped', null], backdrop),
  );
  expect(caption).toBe('Stretching, 29 Dec 2025 to 2 Jan 2026');
  expect(rows.map(({ cells }) => cells[0])).toEqual(['done', 'not done', 'paused', 'skipped', 'no record']);
});

test('the list for few records holds those of the window', () => {
  const records = [
    { day: '2025-11-01' as const, value: 85 },
    { day: '2025-12-24' as const, value: 10 },
  ];
  expect(listedRecords(lineSpec([85], { quantity: 'minutes', records }))).toEqual([
    { day: '2025-11-01', label: 'Sat 1 Nov', value: '85 min' },
  ]);
});
