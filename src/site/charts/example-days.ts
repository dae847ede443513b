import { addDays, daysOf, type Day } from '../../calendar/day.ts';
import type { Backdrop, Recorded, Series } from '../../facts/series/series.ts';

/** Four invented weeks, which the examples of charts share. */

export const FROM: Day = '2026-10-05';

export const BACKDROP: Backdrop = {
  sessions: ['2026-10-13', '2026-10-27'],
  events: ['2026-10-20'],
  paused: [{ from: '2026-10-16', to: '2026-10-18' }],
};

export function seriesFrom(from: Day, values: readonly (number | null)[]): Series {
  return { days: daysOf({ from, to: addDays(from, values.length - 1) }), values };
}

export function recordsIn({ days, values }: Series): Recorded[] {
  return days.flatMap((day, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [{ day, value }];
  });
}

export const MOOD = seriesFrom(FROM, [
  ...[4, 5, 3, null, 4, 6, 5],
  ...[6, 5, null, 4, null, null, null],
  ...[5, 3, 2, 4, 5, 5, 6],
  ...[7, null, 6, 5, 6, 7, 6],
]);
