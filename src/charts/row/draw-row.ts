import type { Day } from '../../calendar/day.ts';
import { isWithinAny } from '../../calendar/day.ts';
import type { DayState } from '../../facts/habits/habit-series.ts';
import type { Backdrop, Quantity, Recorded, Series } from '../../facts/series/series.ts';
import type { Target } from '../../facts/series/target.ts';
import { stateWords, weekdayWords } from '../../messages/en/chart-marks.ts';
import { drawBackdrop, type BackdropDrawing } from '../plot/backdrop.ts';
import { addressIn, type ChartLinks } from '../plot/links.ts';
import { round } from '../plot/round.ts';
import { dayScale, type DayScale } from '../plot/scales.ts';
import type { TargetDrawing } from '../plot/target.ts';
import { drawLine, type Dot } from '../line/draw-line.ts';

/** One series of several that share their days: a row with neither axis nor words. */
export interface RowSpec {
  readonly title: string;
  readonly quantity: Quantity;
  readonly series: Series;
  readonly records: readonly Recorded[];
  /** For a yes-or-no habit; null for all others. */
  readonly states: readonly DayState[] | null;
  readonly target?: Target | undefined;
  readonly unit?: string | undefined;
  readonly bounds?: readonly [number, number] | undefined;
  /** Days of no record that are no gap: those skipped on purpose, and those before the first record of all. */
  readonly skipped?: readonly Day[];
  readonly since?: Day | undefined;
  readonly backdrop: Backdrop;
  readonly links?: ChartLinks | undefined;
}

/** A yes, a no or a skipped one. */
export interface BoxMark {
  readonly x: number;
  readonly isDone: boolean;
  readonly title: string;
  readonly address: string | null;
}

/** A row, in per cent of its plot; two decimals. */
export interface RowDrawing {
  readonly backdrop: BackdropDrawing;
  readonly target: TargetDrawing | null;
  readonly dots: readonly Dot[];
  readonly boxes: readonly BoxMark[];
  /** Days that count and have no record. */
  readonly missing: readonly number[];
}

/** The geometry of a row. */
export function drawRow(spec: RowSpec): RowDrawing {
  const { series, states, backdrop, skipped = [], since } = spec;
  const days = dayScale(series.days, 0, 100);
  const isUncounted = (day: Day) =>
    isWithinAny(day, backdrop.paused) || skipped.includes(day) || (since !== undefined && day < since);
  const isMissing = (day: Day, index: number) =>
    !isUncounted(day) && (states ? states[index] === null : series.values[index] === null);
  const { target, dots } = states ? { target: null, dots: [] } : drawLine({ ...spec, caption: '', rolling: undefined });
  return {
    backdrop: drawBackdrop(series.days, backdrop, days),
    target,
    // A row is too low for a sum and its parts.
    dots: dots.filter(({ look }) => look !== 'part'),
    boxes: states ? boxesOf(spec, states, days) : [],
    missing: series.days.filter(isMissing).map((day) => round(days.center(day) ?? 0)),
  };
}

function boxesOf({ series, links }: RowSpec, states: readonly DayState[], days: DayScale): BoxMark[] {
  return series.days.flatMap((day, index) => {
    const state = states[index] ?? null;
    if (state === null) return [];
    const title = `${weekdayWords(day)}: ${stateWords(state, false)}`;
    return [{ x: round(days.center(day) ?? 0), isDone: state === 'done', title, address: addressIn(links, day) }];
  });
}
