import { bisector } from 'd3-array';
import type { Day } from '../../calendar/day.ts';

/** Something that has a day, or none. */
export interface OnDay {
  readonly day: Day | null;
}

/** What has no day stands behind all days. */
export const BEHIND_ALL_DAYS = '9999-99-99';

/** Finds the place of a day in a list that is in order of days. */
export const byDay = bisector(({ day }: OnDay) => day ?? BEHIND_ALL_DAYS);
