import type { Day } from '../../calendar/day.ts';
import type { Range, Series } from '../../facts/series/series.ts';
import { medianWords, rangeWords } from '../../messages/en/values.ts';
import type { GridSpec } from './grid-spec.ts';

/** By day, what lies between the several records of which one is the day's; of what is added up none is. */
export function rangesByDay({ days, ranges = [], addsUp }: Series): ReadonlyMap<Day, Range> {
  return new Map(addsUp ? [] : days.flatMap((day, index) => (ranges[index] ? [[day, ranges[index]]] : [])));
}

/** A day in words: `5`, or `5, between 2 and 8` where there are several records of it. */
export function gridDayWords(value: number, range: Range | undefined, { quantity, unit }: GridSpec): string {
  const written = range ? rangeWords(range, quantity, unit) : '';
  return [medianWords(value, quantity, unit), written].filter((words) => words !== '').join(', ');
}
