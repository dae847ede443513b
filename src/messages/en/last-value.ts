import { daysBetween } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../../calendar/week.ts';
import { formatDay } from '../../calendar/format.ts';
import { rangeOn, type Quantity, type Series } from '../../facts/series/series.ts';
import { medianWords, spanOfWords } from './values.ts';

/** The last value of a series up to today. */
export interface LastValue {
  readonly value: string;
  /** `Sun`, or `9 Nov` where it lies further back; empty where it is today's. */
  readonly when: string;
}

/** The whole of what a sparkline says: `Mood: 22 of 28 days recorded; last 6 Sun`. */
export function sparklineWords(name: string, coverage: string, last: LastValue | null): string {
  const said = `${name}: ${coverage}`;
  return last === null ? said : `${said}; last ${last.value} ${last.when}`.trimEnd();
}

/** What was recorded last, and on which day if that is not the last of the series; null of nothing. */
export function lastValueWords(
  series: Series,
  { quantity, unit, language }: { quantity: Quantity; unit: string | null; language: string },
): LastValue | null {
  const index = series.values.findLastIndex((value) => value !== null);
  const [day, today, value] = [series.days[index], series.days.at(-1), series.values[index]];
  if (day === undefined || today === undefined || value === undefined || value === null) return null;
  const range = quantity === 'rating' ? rangeOn(series, index) : null;
  const isSeveral = range !== null && range[0] !== range[1];
  const own = unit ?? '';
  const words = isSeveral ? spanOfWords(range, quantity, own) : medianWords(value, quantity, own);
  // Within a week its name is enough to know which day is meant.
  const isNear = daysBetween(day, today) < DAYS_OF_A_WEEK;
  return { value: words, when: day === today ? '' : formatDay(day, isNear ? 'weekday-short' : 'short', language) };
}
