import { difference, median } from '../../numbers/decimals.ts';
import type { Series } from './series.ts';
import { recordedOf } from './summary.ts';
import { LEAST_RECORDED } from '../../numbers/thresholds.ts';

/** How a window compares with the one of equal length before it, or how many days are missing to say so. */
export type Comparison =
  | { readonly verdict: 'higher' | 'lower' | 'same' }
  | { readonly verdict: 'unknown'; readonly recorded: number; readonly days: number };

/** Share of pairs in which the later day is the higher one. */
const MOST_DAYS = 0.75;

/**
 * Now against before (facts/RULES.md, 6): by the non-overlap of all pairs (Parker and Vannest 2009, Behavior Therapy 40)
 * and by the typical day-to-day change, so that a difference counts only if it is larger than the days' own noise.
 */
export function compareWindows(now: Series, before: Series): Comparison {
  const [later, earlier] = [recordedOf(now), recordedOf(before)];
  const scarce = later.length <= earlier.length ? now : before;
  if (Math.min(later.length, earlier.length) < LEAST_RECORDED) {
    return { verdict: 'unknown', recorded: recordedOf(scarce).length, days: scarce.days.length };
  }
  const overlap = nonOverlapOfAllPairs(later, earlier);
  const change = difference(median(later) ?? 0, median(earlier) ?? 0);
  const typical = typicalChange([...earlier, ...later]);
  if (overlap >= MOST_DAYS && change > 0 && change >= typical) return { verdict: 'higher' };
  if (overlap <= 1 - MOST_DAYS && change < 0 && -change >= typical) return { verdict: 'lower' };
  return { verdict: 'same' };
}

/** The share of all pairs (one value from each) in which the later is higher; a tie counts half. */
export function nonOverlapOfAllPairs(later: readonly number[], earlier: readonly number[]): number {
  let higher = 0;
  for (const a of later) for (const b of earlier) higher += a > b ? 1 : a === b ? 0.5 : 0;
  return higher / (later.length * earlier.length);
}

/** The median of the absolute differences between neighbouring recorded days. */
export function typicalChange(values: readonly number[]): number {
  return median(values.slice(1).map((value, index) => Math.abs(difference(value, values[index] ?? value)))) ?? 0;
}
