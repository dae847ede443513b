import { z } from 'zod';
import { minutesUntil, parseClockTime } from '../../calendar/clock.ts';
import { commonFields } from './common.ts';
import { day, group, listOf, number, oneOf, text, wholeNumber, yesNo } from './fields.ts';

/** A bound of a target; a time of the day is counted in minutes after noon, so that an evening stays in one piece. */
function bound() {
  return z.preprocess(
    (value) => {
      const time = typeof value === 'string' ? parseClockTime(value) : null;
      return time === null ? value : minutesUntil('12:00', time);
    },
    number(0, Infinity),
  );
}

/** Days that do not count, both included. */
export const pause = () => group({ from: day(), to: day() });

export const habitFields = {
  ...commonFields,
  name: text(),
  measure: oneOf(['yesno', 'minutes', 'count', 'scale', 'time']),
  unit: text().optional(),
  min: number(-1000, 1_000_000).optional(),
  max: number(-1000, 1_000_000).optional(),
  target: group({
    at_least: bound().optional(),
    at_most: bound().optional(),
    per: oneOf(['day', 'week']).optional(),
  }).optional(),
  days: wholeNumber(1, 7).optional(),
  smallest: text().optional(),
  reference: text().optional(),
  why: text().optional(),
  paused: listOf(pause()).optional(),
  /** Whether it may stand on the brief; a habit with a target may, unless it says no. */
  brief: yesNo().optional(),
  hide_numbers: yesNo().optional(),
};

export const habitSchema = z.strictObject(habitFields);

export type HabitFields = z.infer<typeof habitSchema>;
export type HabitMeasure = HabitFields['measure'];
export type Target = NonNullable<HabitFields['target']>;
