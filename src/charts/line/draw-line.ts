import type { Day } from '../../calendar/day.ts';
import { line } from 'd3-shape';
import type { Quantity, Recorded, Series } from '../../facts/series/series.ts';
import { drawBackdrop, type BackdropDrawing } from '../plot/backdrop.ts';
import { drawEndLabels, type EndLabel } from './end-labels.ts';
import { hasTopRow, topRow, type ChartFrame } from '../plot/chart-frame.ts';
import { baselineShift, type Label } from '../plot/labels.ts';
import { round } from '../plot/round.ts';
import { lastOf, runsOf } from '../plot/runs.ts';
import { dayScale, valueScale, type DayScale, type ValueScale } from '../plot/scales.ts';
import { drawTarget, type TargetDrawing } from '../plot/target.ts';
import { namerOf, madeOfWords, RING_WORDS } from '../../messages/en/chart-marks.ts';
import { FEWEST_DRAWN } from '../../numbers/thresholds.ts';
import { axisUnit, axisWords, medianWords, valueWords } from '../../messages/en/values.ts';
import type { LineChartSpec } from './line-spec.ts';

/** A dot and what it says when pointed at. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly title: string;
}

/** A line chart in units of its frame's viewBox, two decimals. */
export interface LineDrawing {
  readonly frame: ChartFrame;
  readonly backdrop: BackdropDrawing;
  readonly unit: Label | null;
  readonly rows: readonly { readonly y: number; readonly label: Label }[];
  readonly target: TargetDrawing | null;
  /** Path data, one for every run of two or more recorded days; none where the days are too dense beside `rolling`. */
  readonly segments: readonly string[];
  /** Recorded days between two gaps. */
  readonly lone: readonly Dot[];
  /** Where the line goes through a day with several records: a point that none of them need be. */
  readonly rings: readonly Dot[];
  readonly ringRadius: number;
  readonly dots: readonly Dot[];
  readonly radius: number;
  readonly rolling: readonly string[];
  readonly last: Dot | null;
  readonly ends: readonly EndLabel[];
}

/** Largest and smallest dots of records, and the part of a day's slot that one may fill. */
const RADIUS = { least: 1, greatest: 2.25, ofSlot: 0.28 };
/** From a dot to a ring around it. */
const RING_DISTANCE = 2;
/** Where days are closer, the dots and the rolling median say more without a line through every day. */
const LEAST_SLOT_OF_LINE = 4;
/** From a tick's words to the plot. */
const TICK_DISTANCE = 7;

/** Whether the window has enough records for a chart. */
export function isChartable({ records, series }: LineChartSpec): boolean {
  const shown = new Set(series.days);
  return records.filter(({ day }) => shown.has(day)).length >= FEWEST_DRAWN;
}

/** The caption, and what a ring is where there are any. */
export function lineCaption(spec: LineChartSpec): string {
  const { caption, series, quantity } = spec;
  if (daysWithSeveral(series).length === 0 || !isChartable(spec)) return caption;
  const isLast = quantity === 'clock' || quantity === 'sleep';
  return `${caption} ${RING_WORDS[series.addsUp ? 'addedUp' : isLast ? 'last' : 'middle']}`;
}

function daysWithSeveral({ days, values, ranges = [] }: Series): Recorded[] {
  return days.flatMap((day, index) => {
    const value = values[index] ?? null;
    return value === null || (ranges[index] ?? null) === null ? [] : [{ day, value }];
  });
}

