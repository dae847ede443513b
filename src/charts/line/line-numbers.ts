import { isWithinAny, type Day } from '../../calendar/day.ts';
import type { LineChartSpec } from './line-spec.ts';
import { NO_RECORD, NUMBERS_COLUMNS, madeOfWords, stateWords } from '../../messages/en/chart-marks.ts';
import { medianWords, valueWords } from '../../messages/en/values.ts';
import { numbersByDay, type Numbers } from '../plot/numbers-by-day.ts';

/** The numbers of a line chart; a column for the rolling median and for sessions and events only where there are any. */
export function lineNumbers(spec: LineChartSpec): Numbers {
  const { series, rolling, quantity, unit } = spec;
  const written = Map.groupBy(spec.records, ({ day }) => day);
  const words = (value: number) => valueWords(value, quantity, unit);
  // The one value of a day with several may lie between two ratings, and so may the middle of a week.
  const middle = (value: number) => medianWords(value, quantity, unit);
  const cellsOf = (day: Day, index: number) => {
    const value = series.values[index] ?? null;
    const median = rolling?.values[index] ?? null;
    const known = value === null ? noValue(day, spec) : middle(value) + madeOfWords(written.get(day) ?? [], words);
    return [known, ...(rolling ? [median === null ? '' : middle(median)] : [])];
  };
  const columns = [NUMBERS_COLUMNS.value, ...(rolling ? [NUMBERS_COLUMNS.rolling] : [])];
  const hasRecord = (day: Day, index: number) =>
    (series.values[index] ?? null) !== null || (spec.skipped ?? []).includes(day);
  return numbersByDay(spec, series.days, { columns, cellsOf, hasRecord });
}

/** The days of a line chart that have a value, for values so far apart that the other days would say nothing. */
export function sparseNumbers(spec: LineChartSpec): Numbers {
  const { rows, ...numbers } = lineNumbers(spec);
  return { ...numbers, rows: rows.filter((_, index) => (spec.series.values[index] ?? null) !== null) };
}

function noValue(day: Day, { backdrop, skipped = [] }: LineChartSpec): string {
  if (skipped.includes(day)) return stateWords('skipped', false);
  return isWithinAny(day, backdrop.paused) ? stateWords(null, true) : NO_RECORD;
}
