import type { GroupsSpec } from './groups-spec.ts';
import { NUMBERS_COLUMNS, weekdayWords } from '../../messages/en/chart-marks.ts';
import { valueWords } from '../../messages/en/values.ts';
import { addressIn } from '../plot/links.ts';
import type { Numbers } from '../plot/numbers-by-day.ts';

/** Every day of every group. */
export function groupNumbers({ links, title, groups, quantity, unit }: GroupsSpec): Numbers {
  const rows = groups
    .flatMap(({ name, records }) => records.map((record) => ({ ...record, name })))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, name, value }) => ({
      day,
      label: weekdayWords(day),
      address: addressIn(links, day),
      cells: [name, valueWords(value, quantity, unit)],
    }));
  return { caption: title, day: NUMBERS_COLUMNS.day, columns: [NUMBERS_COLUMNS.group, NUMBERS_COLUMNS.value], rows };
}
