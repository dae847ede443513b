import type { Day } from '../../calendar/day.ts';
import { rangesByDay, gridDayWords } from './grid-days.ts';
import { NUMBERS_COLUMNS, stateWords } from '../../messages/en/chart-marks.ts';
import { numbersByDay, type Numbers } from '../plot/numbers-by-day.ts';
import type { GridSpec } from './grid-spec.ts';

/** The days of a grid that have a record; a year of days without one would say nothing. */
export function gridNumbers(spec: GridSpec): Numbers {
  const { series, skipped } = spec;
  const days = series.days.filter((day, index) => series.values[index] !== null || skipped.includes(day));
  const values = new Map(series.days.map((day, index) => [day, series.values[index] ?? null]));
  const ranges = rangesByDay(series);
  const cellsOf = (day: Day) => {
    const value = values.get(day) ?? null;
    return [value === null ? stateWords('skipped', false) : gridDayWords(value, ranges.get(day), spec)];
  };
  return numbersByDay(spec, days, { columns: [NUMBERS_COLUMNS.value], cellsOf });
}
