import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysOf, weekdayOf, type Day } from '../../src/calendar/day.ts';
import { weekdaysFrom, weeksOf, weekStart } from '../../src/calendar/week.ts';

const DAYS = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1900-01-01', count));
const FIRST = fc.integer({ min: 1, max: 7 });

test('a week starts on the day that the settings name', () => {
  expect(weekStart('2026-11-24', 1)).toBe('2026-11-23');
  expect(weekStart('2026-11-24', 7)).toBe('2026-11-22');
  expect(weekStart('2026-11-23', 1)).toBe('2026-11-23');
  expect(weekdaysFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
});

test('weeks go across a year’s end and a leap day', () => {
  expect(weeksOf({ from: '2026-12-31', to: '2027-01-04' }, 1)).toEqual([
    { from: '2026-12-28', to: '2027-01-03' },
    { from: '2027-01-04', to: '2027-01-10' },
  ]);
  expect(weeksOf({ from: '2024-02-29', to: '2024-02-29' }, 1)).toEqual([{ from: '2024-02-26', to: '2024-03-03' }]);
  expect(weeksOf({ from: '2026-11-24', to: '2026-11-23' }, 2)).toEqual([]);
});

test('every day lies in one week of seven days that starts as it should', () => {
  fc.assert(
    fc.property(DAYS, fc.nat(40), FIRST, (from, length, first) => {
      const span = { from, to: addDays(from, length) };
      const weeks = weeksOf(span, first);
      const all = weeks.flatMap((week) => daysOf(week));
      expect(weeks.every((week) => weekdayOf(week.from) === first && daysOf(week).length === 7)).toBe(true);
      expect(new Set(all).size).toBe(all.length);
      expect(daysOf(span).every((day: Day) => all.includes(day))).toBe(true);
    }),
  );
});
