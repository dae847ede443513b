import { describe, expect, test } from 'vitest';
import { lineNumbers, sparseNumbers } from '../../../src/charts/line/line-numbers.ts';
import type { LineChartSpec } from '../../../src/charts/line/line-spec.ts';
import { lineSpec, repeat, seriesFrom } from '../sample.ts';

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

  test('lead to the days that have a record, those that were skipped among them', () => {
    const { rows } = lineNumbers(lineSpec([5, null, null], { skipped: ['2025-11-02'], links: 'days' }));
    expect(rows.map(({ address }) => address)).toEqual(['/journal/2025/11/01/', '/journal/2025/11/02/', null]);
  });

  test('lead to pages of their own where there are such, and nowhere without links', () => {
    const addresses = (links?: LineChartSpec['links']) =>
      lineNumbers(lineSpec([5, null, 7], { links })).rows.map(({ address }) => address);
    expect(addresses({ '2025-11-01': '/measures/phq/', '2025-11-02': '/b/' })).toEqual(['/measures/phq/', null, null]);
    expect(addresses()).toEqual([null, null, null]);
  });

  test('of no days are only named', () => {
    expect(lineNumbers(lineSpec([]))).toMatchObject({ caption: 'Mood', rows: [] });
  });

  test("show what a day's value was made of", () => {
    const records = [4, 8].map((value) => ({ day: '2025-11-01' as const, value }));
    expect(lineNumbers(lineSpec([6], { records })).rows[0]?.cells).toEqual(['6, from 4, 8']);
  });

  test('tell a day that was skipped from one without a record', () => {
    const skipped = ['2025-11-02'] as const;
    expect(lineNumbers(lineSpec([5, null, null], { skipped })).rows.map(({ cells }) => cells[0])).toEqual([
      '5',
      'skipped',
      'no record',
    ]);
  });

  test('move no middle to one side', () => {
    const records = [4, 7].map((value) => ({ day: '2025-11-01' as const, value }));
    const rolling = seriesFrom('2025-11-01', [4.5]);
    expect(lineNumbers(lineSpec([5.5], { records, rolling })).rows[0]?.cells).toEqual(['5 to 6, from 4, 7', '4 to 5']);
  });

  test('of values far apart have their days alone, with the year', () => {
    const series = seriesFrom('2025-11-01', [3, ...repeat(null, 399), 7]);
    const { rows } = sparseNumbers(lineSpec([], { series, links: 'days' }));
    expect(rows.map(({ label, address, cells }) => [label, address, ...cells])).toEqual([
      ['Sat 1 Nov 2025', '/journal/2025/11/01/', '3'],
      ['Sun 6 Dec 2026', '/journal/2026/12/06/', '7'],
    ]);
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
