import { addDays, daysOf, type Day } from '../../src/calendar/day.ts';
import type { LineChartSpec } from '../../src/charts/line/draw-line.ts';
import type { StripSpec } from '../../src/charts/strip/draw-strip.ts';
import type { DayState } from '../../src/facts/habits/habit-series.ts';
import type { Backdrop, Series } from '../../src/facts/series/series.ts';

export const EMPTY_BACKDROP: Backdrop = { sessions: [], events: [], paused: [] };

/** So many days from the given one. */
export function daysFrom(from: Day, count: number): Day[] {
  return daysOf({ from, to: addDays(from, count - 1) });
}

export function seriesFrom(from: Day, values: readonly (number | null)[]): Series {
  return { days: daysFrom(from, values.length), values };
}

/** A line chart of ratings from 1 November 2025, a Saturday, with a record for each value, unless told otherwise. */
export function lineSpec(values: readonly (number | null)[], changes: Partial<LineChartSpec> = {}): LineChartSpec {
  const series = changes.series ?? seriesFrom('2025-11-01', values);
  const records = series.days.flatMap((day, index) => {
    const value = series.values[index] ?? null;
    return value === null ? [] : [{ day, value }];
  });
  const named = { title: 'Mood', caption: 'Mood: median 6.', quantity: 'rating' as const };
  return { ...named, series, records, backdrop: EMPTY_BACKDROP, ...changes };
}

export function stripSpec(from: Day, states: readonly DayState[], backdrop: Backdrop = EMPTY_BACKDROP): StripSpec {
  const days = daysFrom(from, states.length);
  return { title: 'Stretching', caption: 'Stretching: on 3 of 5 recorded days.', days, states, backdrop };
}
