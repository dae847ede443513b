import type { Day } from '../../calendar/day.ts';
import type { Backdrop } from '../../facts/series/series.ts';
import type { DayState } from '../../facts/habits/habit-series.ts';

/** A yes-or-no habit: one state for every day. */
export interface StripSpec {
  readonly title: string;
  readonly caption: string;
  readonly days: readonly Day[];
  readonly states: readonly DayState[];
  readonly backdrop: Backdrop;
  readonly size?: 'full' | 'small' | undefined;
}
