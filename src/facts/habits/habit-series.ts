import { isWithinAny, type Day, type Span } from '../../calendar/day.ts';
import type { HabitRecord } from '../../notes/journal.ts';
import type { HabitFields, HabitMeasure } from '../../notes/kinds/habit.ts';
import type { Habit } from '../../notes/note.ts';
import { perThing } from '../memoize-by-journal.ts';
import { countTime, countTimeOfTarget, isOfTheDay } from './clock-habit.ts';
import { COMBINE } from '../series/aggregate.ts';
import { pausesOf } from '../series/pauses.ts';
import { toSeries, type Quantity, type Recorded, type Series } from '../series/series.ts';
import { tallyOf, type Tally } from '../series/tally.ts';
import { withinDays } from '../series/within-days.ts';
import type { Target } from '../series/target.ts';

const QUANTITY: Readonly<Record<HabitMeasure, Quantity>> = {
  yesno: 'yesno',
  minutes: 'minutes',
  count: 'count',
  scale: 'rating',
  time: 'clock',
};

export function quantityOf(habit: HabitFields): Quantity {
  return QUANTITY[habit.measure];
}

/** The values of a habit, `skipped` left out; clock times as minutes after noon, before it where the habit is of the day. */
export function valuesOf(habit: HabitFields, records: readonly HabitRecord[]): Recorded[] {
  const values = records.flatMap(({ day, reading }) => (reading === 'skipped' ? [] : [{ day, value: reading }]));
  if (quantityOf(habit) !== 'clock') return values;
  const isByDay = isOfTheDay(
    habit.target,
    values.map(({ value }) => value),
  );
  return values.map(({ day, value }) => ({ day, value: countTime(value, isByDay) }));
}

/** What is aimed for, in the numbers that `valuesOf` gives; undefined without a target. */
export function countedTarget(habit: HabitFields): Target | undefined {
  return habit.target && quantityOf(habit) === 'clock' ? countTimeOfTarget(habit.target) : habit.target;
}

/** What counts of a habit: its records on days that are not paused, and their values; in order of days. */
export interface CountedHabit {
  readonly records: readonly HabitRecord[];
  readonly values: readonly Recorded[];
}

/** Worked out once a journal, since many charts look at a few days of it. */
export const countedHabit = perThing((journal, habit: Habit): CountedHabit => {
  const pauses = pausesOf(journal, habit);
  const records = (journal.habitRecords.get(habit.id) ?? []).filter(({ day }) => !isWithinAny(day, pauses));
  return { records, values: valuesOf(habit.fields, records) };
});

/** The records are in order of days. Of a clock time all of them tell whether it is one of the day or of the night. */
export function habitSeries(habit: HabitFields, records: readonly HabitRecord[], span: Span): Series {
  const counted = quantityOf(habit) === 'clock' ? records : withinDays(records, span);
  return toSeries(valuesOf(habit, counted), span, COMBINE[quantityOf(habit)]);
}

/** What became of a yes/no habit on a day: done, not done, skipped on purpose, or no record. */
export type DayState = 'done' | 'not-done' | 'skipped' | null;

export function dayStates(records: readonly HabitRecord[], days: readonly Day[]): DayState[] {
  const byDay = Map.groupBy(records, ({ day }) => day);
  return days.map((day) => {
    const readings = byDay.get(day)?.map(({ reading }) => reading);
    if (!readings) return null;
    if (readings.some((reading) => reading !== 'skipped' && reading > 0)) return 'done';
    return readings.includes('skipped') ? 'skipped' : 'not-done';
  });
}

/** Days that have a record of the habit and no value: what was skipped is told apart from what was not noted. */
export function skippedDays(records: readonly HabitRecord[]): Day[] {
  const valued = new Set(records.flatMap(({ day, reading }) => (reading === 'skipped' ? [] : [day])));
  return [...new Set(records.map(({ day }) => day))].filter((day) => !valued.has(day));
}

/** On how many days a yes or no was yes. */
export function daysOfYes(series: Series): Tally {
  return tallyOf(series, (value) => value > 0);
}

/** On how many days a daily target was met; `null` for a habit without a daily target (facts/RULES.md, 7). */
export function daysOnTarget(habit: HabitFields, series: Series): Tally | null {
  const { at_least = -Infinity, at_most = Infinity } = countedTarget(habit) ?? {};
  const isAnything = at_least === -Infinity && at_most === Infinity;
  if (isAnything || habit.target?.per === 'week') return null;
  return tallyOf(series, (value) => value >= at_least && value <= at_most);
}
