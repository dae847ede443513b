import { weekdayOf, type Span } from '../../calendar/day.ts';
import { weekdaysFrom } from '../../calendar/week.ts';
import { withoutPauses } from './pauses.ts';
import { keepDays, type Series } from './series.ts';
import { coverageOf, summarize, type Coverage, type Summary } from './summary.ts';

/** What the Mondays of a series amount to, or its Tuesdays. */
export interface WeekdaySummary extends Coverage {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly summary: Summary | undefined;
  /** On how many of them the value was above 0. */
  readonly done: number;
}

/** A series by weekday, in the order of the writer's week; paused days do not count. */
export function byWeekday(series: Series, firstDayOfWeek: number, pauses: readonly Span[]): WeekdaySummary[] {
  const counted = withoutPauses(series, pauses);
  return weekdaysFrom(firstDayOfWeek).map((weekday) => {
    const own = keepDays(counted, (day) => weekdayOf(day) === weekday);
    const done = own.values.filter((value) => value !== null && value > 0).length;
    return { weekday, ...coverageOf(own), summary: summarize(own), done };
  });
}
