import { describe, expect, test } from 'vitest';
import { daysOf, isWithinAny } from '../../../src/calendar/day.ts';
import { daysOnTarget, dayStates, habitSeries, valuesOf } from '../../../src/facts/habits/habit-series.ts';
import { pausesOf, withoutPauses } from '../../../src/facts/series/pauses.ts';
import { recordedOf, summarize } from '../../../src/facts/series/summary.ts';
import { rangeWords } from '../../../src/messages/en/values.ts';
import { journalOf, type Files } from '../journal-of.ts';

const SPAN = { from: '2026-11-16', to: '2026-11-20' } as const;

/** One habit with its values from Monday 16 November on; `null` is a day without a record. */
function habitOf(definition: string, values: readonly (string | null)[] = [], more: Files = {}) {
  const entries = values.flatMap((value, index) =>
    value === null ? [] : [[`journal/2026-11-${String(16 + index)}.md`, `habits:\n  one: ${value}`] as const],
  );
  const journal = journalOf({ 'habits/one.md': `name: One\n${definition}`, ...Object.fromEntries(entries), ...more });
  const [habit] = journal.habits;
  if (!habit) throw new Error('No habit was read.');
  const records = journal.habitRecords.get('one') ?? [];
  return { journal, habit, records, series: habitSeries(habit.fields, records, SPAN) };
}

describe('the series of a habit', () => {
  test('keeps a zero, a skipped day and no record apart', () => {
    const { series, records } = habitOf('measure: minutes', ['0', 'skipped', null, '30']);
    expect(series.values).toEqual([0, null, null, 30, null]);
    expect(dayStates(records, daysOf(SPAN))).toEqual(['not-done', 'skipped', null, 'done', null]);
  });

  test('adds up minutes of two entries a day, and takes the last of two times', () => {
    const evening = { 'journal/2026-11-16-evening.md': 'time: "20:00"\nhabits:\n  one: 15' };
    expect(habitOf('measure: minutes', ['20'], evening).series.values[0]).toBe(35);
    const late = { 'journal/2026-11-16-late.md': 'time: "23:59"\nhabits:\n  one: "00:30"' };
    expect(habitOf('measure: time', ['"22:00"'], late).series.values[0]).toBe(750);
  });

  test('is yes on a day with one yes', () => {
    const evening = { 'journal/2026-11-16-evening.md': 'time: "20:00"\nhabits:\n  one: yes' };
    const { series, records } = habitOf('measure: yesno', ['no', 'no'], evening);
    expect(series.values.slice(0, 2)).toEqual([1, 0]);
    expect(dayStates(records, daysOf(SPAN)).slice(0, 2)).toEqual(['done', 'not-done']);
  });

  test('counts a time from noon, so that an evening that ends after midnight stays in one piece', () => {
    const { records, habit } = habitOf('measure: time', ['"23:30"', '"00:30"', '"12:00"']);
    expect(valuesOf(habit.fields, records).map(({ value }) => value)).toEqual([690, 750, 0]);
  });

  test('counts a time around noon from midnight, so that a lunch stays in one piece too', () => {
    const { series } = habitOf('measure: time', ['"11:50"', '"12:10"', '"12:30"', null, '"13:00"']);
    expect(series.values).toEqual([-10, 10, 30, null, 60]);
    expect(summarize(series)).toEqual({ median: 20, low: -10, high: 60 });
    expect(rangeWords([-10, 60], 'clock')).toBe('between 11:50 and 13:00');
  });
});

describe('a target', () => {
  test.each([
    ['at_least: 20', { yes: 2, no: 2, all: 5 }],
    ['at_most: 20', { yes: 3, no: 1, all: 5 }],
    ['at_least: 10\n  at_most: 20', { yes: 1, no: 3, all: 5 }],
    ['at_least: 20\n  per: day', { yes: 2, no: 2, all: 5 }],
  ])('of %s is met, not met, or neither where nothing is recorded', (target, result) => {
    const { habit, series } = habitOf(`measure: minutes\ntarget:\n  ${target}`, ['0', '20', null, '45', '5']);
    expect(daysOnTarget(habit.fields, series)).toEqual(result);
  });

  test.each([
    ['at_most: "12:30"', { yes: 3, no: 1, all: 5 }, ['"11:50"', '"12:10"', '"12:30"', '"13:00"']],
    ['at_least: "11:55"\n  at_most: "12:30"', { yes: 2, no: 2, all: 5 }, ['"11:50"', '"12:10"', '"12:30"', '"13:00"']],
    ['at_most: "23:00"', { yes: 2, no: 2, all: 5 }, ['"22:50"', '"00:10"', '"23:00"', '"23:30"']],
    ['at_least: "22:30"\n  at_most: "00:30"', { yes: 2, no: 2, all: 5 }, ['"22:10"', '"00:30"', '"23:00"', '"01:30"']],
  ])('of %s on the clock goes by the half of the day it lies in', (target, result, values) => {
    const { habit, series } = habitOf(`measure: time\ntarget:\n  ${target}`, values);
    expect(daysOnTarget(habit.fields, series)).toEqual(result);
  });

  test('of a week, or of nothing, says nothing of days', () => {
    const weekly = habitOf('measure: minutes\ntarget:\n  at_least: 90\n  per: week', ['20']);
    expect(daysOnTarget(weekly.habit.fields, weekly.series)).toBeNull();
    const empty = habitOf('measure: minutes\ntarget:\n  per: day', ['20']);
    expect(daysOnTarget(empty.habit.fields, empty.series)).toBeNull();
    const none = habitOf('measure: minutes', ['20']);
    expect(daysOnTarget(none.habit.fields, none.series)).toBeNull();
  });

  test('is neither met nor not met where nothing is recorded', () => {
    const { habit, series } = habitOf('measure: minutes\ntarget:\n  at_least: 20');
    expect(daysOnTarget(habit.fields, series)).toMatchObject({ yes: 0, no: 0 });
  });
});

test('a pause of the habit is one beside the pauses of the journal, with both ends', () => {
  const { habit, journal, series } = habitOf('measure: count\npaused:\n  - from: 2026-11-17\n    to: 2026-11-18', [
    '1',
    '2',
    '3',
    '4',
    '5',
  ]);
  const pauses = [...pausesOf(journal, habit), { from: '2026-11-20', to: '2026-11-20' } as const];
  expect(daysOf(SPAN).map((day) => isWithinAny(day, pauses))).toEqual([false, true, true, false, true]);
  expect(recordedOf(withoutPauses(series, pauses))).toEqual([1, 4]);
});
