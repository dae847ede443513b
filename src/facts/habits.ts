import type { Day, Span } from '../calendar/day.ts';
import type { HabitRecord } from '../journal/journal.ts';
import type { HabitFields, HabitMeasure } from '../journal/kinds/habit.ts';
import { COMBINE } from './combine.ts';
import { toSeries, type Quantity, type Recorded, type Series } from './series.ts';
import { recordedOf } from './summary.ts';

const QUANTITY: Readonly<Record<HabitMeasure, Quantity>> = {
  yesno: 'yesno',
  minutes: 'minutes',
  count: 'count',
  scale: 'rating',
  time: 'clock',
};

/** Times of the day are counted from noon, so that an evening that ends after midnight stays in one piece. */
const NOON = 12 * 60;
const DAY = 24 * 60;

export function quantityOf(habit: HabitFields): Quantity {
  return QUANTITY[habit.measure];
}

/** The values of a habit, `skipped` left out; clock times as minutes after noon. */
export function valuesOf(records: readonly HabitRecord[], quantity: Quantity): Recorded[] {
  return records.flatMap(({ day, reading }) => {
    if (reading === 'skipped') return [];
    return [{ day, value: quantity === 'clock' ? (reading + DAY - NOON) % DAY : reading }];
  });
}

export function habitSeries(habit: HabitFields, records: readonly HabitRecord[], span: Span): Series {
  const quantity = quantityOf(habit);
  return toSeries(valuesOf(records, quantity), span, COMBINE[quantity]);
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

/** On how many recorded days a daily target was met; `null` for a habit without a daily target (facts, rule 7). */
export function daysOnTarget(habit: HabitFields, series: Series): { met: number; recorded: number } | null {
  const { at_least = -Infinity, at_most = Infinity, per = 'day' } = habit.target ?? {};
  const isAnything = at_least === -Infinity && at_most === Infinity;
  if (isAnything || per === 'week') return null;
  const recorded = recordedOf(series);
  const met = recorded.filter((value) => value >= at_least && value <= at_most);
  return { met: met.length, recorded: recorded.length };
}
