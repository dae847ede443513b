import { extent } from 'd3-array';
import type { DayState } from '../../facts/habits/habit-series.ts';
import type { Series } from '../../facts/series/series.ts';
import { round } from '../plot/round.ts';

/** A line the size of a word: the days of `series` on a range of their own. */
export interface SparklineSpec {
  /** The whole of what it says, for those who do not see it: "Mood, 28 days, last 6". */
  readonly title: string;
  readonly series: Series;
  /** For a yes-or-no habit; null for all others. */
  readonly states?: readonly DayState[] | null | undefined;
}

/** A day of a sparkline: a dot at the height of its value, a box, or a faint dot on the ground. */
export interface SparkMark {
  readonly x: number;
  readonly y: number;
  readonly look: 'dot' | 'last' | 'yes' | 'no' | 'missing';
}

/** The size that a sparkline is drawn in, in pixels. */
export const SPARKLINE_SIZE = { width: 200, height: 32 } as const;
const MARGIN = 5;
const TOP = 6;
const BOTTOM = 24;
/** Below the lowest value, so that a day without a record is none. */
const GROUND = 30;

/** The geometry of a sparkline, in its own pixels; two decimals. */
export function drawSparkline({ series, states }: SparklineSpec): SparkMark[] {
  const count = series.days.length;
  const x = (index: number) => round(MARGIN + ((SPARKLINE_SIZE.width - 2 * MARGIN) * index) / Math.max(1, count - 1));
  return series.days.map((_, index) => ({ x: x(index), ...(states ? box(states, index) : dot(series, index)) }));
}

function box(states: readonly DayState[], index: number): Omit<SparkMark, 'x'> {
  const state = states[index] ?? null;
  if (state === null) return { y: GROUND, look: 'missing' };
  return { y: SPARKLINE_SIZE.height / 2, look: state === 'done' ? 'yes' : 'no' };
}

function dot(series: Series, index: number): Omit<SparkMark, 'x'> {
  const value = series.values[index] ?? null;
  if (value === null) return { y: GROUND, look: 'missing' };
  const [low = value, high = value] = extent(series.values.filter((one) => one !== null));
  const share = high === low ? 0.5 : (value - low) / (high - low);
  const isLast = index === series.values.findLastIndex((one) => one !== null);
  return { y: round(BOTTOM - share * (BOTTOM - TOP)), look: isLast ? 'last' : 'dot' };
}
