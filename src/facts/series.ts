import { daysOf, type Day, type Span } from '../calendar/day.ts';

/** One slot for every day of a window, in order; `null` is a day without a record. */
export interface Series {
  readonly days: readonly Day[];
  readonly values: readonly (number | null)[];
}

/** One value as it was written, before a day's values become one. */
export interface Recorded {
  readonly day: Day;
  readonly value: number;
}

/** What a series measures: it decides the axis, the words for a value, and how a day's values become one. */
export type Quantity = 'rating' | 'minutes' | 'count' | 'yesno' | 'clock' | 'sleep';

/** What a chart draws behind a series so that days can be found again. */
export interface Backdrop {
  readonly sessions: readonly Day[];
  readonly events: readonly Day[];
  readonly paused: readonly Span[];
}

/** How several values of one day become one; a value alone is the day's. */
export type Combine = (values: readonly number[]) => number;

/** A series over a window: a slot for every day, `null` where nothing is recorded (facts, rule 2). */
export function toSeries(records: readonly Recorded[], span: Span, combine: Combine): Series {
  const days = daysOf(span);
  const byDay = Map.groupBy(records, ({ day }) => day);
  return { days, values: days.map((day) => valueOf(byDay.get(day) ?? [], combine)) };
}

function valueOf([first, ...others]: readonly Recorded[], combine: Combine): number | null {
  if (!first) return null;
  return others.length === 0 ? first.value : combine([first, ...others].map(({ value }) => value));
}
