import type { Day } from '../../calendar/day.ts';
import { valueWords } from '../../messages/en/values.ts';
import type { GridSpec } from '../grid/draw-grid.ts';
import type { LineChartSpec } from '../line/draw-line.ts';
import { gridNumbers } from './numbers.ts';
import type { PairsSpec } from '../pairs/draw-pairs.ts';
import type { StripSpec } from '../strip/draw-strip.ts';
import { namerOf, stateWords, weekdayWords } from '../../messages/en/chart-marks.ts';

/** What stands in place of a chart that has too few records for one: each of them in words. */

/** One value as a list shows it. */
export interface ListedRecord {
  readonly day: Day;
  readonly label: string;
  readonly value: string;
}

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

/** Every day of a strip that has a record, in words, for one that has too few of them. */
export function listedStates({ days, states }: StripSpec): ListedRecord[] {
  return days.flatMap((day, index) => {
    const state = states[index] ?? null;
    return state === null ? [] : [{ day, label: weekdayWords(day), value: stateWords(state, false) }];
  });
}

/** Every day of a grid that has a record, in words. */
export function listedDays(spec: GridSpec): ListedRecord[] {
  return gridNumbers(spec).rows.map(({ day, label, cells }) => ({ day, label, value: cells[0] ?? '' }));
}

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
