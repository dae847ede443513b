import { addDays, daysBetween, type Day, type Span } from '../../calendar/day.ts';
import { compare, type Comparison } from './compare-windows.ts';
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

/** Sums up and compares two windows of one thing; paused days and days before its first record do not count. */
export function nowAndBefore(now: Series, before: Series, pauses: readonly Span[], firstRecord?: Day): NowAndBefore {
  const counted = (series: Series) => sinceFirst(withoutPauses(series, pauses), firstRecord);
  return {
    now: sideOf(now, pauses, firstRecord),
    before: sideOf(before, pauses, firstRecord),
    comparison: compare(counted(now), counted(before)),
  };
}

function sideOf(series: Series, pauses: readonly Span[], firstRecord: Day | undefined): Side {
  return {
    summary: summarize(series, pauses),
    coverage: coverageOf(series, pauses, firstRecord),
    done: recordedOf(withoutPauses(series, pauses)).filter((value) => value > 0).length,
  };
}
