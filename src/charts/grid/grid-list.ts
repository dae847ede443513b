import { gridNumbers } from './grid-numbers.ts';
import type { GridSpec } from './grid-spec.ts';
import type { ListedRecord } from '../plot/listed-record.ts';

/** Every day of a grid that has a record, in words. */
export function listedDays(spec: GridSpec): ListedRecord[] {
  return gridNumbers(spec).rows.map(({ day, label, cells }) => ({ day, label, value: cells[0] ?? '' }));
}
