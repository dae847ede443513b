import { daysOf, isWithin, type Day, type Span } from '../../calendar/day.ts';

/** One slot for every day of a window, in order; `null` is a day without a record. */
export interface Series {
  readonly days: readonly Day[];
  readonly values: readonly (number | null)[];
  /** Of each day with several records the least and the greatest; left out where no day has. */
  readonly ranges?: readonly (Range | null)[];
  /** Whether several records of a day are added up, so that none of them says what the day was. */
  readonly addsUp?: true;
}

/** The lowest and the highest of several values. */
export type Range = readonly [low: number, high: number];

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
export interface Combine {
  (values: readonly number[]): number;
  readonly addsUp?: true;
}

/** A series over a window: a slot for every day, `null` where nothing is recorded (facts/RULES.md, 2). */
export function toSeries(records: readonly Recorded[], span: Span, combine: Combine): Series {
  const days = daysOf(span);
  const within = records.filter(({ day }) => isWithin(day, span));
  const byDay = Map.groupBy(within, ({ day }) => day);
  const values = days.map((day) => valueOf(byDay.get(day) ?? [], combine));
  const ranges = days.map((day) => rangeOf(byDay.get(day) ?? []));
  if (!ranges.some((range) => range !== null)) return { days, values };
  return { days, values, ranges, ...(combine.addsUp && { addsUp: true }) };
}

/** The days of a series that are to be kept, with all that is known of them. */
export function keepDays(series: Series, isKept: (day: Day) => boolean): Series {
  const kept = series.days.map(isKept);
  const pick = <Slot>(slots: readonly Slot[]) => slots.filter((_, index) => kept[index]);
  const { days, values, ranges } = series;
  return { ...series, days: pick(days), values: pick(values), ...(ranges && { ranges: pick(ranges) }) };
}

/** Whether any day has several records. */
export function hasSeveral({ ranges = [] }: Series): boolean {
  return ranges.some((range) => range !== null);
}

/** The least and the greatest record of a day: of one with a single record, its value. */
export function rangeOn({ values, ranges }: Series, index: number): Range | null {
  const value = values[index] ?? null;
  return ranges?.[index] ?? (value === null ? null : [value, value]);
}

function rangeOf(records: readonly Recorded[]): Range | null {
  if (records.length < 2) return null;
  const values = records.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
}

function valueOf([first, ...others]: readonly Recorded[], combine: Combine): number | null {
  if (!first) return null;
  return others.length === 0 ? first.value : combine([first, ...others].map(({ value }) => value));
}
