import { expect, test } from 'vitest';
import { addDays, daysOf } from '../../../src/calendar/day.ts';
import { nowAndBefore, windowBefore } from '../../../src/facts/series/now-and-before.ts';
import { comparisonWords, sideWords } from '../../../src/messages/en/habits.ts';

const NOW = { from: '2026-11-17', to: '2026-11-23' } as const;
const BEFORE = windowBefore(NOW);

const series = (from: (typeof NOW)['from'] | (typeof BEFORE)['from'], values: readonly (number | null)[]) => ({
  days: daysOf({ from, to: addDays(from, values.length - 1) }),
  values,
});

test('the window before is as long, and ends on the eve', () => {
  expect(BEFORE).toEqual({ from: '2026-11-10', to: '2026-11-16' });
  expect(windowBefore({ from: '2024-03-01', to: '2024-03-01' })).toEqual({ from: '2024-02-29', to: '2024-02-29' });
  expect(windowBefore({ from: '2027-01-01', to: '2027-01-02' })).toEqual({ from: '2026-12-30', to: '2026-12-31' });
});

test('two windows are summed up and compared, each with what it rests on', () => {
  const now = series(NOW.from, [7, 8, 7, 8, 7, null, 8]);
  const before = series(BEFORE.from, [3, 4, 3, 4, 3, 4, null]);
  const result = nowAndBefore(now, before, { pauses: [] });
  expect(result).toEqual({
    now: { summary: { median: 7.5, low: 7, high: 8 }, coverage: { recorded: 6, days: 7 }, done: 6 },
    before: { summary: { median: 3.5, low: 3, high: 4 }, coverage: { recorded: 6, days: 7 }, done: 6 },
    comparison: { verdict: 'higher' },
  });
  expect(sideWords('The last 7 days', result.now, { quantity: 'rating' })).toBe(
    'The last 7 days: median 7 to 8, between 7 and 8; 6 of 7 days recorded.',
  );
  expect(comparisonWords(result.comparison, 'rating')).toBe('Higher on most days.');
  expect(comparisonWords(result.comparison, 'clock')).toBe('Later on most days.');
});

test('with too few days it says what it would need', () => {
  const { comparison, now } = nowAndBefore(series(NOW.from, [7, 7, 7]), series(BEFORE.from, [3, 3, 3, 3, 3]), {
    pauses: [],
  });
  expect(comparisonWords(comparison, 'rating')).toBe(
    'Not enough days to compare (3 of 3); it takes 5 recorded days in each.',
  );
  expect(sideWords('Now', now, { quantity: 'yesno' })).toBe('Now: yes on all 3 days.');
  const some = nowAndBefore(series(NOW.from, [1, null, 1, 0, null]), series(BEFORE.from, []), { pauses: [] }).now;
  expect(sideWords('Now', some, { quantity: 'yesno' })).toBe('Now: yes on 2 of 5 days, no on 1, no telling on 2.');
  expect(
    sideWords('Now', nowAndBefore(series(NOW.from, [null]), series(BEFORE.from, []), { pauses: [] }).now, {
      quantity: 'sleep',
    }),
  ).toBe('Now: 0 of 1 night recorded.');
  const { before } = nowAndBefore(series(NOW.from, [5]), series(BEFORE.from, []), { pauses: [] });
  expect(sideWords('Before', before, { quantity: 'rating' })).toBe('Before: no days to count.');
});

test('paused days and days before the first record are in no count', () => {
  const now = series(NOW.from, [9, 1, 1, 1, 1, 1, 1]);
  const pauses = [{ from: NOW.from, to: NOW.from }];
  const result = nowAndBefore(now, series(BEFORE.from, [null, null, 1, 1, 1, 1, 1]), {
    pauses,
    firstRecord: '2026-11-12',
  });
  expect(result.now).toMatchObject({ summary: { median: 1, high: 1 }, coverage: { recorded: 6, days: 6 } });
  expect(result.before.coverage).toEqual({ recorded: 5, days: 5, since: '2026-11-12' });
  expect(sideWords('Before', result.before, { quantity: 'rating' })).toMatch(/; 5 of 5 days recorded since 12 Nov\.$/);
  expect(sideWords('Now', result.now, { quantity: 'rating' })).toMatch(/; 6 of 6 days recorded, 1 paused\.$/);
});

test('what is missing is counted as the days are: from the first record on', () => {
  const { comparison } = nowAndBefore(
    series(NOW.from, [null, null, null, null, 5, 5, 5]),
    series(BEFORE.from, [null, null, null, null, null, null, null]),
    { pauses: [], firstRecord: '2026-11-21' },
  );
  expect(comparison).toEqual({ verdict: 'unknown', recorded: 0, days: 0 });
});
