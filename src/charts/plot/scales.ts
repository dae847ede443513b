import { tickStep } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { Day } from '../../calendar/day.ts';
import type { Quantity } from '../../facts/series/series.ts';
import { RATING_RANGE } from '../../numbers/rating.ts';

/** Days to places from left to right: every day has a slot of the same width. Undefined for a day outside. */
export interface DayScale {
  readonly slot: number;
  readonly start: (day: Day) => number | undefined;
  readonly center: (day: Day) => number | undefined;
}

/** Values to places from bottom to top, and the values that the axis names, from the least to the greatest. */
export interface ValueScale {
  readonly place: (value: number) => number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

export interface ValueScaleOptions {
  /** Everything that must find room: values and targets. */
  readonly values: readonly number[];
  /** The ends the writer gave to a scale of their own; they replace the quantity's. */
  readonly bounds?: readonly [number, number] | undefined;
  readonly bottom: number;
  readonly top: number;
}

/** No more than so many steps between the ticks of an axis. */
const MOST_STEPS = 4;
/** The top of an axis that has nothing to show yet: an hour, four times, a night of eight hours. */
const EMPTY_TOP = { minutes: 60, count: 4, sleep: 480 };
const MINUTE_STEPS = [1, 5, 10, 15, 20, 30, 60, 120, 240];
const HOUR_STEPS = [60, 120, 180, 240, 360];
/** A clock axis is at least four hours high, so that ten minutes do not look like an upheaval. */
const LEAST_CLOCK_SPAN = 240;
/** 21:00 to 01:00, in minutes after noon. */
const EMPTY_CLOCK = [540, 780];

/** The scale of a window's days between two places. */
export function dayScale(days: readonly Day[], left: number, right: number): DayScale {
  const band = scaleBand<Day>().domain(days).range([left, right]);
  const slot = band.bandwidth();
  const start = (day: Day) => band(day);
  const center = (day: Day) => {
    const from = band(day);
    return from === undefined ? undefined : from + slot / 2;
  };
  return { slot, start, center };
}

/**
 * The scale of a quantity: ratings from 0 to 10, amounts from 0, or from a tick at or below the least where the writer has
 * amounts below 0, to a tick at or above the greatest value and target, clock times over whole hours. It never zooms in on the values.
 */
export function valueScale(quantity: Quantity, { values, bounds, bottom, top }: ValueScaleOptions): ValueScale {
  const ticks = bounds ? boundedTicks(bounds) : ticksOf(quantity, values);
  const domain = [ticks[0] ?? 0, ticks.at(-1) ?? 1] as const;
  const linear = scaleLinear().domain(domain).range([bottom, top]);
  return { place: (value) => linear(value), domain, ticks };
}

function ticksOf(quantity: Quantity, values: readonly number[]): number[] {
  switch (quantity) {
    case 'rating':
      return boundedTicks(RATING_RANGE);
    case 'yesno':
      return [0, 1];
    case 'clock':
      return clockTicks(values);
    default: {
      const least = Math.min(0, ...values);
      const greatest = Math.max(0, ...values) || (least < 0 ? 0 : EMPTY_TOP[quantity]);
      const step = stepFor(quantity, greatest - least);
      return stepsOver(Math.floor(least / step) * step, greatest, step);
    }
  }
}

function stepFor(quantity: 'minutes' | 'count' | 'sleep', greatest: number): number {
  const counted = Math.max(1, tickStep(0, greatest, MOST_STEPS - 1));
  if (quantity === 'count') return counted;
  return firstFitting(quantity === 'sleep' ? HOUR_STEPS : MINUTE_STEPS, greatest) ?? counted;
}

function clockTicks(values: readonly number[]): number[] {
  const known = values.length > 0 ? values : EMPTY_CLOCK;
  const least = Math.floor(Math.min(...known) / 60) * 60;
  const greatest = Math.ceil(Math.max(...known) / 60) * 60;
  const missing = Math.max(0, LEAST_CLOCK_SPAN - (greatest - least));
  const from = least - Math.floor(missing / 120) * 60;
  const to = Math.max(greatest, from + LEAST_CLOCK_SPAN);
  return stepsOver(from, to, firstFitting(HOUR_STEPS, to - from) ?? 360);
}

function boundedTicks([least, greatest]: readonly [number, number]): number[] {
  const middle = (least + greatest) / 2;
  return Number.isInteger(middle) ? [least, middle, greatest] : [least, greatest];
}

function firstFitting(steps: readonly number[], span: number): number | undefined {
  return steps.find((step) => Math.ceil(span / step) <= MOST_STEPS);
}

function stepsOver(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) + 1 }, (_, index) => from + index * step);
}
