import { median } from 'd3-array';
import type { Series } from './series.ts';

const DAYS = 7;
const LEAST_RECORDED = 4;

/** The median of each day and the six before it, where at least four of the seven are recorded (facts, rule 5). */
export function rollingMedian(series: Series): Series {
  const values = series.values.map((_, index) => {
    const week = series.values.slice(Math.max(0, index - DAYS + 1), index + 1).filter((value) => value !== null);
    return week.length >= LEAST_RECORDED ? (median(week) ?? null) : null;
  });
  return { days: series.days, values };
}
