import { addDays, weekdayOf, type Day, type Span } from './day.ts';

export const DAYS_OF_A_WEEK = 7;

/** The first day of the week that a day lies in. Weeks start on `first`, 1 for Monday to 7 for Sunday. */
export function weekStart(day: Day, first: number): Day {
  return addDays(day, -((weekdayOf(day) - first + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK));
}

/** The weekdays in the order of a week, 1 for Monday to 7 for Sunday: `[7, 1, 2, 3, 4, 5, 6]` for weeks from Sunday. */
export function weekdaysFrom(first: number): number[] {
  return Array.from({ length: DAYS_OF_A_WEEK }, (_, index) => ((first - 1 + index) % DAYS_OF_A_WEEK) + 1);
}

/** Every week that a span touches, whole, in order. */
export function weeksOf({ from, to }: Span, first: number): Span[] {
  const weeks: Span[] = [];
  for (let start = weekStart(from, first); start <= to; start = addDays(start, DAYS_OF_A_WEEK))
    weeks.push({ from: start, to: addDays(start, DAYS_OF_A_WEEK - 1) });
  return weeks;
}
