import { minutesOf, parseClockTime } from '../calendar/clock.ts';
import { HIGHEST_ON_A_SCALE, type HabitFields, type HabitMeasure } from './kinds/habit.ts';
import type { Expectation } from './kinds/expectation.ts';
import type { HabitValue } from './kinds/entry.ts';
import { readYesNo, unquoteNumber } from './kinds/field-types.ts';

/** A habit's value in numbers: minutes, a count, a rating, 1 or 0 for yes or no, minutes after midnight for a time. */
export type HabitReading = number | 'skipped';

const SKIPPED = 'skipped';

/** A written value by its habit's definition, or null where it does not fit it. */
export function readHabitValue(value: HabitValue, habit: HabitFields): HabitReading | null {
  if (value === SKIPPED) return SKIPPED;
  if (habit.measure === 'yesno') {
    const answer = readYesNo(value);
    if (typeof answer === 'boolean') return Number(answer);
    return answer === 1 || answer === 0 ? answer : null;
  }
  if (habit.measure === 'time') {
    const time = typeof value === 'string' ? parseClockTime(value) : null;
    return time === null ? null : minutesOf(time);
  }
  const number = unquoteNumber(value);
  if (typeof number !== 'number' || !Number.isFinite(number)) return null;
  const [low, high] = boundsOf(habit);
  return number >= low && number <= high ? number : null;
}

/** The lowest and highest value that a habit takes. */
export function boundsOf(habit: HabitFields): readonly [number, number] {
  const isScale = habit.measure === 'scale';
  return [habit.min ?? 0, habit.max ?? (isScale ? HIGHEST_ON_A_SCALE : habit.measure === 'minutes' ? 1440 : Infinity)];
}

/** What would be right for a habit. */
export function expectedOfHabit(habit: HabitFields): Expectation {
  const [low, high] = boundsOf(habit);
  const range = { low, high: high === Infinity ? null : high };
  const expected: Record<HabitMeasure, Expectation> = {
    yesno: { is: 'yes-no' },
    minutes: { is: 'minutes', ...range },
    count: { is: 'number', ...range },
    scale: { is: 'number', ...range },
    time: { is: 'clock-time' },
  };
  return expected[habit.measure];
}
