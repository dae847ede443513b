import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysOf, type Day } from '../../../src/calendar/day.ts';
import { habitWeeks, type Counting } from '../../../src/facts/habits/habit-weeks.ts';
import { byWeekday } from '../../../src/facts/series/weekdays.ts';
import type { HabitFields } from '../../../src/notes/kinds/habit.ts';
import { weekTargetWords, weekVerdictWords, weekWords } from '../../../src/messages/en/habits.ts';

const MONDAY: Day = '2026-11-16';

function habit(measure: HabitFields['measure'], target?: HabitFields['target']): HabitFields {
  return { name: 'One', measure, ...(target ? { target: { ...target, per: 'week' } } : {}) };
}

function weeks(fields: HabitFields, values: readonly (number | null)[], changes: Partial<Counting> = {}) {
  const days = daysOf({ from: MONDAY, to: addDays(MONDAY, values.length - 1) });
  const counting: Counting = { pauses: [], firstRecord: MONDAY, today: '2027-12-31', firstDayOfWeek: 1, ...changes };
  return habitWeeks(fields, { days, values }, counting);
}

describe('a week of a habit', () => {
  test('adds up minutes and says how much of it is recorded', () => {
    const [week] = weeks(habit('minutes'), [20, null, 30, 0, null, null, 35]);
    expect(week).toMatchObject({ from: MONDAY, to: '2026-11-22', value: 85, recorded: 4, days: 7, verdict: null });
    expect(week && weekWords(week, 'minutes')).toBe('at least 85 min, 4 of 7 days recorded.');
  });

  test('is said without “at least” where every day is recorded', () => {
    const [week] = weeks(habit('count'), [1, 1, 1, 1, 1, 1, 1]);
    expect(week && weekWords(week, 'count', 'cups')).toBe('7 cups, every day recorded.');
  });

  test('has the median of ratings and times, which do not add up', () => {
    expect(weeks(habit('scale'), [2, 9, 4, null, null, null, null])[0]?.value).toBe(4);
    expect(weeks(habit('time'), [600, 660, 720, null])[0]?.value).toBe(660);
  });

  test('of nothing has no value', () => {
    const [week] = weeks(habit('yesno'), [null, null, null, null, null, null, null]);
    expect(week).toMatchObject({ value: null, recorded: 0, days: 7 });
    expect(week && weekWords(week, 'yesno')).toBeNull();
    expect(weeks(habit('yesno'), [])).toEqual([]);
  });

  test('counts no day that is paused, ahead, or before the first record', () => {
    const values = [1, 1, 1, 1, 1, 1, 1];
    expect(weeks(habit('yesno'), values, { pauses: [{ from: MONDAY, to: '2026-11-17' }] })[0]).toMatchObject({
      value: 5,
      days: 5,
    });
    expect(weeks(habit('yesno'), values, { today: '2026-11-18' })[0]).toMatchObject({ value: 3, days: 3 });
    expect(weeks(habit('yesno'), values, { firstRecord: '2026-11-20' })[0]).toMatchObject({ value: 3, days: 3 });
    expect(weeks(habit('yesno'), values, { firstRecord: undefined })[0]).toMatchObject({ value: null, days: 0 });
  });

  test('starts on the day that the settings name', () => {
    expect(weeks(habit('yesno'), [1, 1, 1], { firstDayOfWeek: 7 })[0]).toMatchObject({ from: '2026-11-15' });
  });
});