/** The geometry of a line chart in a frame. The line breaks where a day has no record. */
export function drawLine(spec: LineChartSpec, frame: ChartFrame): LineDrawing {
  const { series, rolling, quantity, unit, target, backdrop } = spec;
  const days = dayScale(series.days, frame.left, frame.width - frame.right);
  const values = scaleOf(spec, frame);
  const name = namerOf(series.days);
  const dotsOf = (records: readonly Recorded[]) =>
    records.flatMap((record) => dotAt(record, spec, { days, values, name }));
  const last = dotsOf([lastOf(series) ?? []].flat())[0] ?? null;
  const radius = round(Math.min(RADIUS.greatest, Math.max(RADIUS.least, days.slot * RADIUS.ofSlot)));
  const several = daysWithSeveral(series);
  const isAlone = ({ day }: Recorded) => !several.some((one) => one.day === day);
  return {
    frame,
    backdrop: drawBackdrop(series.days, backdrop, { scale: days, frame }),
    unit: drawUnit(axisUnit(quantity, unit), frame),
    rows: drawRows(values, quantity, frame),
    target: target ? drawTarget(target, values, { quantity, unit }) : null,
    segments: isTooDense(spec, days) ? [] : pathsOf(series, days, values),
    lone: runsOf(series).flatMap((run) => (run.length === 1 ? dotsOf(run.filter(isAlone)) : [])),
    rings: several.flatMap((record) => ringAt(record, spec, dotsOf([record]))),
    ringRadius: round(radius + RING_DISTANCE),
    dots: dotsOf(spec.records),
    radius,
    rolling: rolling ? pathsOf(rolling, days, values) : [],
    last,
    ends: drawEndLabels({ series, rolling, target }, { days, values }, { quantity, unit, frame }),
  };
}

function isTooDense({ rolling }: LineChartSpec, { slot }: DayScale): boolean {
  return rolling !== undefined && slot < LEAST_SLOT_OF_LINE;
}

function scaleOf({ series, records, rolling, target, quantity, bounds }: LineChartSpec, frame: ChartFrame): ValueScale {
  const shown = new Set(series.days);
  const values = [
    ...records.filter(({ day }) => shown.has(day)).map(({ value }) => value),
    ...series.values,
    ...(rolling?.values ?? []),
    target?.at_least ?? null,
    target?.at_most ?? null,
  ].filter((value) => value !== null);
  return valueScale(quantity, { values, bounds, bottom: frame.height - frame.bottom, top: frame.top });
}

function pathsOf(series: Series, days: DayScale, values: ValueScale): string[] {
  const path = line<Recorded>(
    ({ day }) => days.center(day) ?? 0,
    ({ value }) => values.place(value),
  ).digits(2);
  return runsOf(series).flatMap((run) => (run.length > 1 ? [path(run) ?? ''] : []));
}

function dotAt(
  { day, value }: Recorded,
  { quantity, unit }: LineChartSpec,
  { days, values, name }: { days: DayScale; values: ValueScale; name: (day: Day) => string },
): Dot[] {
  const x = days.center(day);
  if (x === undefined) return [];
  const title = `${name(day)}: ${medianWords(value, quantity, unit)}`;
  return [{ x: round(x), y: round(values.place(value)), title }];
}

/** A ring says what its day was made of. */
function ringAt({ day }: Recorded, { records, quantity, unit }: LineChartSpec, dots: readonly Dot[]): Dot[] {
  const parts = madeOfWords(
    records.filter((record) => record.day === day),
    (value) => valueWords(value, quantity, unit),
  );
  return dots.map((dot) => ({ ...dot, title: dot.title + parts }));
}

function drawRows({ ticks, place }: ValueScale, quantity: Quantity, frame: ChartFrame): LineDrawing['rows'] {
  const named = hasTopRow(frame) ? ticks : [ticks[0], ticks.at(-1)].filter((tick) => tick !== undefined);
  return named.map((tick) => {
    const y = place(tick);
    const text = axisWords(tick, quantity);
    return { y: round(y), label: { x: frame.left - TICK_DISTANCE, y: round(y + baselineShift(frame.fontSize)), text } };
  });
}

function drawUnit(text: string, frame: ChartFrame): Label | null {
  if (text === '' || !hasTopRow(frame)) return null;
  return { x: frame.left - TICK_DISTANCE, y: topRow(frame), text };
}
