import { expect, test } from 'vitest';
import { addDays, daysOf, type Span } from '../../../src/calendar/day.ts';
import { rollingMedian, rollingMedianIn } from '../../../src/facts/series/rolling-median.ts';

const FROM = '2026-11-01';
const VALUES = [1, 9, null, 4, 6, null, null, 3, 8, 2, 7, null, 5, 5];
const ALL = { days: daysOf({ from: FROM, to: addDays(FROM, VALUES.length - 1) }), values: VALUES };

function cut({ from, to }: Span) {
  const days = daysOf({ from, to });
  return { days, values: days.map((day) => VALUES[ALL.days.indexOf(day)] ?? null) };
}

test('is the median of seven days where four of them are recorded', () => {
  expect(rollingMedian(ALL).values.slice(0, 8)).toEqual([null, null, null, null, 5, 5, 5, 5]);
});

test('of a day is the same in every span that holds it', () => {
  const span = { from: addDays(FROM, 4), to: addDays(FROM, 13) };
  expect(rollingMedianIn(span, cut)).toEqual({
    days: daysOf(span),
    values: rollingMedian(ALL).values.slice(4),
  });
});

test('ends with the last record, and is empty in a pause', () => {
  const values = [5, 5, 5, 5, 5, null, null, null, 6, 6, 6, 6, null, null];
  const series = { days: ALL.days, values };
  expect(rollingMedian(series).values).toEqual([...[null, null, null, 5, 5, 5, 5, 5, 5, 5.5, 6, 6, null, null]]);
  const pauses = [{ from: addDays(FROM, 5), to: addDays(FROM, 7) }];
  expect(rollingMedian(series, pauses).values).toEqual([
    ...[null, null, null, 5, 5, null, null, null, 5, 5.5, 6, 6, null, null],
  ]);
});