describe('a target a week', () => {
  const verdict = (
    target: HabitFields['target'],
    values: readonly (number | null)[],
    changes: Partial<Counting> = {},
  ) => weeks(habit('minutes', target), values, changes)[0]?.verdict;

  test('is met as soon as there is enough, however little is recorded', () => {
    expect(verdict({ at_least: 60 }, [60, null, null, null, null, null, null])).toBe('met');
    expect(verdict({ at_least: 60 }, [60], { today: MONDAY })).toBe('met');
  });

  test('is unknown, not unmet, in a week with too few records, a part of a week, and one with a pause', () => {
    expect(verdict({ at_least: 60 }, [10, 10, 10, null, null, null, null])).toBe('unknown');
    expect(verdict({ at_least: 60 }, [10, 10, 10, 10], { today: '2026-11-19' })).toBe('unknown');
    const pauses = [{ from: '2026-11-22', to: '2026-11-22' }] as const;
    expect(verdict({ at_least: 60 }, [1, 1, 1, 1, 1, 1, null], { pauses })).toBe('unknown');
    expect(verdict({ at_least: 60 }, [null, null, null, null, null, null, null])).toBe('unknown');
  });

  test('is not met where enough is recorded and it is less', () => {
    expect(verdict({ at_least: 60 }, [10, 10, 10, 10, null, null, null])).toBe('not-met');
  });

  test('at most: too much is too much at once, and little is met only where enough is recorded', () => {
    expect(verdict({ at_most: 60 }, [61, null, null, null, null, null, null])).toBe('not-met');
    expect(verdict({ at_most: 60 }, [10, 10, 10, null, null, null, null])).toBe('unknown');
    expect(verdict({ at_most: 60 }, [10, 10, 10, 10, null, null, null])).toBe('met');
  });

  test('a range is met between its ends, both included', () => {
    const range = { at_least: 40, at_most: 60 };
    expect(verdict(range, [10, 10, 10, 10, null, null, null])).toBe('met');
    expect(verdict(range, [20, 20, 10, 10, null, null, null])).toBe('met');
    expect(verdict(range, [10, 10, 10, 9, null, null, null])).toBe('not-met');
    expect(verdict(range, [40, null, null, null, null, null, null])).toBe('unknown');
  });

  test('is said in three numbers that leave no week out', () => {
    const six = weeks(habit('minutes', { at_least: 30 }), [
      ...Array.from({ length: 42 }, (_, index) => (index % 7 === 0 ? 30 : null)),
      ...Array<null>(49).fill(null),
    ]);
    expect(weekVerdictWords(six)).toBe('met in 6 of 13 weeks, not in 0, no telling in 7.');
    expect(weekVerdictWords(six.slice(0, 6))).toBe('met in all 6 weeks.');
    expect(weekVerdictWords(six.slice(6))).toBe('met in 0 of 7 weeks, not in 0, no telling in 7.');
    expect(weekVerdictWords([])).toBe('no weeks to count yet.');
  });

  test('is said in words, with the weeks that say too little', () => {
    const three = weeks(habit('minutes', { at_least: 30 }), [
      30,
      ...Array<null>(13).fill(null),
      ...Array<number>(7).fill(1),
    ]);
    expect(three.map((week) => week.verdict)).toEqual(['met', 'unknown', 'not-met']);
    expect(weekVerdictWords(three)).toBe('met in 1 of 3 weeks, not in 1, no telling in 1.');
    expect(weekTargetWords({ at_least: 3 }, 'yesno')).toBe('at least 3 days a week');
    expect(weekTargetWords({ at_least: 90 }, 'minutes')).toBe('at least 90 min a week');
  });
});

test('shifting all days by a year of weeks changes nothing but the days', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, (given) => {
      const days = daysOf({ from: MONDAY, to: addDays(MONDAY, given.length - 1) });
      const fields = habit('minutes', { at_least: 60 });
      const counting: Counting = { pauses: [], firstRecord: MONDAY, today: '2030-12-31', firstDayOfWeek: 1 };
      const shifted = { ...counting, firstRecord: addDays(MONDAY, 364) };
      const plain = habitWeeks(fields, { days, values: given }, counting);
      const later = habitWeeks(fields, { days: days.map((day) => addDays(day, 364)), values: given }, shifted);
      expect(later.map((week) => ({ ...week, from: addDays(week.from, -364), to: addDays(week.to, -364) }))).toEqual(
        plain,
      );
    }),
  );
});

describe('by weekday', () => {
  const days = daysOf({ from: MONDAY, to: addDays(MONDAY, 13) });
  const values = [10, null, 0, 5, 5, 5, 5, 30, null, 20, 5, 5, 5, 5];

  test('each weekday has its own median, range and coverage, in the order of the writer’s week', () => {
    const rows = byWeekday({ days, values }, 1, []);
    expect(rows.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(rows[0]).toEqual({ weekday: 1, recorded: 2, days: 2, done: 2, summary: { median: 20, low: 10, high: 30 } });
    expect(rows[1]).toEqual({ weekday: 2, recorded: 0, days: 2, done: 0, summary: undefined });
    expect(rows[2]).toMatchObject({ recorded: 2, done: 1 });
    expect(byWeekday({ days, values }, 7, []).map(({ weekday }) => weekday)[0]).toBe(7);
  });

  test('paused days are in no count', () => {
    const rows = byWeekday({ days, values }, 1, [{ from: MONDAY, to: MONDAY }]);
    expect(rows[0]).toMatchObject({ recorded: 1, days: 1 });
  });
});
