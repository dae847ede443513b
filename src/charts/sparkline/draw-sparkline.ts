import { line } from 'd3-shape';
import type { Quantity, Recorded, Series } from '../../facts/series/series.ts';
import { round } from '../plot/round.ts';
import { lastOf, runsOf } from '../plot/runs.ts';
import { dayScale, valueScale } from '../plot/scales.ts';

/** A line the size of a word: the days of `series`, its axis fixed as in the chart, but not drawn. */
export interface SparklineSpec {
  /** The whole of what it says, for those who do not see it: "Mood, 28 days, last 6". */
  readonly title: string;
  readonly quantity: Quantity;
  readonly series: Series;
  readonly bounds?: readonly [number, number] | undefined;
}

/** A sparkline in units of a viewBox of 120 × 20, two decimals. */
export interface SparklineDrawing {
  readonly width: number;
  readonly height: number;
  readonly segments: readonly string[];
  readonly lone: readonly Point[];
  readonly last: Point | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const WIDTH = 120;
const HEIGHT = 20;
/** Room for half of the last dot. */
const MARGIN = 3;

/** The geometry of a sparkline. It breaks where a day has no record. */
export function drawSparkline({ quantity, series, bounds }: SparklineSpec): SparklineDrawing {
  const days = dayScale(series.days, MARGIN, WIDTH - MARGIN);
  const values = series.values.filter((value) => value !== null);
  const { place } = valueScale(quantity, { values, bounds, bottom: HEIGHT - MARGIN, top: MARGIN });
  const point = ({ day, value }: Recorded) => ({ x: round(days.center(day) ?? 0), y: round(place(value)) });
  const path = line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(2);
  const runs = runsOf(series).map((run) => run.map(point));
  const last = lastOf(series);
  return {
    width: WIDTH,
    height: HEIGHT,
    segments: runs.filter((run) => run.length > 1).map((run) => path(run) ?? ''),
    lone: runs.filter((run) => run.length === 1).flat(),
    last: last ? point(last) : null,
  };
}
