import type { ListedRecord } from '../plot/listed-record.ts';
import { gridDayWords, rangesByDay } from './grid-days.ts';
import type { GridSpec } from './grid-spec.ts';
import { stateWords, weekdayWords } from '../../messages/en/chart-marks.ts';

/** Every day of a grid that has a record, in words. */
export function listedDays(spec: GridSpec): ListedRecord[] {
  const { series, skipped } = spec;
  const ranges = rangesByDay(series);
  return series.days.flatMap((day, index) => {
    const value = series.values[index] ?? null;
    if (value !== null) return [{ day, label: weekdayWords(day), value: gridDayWords(value, ranges.get(day), spec) }];
    return skipped.includes(day) ? [{ day, label: weekdayWords(day), value: stateWords('skipped', false) }] : [];
  });
}
