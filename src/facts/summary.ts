import { extent } from 'd3-array';
import type { Day, Span } from '../calendar/day.ts';
import { median } from './decimals.ts';
import { withoutPauses } from './pauses.ts';
import type { Series } from './series.ts';

/** What a series amounts to, with what it rests on (facts, rule 4). */
export interface Summary {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface Coverage {
  readonly recorded: number;
  /** Days that count: not paused. */
  readonly days: number;
}

/** Median and range of the recorded days that are not paused; `undefined` where nothing is recorded. */
export function summarize(series: Series, pauses: readonly Span[] = []): Summary | undefined {
  const values = recordedOf(withoutPauses(series, pauses));
  const [low, high] = extent(values);
  const middle = median(values);
  return middle === undefined || low === undefined ? undefined : { median: middle, low, high };
}

/** How many of the days that count are recorded; `firstRecord` is the first day of all that has one. */
export function coverageOf(series: Series, pauses: readonly Span[] = [], firstRecord?: Day): Coverage {
  const counted = sinceFirst(withoutPauses(series, pauses), firstRecord);
  return { recorded: recordedOf(counted).length, days: counted.days.length };
}

/** A series without the days before the first record of all: they do not count either (facts, rule 3). */
export function sinceFirst({ days, values }: Series, firstRecord?: Day): Series {
  const from = firstRecord === undefined ? 0 : days.filter((day) => day < firstRecord).length;
  return { days: days.slice(from), values: values.slice(from) };
}

export function recordedOf(series: Series): number[] {
  return series.values.filter((value) => value !== null);
}
