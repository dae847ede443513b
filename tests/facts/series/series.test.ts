import { describe, expect, test } from 'vitest';
import { COMBINE } from '../../../src/facts/series/aggregate.ts';
import { withoutPauses } from '../../../src/facts/series/pauses.ts';
import { allEntries, ratingsOf } from '../../../src/facts/entries/ratings.ts';
import { rollingMedian } from '../../../src/facts/series/rolling-median.ts';
import { toSeries } from '../../../src/facts/series/series.ts';
import { coverageOf, sinceFirst, summarize } from '../../../src/facts/series/summary.ts';
import { byWeekday } from '../../../src/facts/series/weekdays.ts';
import { journalOf } from '../journal-of.ts';

const WEEK = { from: '2026-11-16', to: '2026-11-22' } as const;

describe('a series', () => {
  test('has an empty slot for every day of a window in which nothing is recorded', () => {
    expect(toSeries([], WEEK, COMBINE.rating).values).toEqual(Array(7).fill(null));
    expect(summarize(toSeries([], WEEK, COMBINE.rating))).toBeUndefined();
    expect(coverageOf(toSeries([], WEEK, COMBINE.rating))).toEqual({ recorded: 0, days: 7 });
  });

  test('of one day is that day', () => {
    const series = toSeries([{ day: '2026-11-18', value: 0 }], WEEK, COMBINE.rating);
    expect(series.values).toEqual([null, null, 0, null, null, null, null]);
    expect(summarize(series)).toEqual({ median: 0, low: 0, high: 0 });
  });

  test('leaves a gap open and takes records in any order', () => {
    const records = [
      { day: '2026-11-22', value: 8 },
      { day: '2026-11-16', value: 2 },
      { day: '2026-12-01', value: 10 },
    ] as const;
    expect(toSeries(records, WEEK, COMBINE.rating).values).toEqual([2, null, null, null, null, null, 8]);
  });

  test.each([
    ['rating', [3, 8], 5.5],
    ['minutes', [20, 25], 45],
    ['count', [1, 2], 3],
    ['yesno', [0, 1], 1],
    ['clock', [600, 540], 540],
    ['sleep', [400, 420], 420],
  ] as const)('takes two %s values of one day as one', (quantity, values, one) => {
    const records = values.map((value) => ({ day: '2026-11-16', value }) as const);
    expect(toSeries(records, WEEK, COMBINE[quantity]).values[0]).toBe(one);
  });

  test('has the range of what was written, while its median is one of days', () => {
    const records = [
      { day: '2026-11-16', value: 2 },
      { day: '2026-11-16', value: 8 },
      { day: '2026-11-18', value: 5 },
      { day: '2026-11-19', value: 6 },
    ] as const;
    const series = toSeries(records, WEEK, COMBINE.rating);
    expect(summarize(series)).toEqual({ median: 5, low: 2, high: 8 });
    expect(summarize(sinceFirst(series, '2026-11-17'))).toEqual({ median: 5.5, low: 5, high: 6 });
    expect(summarize(series, [{ from: '2026-11-16', to: '2026-11-16' }])).toEqual({ median: 5.5, low: 5, high: 6 });
    expect(byWeekday(series, 1, [])[0]?.summary).toEqual({ median: 5, low: 2, high: 8 });
  });

  test('of what adds up in a day has the range of days, and beside it that of what was written', () => {
    const records = [
      { day: '2026-11-16', value: 10 },
      { day: '2026-11-16', value: 20 },
      { day: '2026-11-18', value: 40 },
    ] as const;
    const series = toSeries(records, WEEK, COMBINE.minutes);
    expect(summarize(series)).toEqual({ median: 35, low: 30, high: 40, parts: [10, 40] });
    expect(summarize(sinceFirst(series, '2026-11-17'))).toEqual({ median: 40, low: 40, high: 40 });
  });

  test.each(['sleep', 'clock'] as const)(
    'of %s goes by the last of a day, with the range of all of them',
    (quantity) => {
      const records = [400, 300].map((value) => ({ day: '2026-11-16', value }) as const);
      expect(summarize(toSeries(records, WEEK, COMBINE[quantity]))).toEqual({ median: 300, low: 300, high: 400 });
    },
  );

  test.each([
    ['a year’s end', { from: '2026-12-30', to: '2027-01-02' }, 4],
    ['a leap day', { from: '2024-02-28', to: '2024-03-01' }, 3],
    ['a clock change', { from: '2026-10-24', to: '2026-10-26' }, 3],
  ] as const)('has a slot a day over %s', (_, span, length) => {
    expect(toSeries([], span, COMBINE.rating).days).toHaveLength(length);
  });

  test('holds a rating of every entry, two on one day too', () => {
    const journal = journalOf({
      'journal/2026-11-17-late.md': 'mood: 7\ntime: "21:00"',
      'journal/2026-11-17.md': 'mood: 4\ntime: "08:00"',
      'journal/2026-11-16.md': 'energy: 4',
    });
    expect(ratingsOf(allEntries(journal), 'mood')).toEqual([
      { day: '2026-11-17', value: 4 },
      { day: '2026-11-17', value: 7 },
    ]);
  });
});

describe('a summary', () => {
  const series = toSeries(
    [1, 9, 4, 6].map((value, index) => ({ day: `2026-11-1${6 + index}`, value }) as never),
    WEEK,
    COMBINE.rating,
  );

  test('is the median with the range, not the mean', () => {
    expect(summarize(series)).toEqual({ median: 5, low: 1, high: 9 });
    expect(coverageOf(series)).toEqual({ recorded: 4, days: 7 });
  });

  test('knows nothing of paused days, in what is counted and in what it is counted against', () => {
    const pauses = [{ from: '2026-11-17', to: '2026-11-20' }] as const;
    expect(withoutPauses(series, pauses).values).toEqual([1, null, null]);
    expect(summarize(series, pauses)).toEqual({ median: 1, low: 1, high: 1 });
    expect(coverageOf(series, pauses)).toEqual({ recorded: 1, days: 3, paused: 4 });
  });

  test('does not count days before the first record of all', () => {
    expect(coverageOf(series, [], '2026-11-16').days).toBe(7);
    expect(coverageOf(series, [], '2026-11-16')).not.toHaveProperty('since');
    expect(coverageOf(series, [], '2026-11-20')).toMatchObject({ days: 3, since: '2026-11-20' });
    expect(coverageOf(series, [], '2027-01-01')).toEqual({ recorded: 0, days: 0 });
    expect(sinceFirst(series, '2026-11-18').days[0]).toBe('2026-11-18');
  });
});

describe('the rolling median', () => {
  const rolling = (values: readonly (number | null)[]) =>
    rollingMedian(
      toSeries(
        values.flatMap((value, index) => (value === null ? [] : [{ day: `2026-11-0${index + 1}`, value } as never])),
        { from: '2026-11-01', to: '2026-11-09' },
        COMBINE.rating,
      ),
    ).values;

  test('is drawn from four recorded days of seven on', () => {
    expect(rolling([1, 2, 3, 10, null, null, null, null, 1])).toEqual([
      ...[null, null, null, 2.5, 2.5, 2.5, 2.5, null, null],
    ]);
  });

  test('of nothing is nothing', () => {
    expect(rolling([])).toEqual(Array(9).fill(null));
  });
});
