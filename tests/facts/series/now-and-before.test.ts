import { expect, test } from 'vitest';
import { addDays, daysOf } from '../../../src/calendar/day.ts';
import { nowAndBefore, windowBefore } from '../../../src/facts/series/now-and-before.ts';
import { comparisonWords } from '../../../src/messages/en/habits.ts';

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
  expect(comparisonWords(result.comparison, 'rating')).toBe('The last two: higher on most days.');
  expect(comparisonWords(result.comparison, 'clock')).toBe('The last two: later on most days.');
});

test('with too few days it says what it would need', () => {
  const { comparison } = nowAndBefore(series(NOW.from, [7, 7, 7]), series(BEFORE.from, [3, 3, 3, 3, 3]), {
    pauses: [],
  });
  expect(comparisonWords(comparison, 'rating')).toBe(
    'Not enough days to compare (3 of 3); it takes 5 recorded days in each.',
  );
});

test('a yes is a value above nothing, and a day without a record is neither', () => {
  const { now, before } = nowAndBefore(series(NOW.from, [1, null, 1, 0, null]), series(BEFORE.from, []), {
    pauses: [],
  });
  expect(now).toMatchObject({ done: 2, coverage: { recorded: 3, days: 5 } });
  expect(before).toEqual({ summary: undefined, done: 0, coverage: { recorded: 0, days: 0 } });
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
});

test('what is missing is counted as the days are: from the first record on', () => {
  const { comparison } = nowAndBefore(
    series(NOW.from, [null, null, null, null, 5, 5, 5]),
    series(BEFORE.from, [null, null, null, null, null, null, null]),
    { pauses: [], firstRecord: '2026-11-21' },
  );
  expect(comparison).toEqual({ verdict: 'unknown', recorded: 0, days: 0 });
});
