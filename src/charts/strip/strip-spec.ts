import type { Day } from '../../calendar/day.ts';
import type { Backdrop } from '../../facts/series/series.ts';
import type { DayState } from '../../facts/habits/habit-series.ts';
import type { ChartLinks } from '../plot/links.ts';

/** A yes-or-no habit: one state for every day. */
export interface StripSpec {
  readonly title: string;
  readonly caption: string;
  readonly days: readonly Day[];
  readonly states: readonly DayState[];
  readonly backdrop: Backdrop;
  readonly links?: ChartLinks | undefined;
  /** 1 for Monday to 7 for Sunday: with which day a row begins. */
  readonly firstDayOfWeek: number;
}
