import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  daysOf,
  earlier,
  isDay,
  isWithin,
  later,
  toDay,
  weekdayOf,
  type Day,
} from '../../src/calendar/day.ts';

const day = fc
  .integer({ min: 5_000, max: 800_000 })
  .map((count) => Temporal.PlainDate.from('0001-01-01').add({ days: count }).toString() as Day);

describe('a day', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])(
    '%s exists',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-11-00',
    '0000-01-01',
    '2026-1-1',
    '2026-11-23T10:00',
    ' 2026-11-23',
    '23.11.2026',
    '-002026-11-23',
    '',
  ])('%s is not one', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => toDay(text)).toThrow(RangeError);
  });

  test('the day after the last of a month, a leap day and a year is the next calendar day', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-02-29', 1)).toBe('2024-03-01');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  test('a clock change makes no day longer or shorter', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysOf({ from: '2026-10-24', to: '2026-10-26' })).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
  });

  test('the week begins on a Monday with 1 and ends on a Sunday with 7', () => {
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('2026-11-29')).toBe(7);
  });

  test('of two days the earlier and the later are told apart', () => {
    expect(earlier('2026-12-31', '2027-01-01')).toBe('2026-12-31');
    expect(later('2026-12-31', '2027-01-01')).toBe('2027-01-01');
  });
});

describe('the days of a span', () => {
  test('are in order over a leap day and a year’s end', () => {
    expect(daysOf({ from: '2024-02-27', to: '2024-03-01' })).toEqual([
      '2024-02-27',
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(daysOf({ from: '2026-12-31', to: '2027-01-01' })).toEqual(['2026-12-31', '2027-01-01']);
  });

  test('are one where it begins and ends on the same, and none where it ends before it begins', () => {
    expect(daysOf({ from: '2026-11-23', to: '2026-11-23' })).toEqual(['2026-11-23']);
    expect(daysOf({ from: '2026-11-23', to: '2026-11-22' })).toEqual([]);
  });

  test('end with the last day that can be written', () => {
    expect(daysOf({ from: '9999-12-30', to: '9999-12-31' })).toEqual(['9999-12-30', '9999-12-31']);
  });
});

describe('for every day', () => {
  test('days added are days between, and taken away again give the day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 100_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });

  test('the day so many days later, or earlier, is the one of the calendar', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4_000, max: 100_000 }), (from, days) => {
        expect(addDays(from, days)).toBe(Temporal.PlainDate.from(from).add({ days }).toString());
      }),
    );
  });

  test('two days lie as far apart one way as the other', () => {
    fc.assert(fc.property(day, day, (a, b) => daysBetween(a, b) === -daysBetween(b, a)));
  });

  test('days compare as their texts do', () => {
    fc.assert(fc.property(day, day, (a, b) => a < b === daysBetween(a, b) > 0));
  });

  test('a span has one day more than lie between its ends, each the day after the last and within it', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), (from, length) => {
        const span = { from, to: addDays(from, length) };
        const days = daysOf(span);
        expect(days).toHaveLength(length + 1);
        expect(days.every((each, index) => each === addDays(from, index) && isWithin(each, span))).toBe(true);
      }),
    );
  });

  test('the weekday comes again after seven days', () => {
    const weeks = fc.integer({ min: -500, max: 500 });
    fc.assert(fc.property(day, weeks, (from, count) => weekdayOf(from) === weekdayOf(addDays(from, 7 * count))));
  });
});
