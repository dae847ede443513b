import { valueWords } from '../../messages/en/values.ts';
import type { PairsSpec } from './pairs-spec.ts';
import { namerOf } from '../../messages/en/chart-marks.ts';
import type { ListedRecord } from '../plot/listed-record.ts';

/** Every pair in words, for a chart that has too few of them. */
export function listedPairs({ pairs, ends, quantity, unit }: PairsSpec): ListedRecord[] {
  const label = namerOf(pairs.map(({ day }) => day));
  return pairs.map(({ day, name, first, second }) => {
    const said = [first, second].flatMap((value, index) =>
      value === null ? [] : [`${valueWords(value, quantity, unit)} ${ends[index] ?? ''}`],
    );
    return { day, label: label(day), value: [...(name === '' ? [] : [name]), ...said].join(', ') };
  });
}
