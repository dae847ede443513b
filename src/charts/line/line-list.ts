import { valueWords } from '../../messages/en/values.ts';
import type { LineChartSpec } from './line-spec.ts';
import { stateWords, weekdayWords } from '../../messages/en/chart-marks.ts';
import type { ListedRecord } from '../plot/listed-record.ts';

/** Every record of the window in words, for a chart that has too few of them. */
export function listedRecords({ records, skipped = [], series, quantity, unit }: LineChartSpec): ListedRecord[] {
  const shown = new Set(series.days);
  return [
    ...records.map(({ day, value }) => ({ day, value: valueWords(value, quantity, unit) })),
    ...skipped.map((day) => ({ day, value: stateWords('skipped', false) })),
  ]
    .filter(({ day }) => shown.has(day))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ day, value }) => ({ day, label: weekdayWords(day), value }));
}
