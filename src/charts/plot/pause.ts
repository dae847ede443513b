import { isWithin, type Day } from '../../calendar/day.ts';
import type { Backdrop } from '../../facts/series/series.ts';

/** Whether the day lies in a pause. */
export function isInPause(day: Day, { paused }: Backdrop): boolean {
  return paused.some((span) => isWithin(day, span));
}
