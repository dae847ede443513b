import { daysBetween, weekdayOf, type Day } from '../../calendar/day.ts';
import type { Backdrop, Recorded } from '../../facts/series/series.ts';
import { weekdayWords } from '../../messages/en/chart-marks.ts';
import { axisWords, valueWords } from '../../messages/en/values.ts';
import type { Dot } from '../line/draw-line.ts';
import { drawBackdrop, type BackdropDrawing } from '../plot/backdrop.ts';
import { addressIn, type ChartLinks } from '../plot/links.ts';
import { round } from '../plot/round.ts';
import { dayScale, valueScale } from '../plot/scales.ts';

/** A month: mood above and sleep below, on one axis of days. */
export interface MonthSpec {
  readonly days: readonly Day[];
  readonly moods: readonly Recorded[];
  /** In minutes. */
  readonly nights: readonly Recorded[];
  readonly backdrop: Backdrop;
  /** Its days, unless it says otherwise. */
  readonly links?: ChartLinks;
}

/** A night as a bar from the ground up. */
export interface SleepBar {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly address: string | null;
}

/** A month, each half in per cent of its own plot; two decimals. */
export interface MonthDrawing {
  readonly backdrop: BackdropDrawing;
  readonly dots: readonly Dot[];
  readonly moodRows: readonly { readonly y: number; readonly text: string }[];
  readonly bars: readonly SleepBar[];
  readonly sleepRows: readonly { readonly y: number; readonly text: string }[];
  readonly days: readonly MonthDayName[];
}

export interface MonthDayName {
  readonly x: number;
  readonly text: string;
  readonly isSession: boolean;
  /** Whether a phone has room for it: the first of the month and the first of each week. */
  readonly isFirst: boolean;
}

/** On a phone the number of a day has the width of so many. */
const CLEAR = 3;

/** The geometry of a month. */
export function drawMonth({ days, moods, nights, backdrop, links = 'days' }: MonthSpec): MonthDrawing {
  const scale = dayScale(days, 0, 100);
  const x = (day: Day) => round(scale.center(day) ?? 0);
  const isNearSession = (day: Day) =>
    backdrop.sessions.some((session) => session !== day && Math.abs(daysBetween(session, day)) < CLEAR);
  const mood = valueScale('rating', { values: [], bottom: 100, top: 0 });
  const sleep = valueScale('sleep', { values: nights.map(({ value }) => value), bottom: 100, top: 0 });
  return {
    backdrop: drawBackdrop(days, backdrop, scale),
    dots: moods.map(({ day, value }) => ({
      ...{ x: x(day), y: round(mood.place(value)), look: 'plain', address: addressIn(links, day) },
      title: `${weekdayWords(day)}: ${valueWords(value, 'rating')}`,
    })),
    moodRows: mood.ticks.map((tick) => ({ y: round(mood.place(tick)), text: axisWords(tick, 'rating') })),
    bars: nights.map(({ day, value }) => ({
      ...{ x: x(day), y: round(sleep.place(value)), address: addressIn(links, day) },
      title: `${weekdayWords(day)}: ${valueWords(value, 'sleep')}`,
    })),
    sleepRows: sleep.domain.map((end) => ({ y: round(sleep.place(end)), text: axisWords(end, 'sleep') })),
    days: days.map((day, index) => ({
      ...{ x: x(day), text: String(Number(day.slice(8))) },
      isSession: backdrop.sessions.includes(day),
      isFirst: (index === 0 || (weekdayOf(day) === 1 && index >= CLEAR)) && !isNearSession(day),
    })),
  };
}
