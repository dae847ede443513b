import { rangeOn, type Quantity, type Range, type Series } from '../facts/series/series.ts';
import { recordedOf, summarize, type Summary } from '../facts/series/summary.ts';

/** Of fewer records none is the middle: they are said one after the other. */
const FEWEST_WITH_MIDDLE = 3;

/** What was usual on the days of a series. */
export interface TypicalDays {
  readonly summary: Summary;
  readonly quantity: Quantity;
  readonly unit: string;
  /** What lies between the records of each day, where they are to be said one after the other; else null. */
  readonly oneByOne: readonly Range[] | null;
}

/** Null where nothing is recorded. */
export function typicalDays(series: Series, quantity: Quantity, unit = ''): TypicalDays | null {
  const summary = summarize(series);
  if (!summary) return null;
  const count = recordedOf(series).length;
  const isSaidOneByOne = count < FEWEST_WITH_MIDDLE && (summary.low !== summary.high || count === 1);
  return { summary, quantity, unit, oneByOne: isSaidOneByOne ? dayByDay(series) : null };
}

/** Each recorded day: its value, or what lies between the several that were written. */
function dayByDay(series: Series): Range[] {
  return series.values.flatMap((value, index) => {
    const range = rangeOn(series, index);
    if (value === null || range === null) return [];
    return [series.addsUp === true ? [value, value] : range];
  });
}
