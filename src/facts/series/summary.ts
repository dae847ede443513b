import { extent } from 'd3-array';
import type { Day, Span } from '../../calendar/day.ts';
import { median } from '../../numbers/decimals.ts';
import { withoutPauses } from './pauses.ts';
import { hasSeveral, keepDays, rangeOn, type Range, type Series } from './series.ts';

/** What a series amounts to, with what it rests on (facts/RULES.md, 4). */
export interface Summary {
  /** Of days. */
  readonly median: number;
  /** The least and the greatest that was written; of what adds up in a day, of days. */
  readonly low: number;
  readonly high: number;
  /** The range of what was written, where days are added up from several records and it is another. */
  readonly parts?: Range;
}

export interface Coverage {
  readonly recorded: number;
  /** Days that count: not paused, and not before the first record of all. */
  readonly days: number;
  /** The first of them, where those before it do not count because nothing was recorded yet. */
  readonly since?: Day | undefined;
  /** Days since then that do not count because they are paused; left out where none is. */
  readonly paused?: number | undefined;
}

/** Median and range of the recorded days that are not paused; `undefined` where nothing is recorded. */
export function summarize(series: Series, pauses: readonly Span[] = []): Summary | undefined {
  const counted = withoutPauses(series, pauses);
  const values = recordedOf(counted);
  const middle = median(values);
  if (middle === undefined) return undefined;
  const written = writtenRange(counted);
  if (!counted.addsUp) return { median: middle, low: written[0], high: written[1] };
  const [low = middle, high = middle] = extent(values);
  const saysMore = hasSeveral(counted) && (written[0] !== low || written[1] !== high);
  return { median: middle, low, high, ...(saysMore && { parts: written }) };
}

/** The range is of the raw records: a day with 2 and 8 says 2 and 8, and not its middle. */
function writtenRange(series: Series): Range {
  const written = series.days.flatMap((_, index) => rangeOn(series, index) ?? []);
  const [low = NaN, high = NaN] = extent(written);
  return [low, high];
}

/** How many of the days that count are recorded; `firstRecord` is the first day of all that has one. */
export function coverageOf(series: Series, pauses: readonly Span[] = [], firstRecord?: Day): Coverage {
  const begun = sinceFirst(series, firstRecord);
  const counted = withoutPauses(begun, pauses);
  const paused = begun.days.length - counted.days.length;
  const isCut = begun.days.length > 0 && begun.days.length < series.days.length;
  return {
    ...{ recorded: recordedOf(counted).length, days: counted.days.length },
    ...(isCut && { since: firstRecord }),
    ...(paused > 0 && { paused }),
  };
}

/** A series without the days before the first record of all: they do not count either (facts/RULES.md, 3). */
export function sinceFirst(series: Series, firstRecord?: Day): Series {
  return firstRecord === undefined ? series : keepDays(series, (day) => day >= firstRecord);
}

export function recordedOf(series: Series): number[] {
  return series.values.filter((value) => value !== null);
}
