import type { PairsSpec } from './pairs-spec.ts';
import { namerOf, NUMBERS_COLUMNS } from '../../messages/en/chart-marks.ts';
import { valueWords } from '../../messages/en/values.ts';
import { addressIn } from '../plot/links.ts';
import type { Numbers } from '../plot/numbers-by-day.ts';

/** Both values of every pair. */
export function pairNumbers({ links, title, ends, pairs, quantity, unit }: PairsSpec): Numbers {
  const words = (value: number | null) => (value === null ? '' : valueWords(value, quantity, unit));
  const hasNames = pairs.some(({ name }) => name !== '');
  const label = namerOf(pairs.map(({ day }) => day));
  const rows = pairs.map(({ day, name, first, second }) => ({
    day,
    label: label(day),
    address: addressIn(links, day),
    cells: [...(hasNames ? [name] : []), words(first), words(second)],
  }));
  return {
    caption: title,
    day: NUMBERS_COLUMNS.day,
    columns: [...(hasNames ? [NUMBERS_COLUMNS.name] : []), ...ends],
    rows,
  };
}
