import { addDays, daysBetween, type Day, type Span } from '../../calendar/day.ts';
import { compareWindows, type Comparison } from './compare-windows.ts';
import { withoutPauses } from './pauses.ts';
import type { Series } from './series.ts';
import { coverageOf, recordedOf, sinceFirst, summarize, type Coverage, type Summary } from './summary.ts';

/** One of two windows that are set side by side. */
export interface Side {
  readonly summary: Summary | undefined;
  readonly coverage: Coverage;
  /** On how many days the value was above 0. */
  readonly done: number;
}

/** A window beside the one of equal length before it (facts/RULES.md, 6). */
export interface NowAndBefore {
  readonly now: Side;
  readonly before: Side;
  readonly comparison: Comparison;
}

/** The window of equal length before this one. */
export function windowBefore({ from, to }: Span): Span {
  const length = daysBetween(from, to) + 1;
  return { from: addDays(from, -length), to: addDays(from, -1) };
}

/** Which days of the two windows do not count: those in a pause, and those before the first record. */
export interface UncountedDays {
  readonly pauses: readonly Span[];
  readonly firstRecord?: Day | undefined;
}

/** Sums up and compares two windows of one thing; paused days and days before its first record do not count. */
export function nowAndBefore(now: Series, before: Series, counting: UncountedDays): NowAndBefore {
  const { pauses, firstRecord } = counting;
  const counted = (series: Series) => sinceFirst(withoutPauses(series, pauses), firstRecord);
  return {
    now: sideOf(now, counting),
    before: sideOf(before, counting),
    comparison: compareWindows(counted(now), counted(before)),
  };
}

function sideOf(series: Series, { pauses, firstRecord }: UncountedDays): Side {
  return {
    summary: summarize(series, pauses),
    coverage: coverageOf(series, pauses, firstRecord),
    done: recordedOf(withoutPauses(series, pauses)).filter((value) => value > 0).length,
  };
}
