import { clockTimeOf, MINUTES_OF_A_DAY, NOON } from '../../calendar/clock.ts';
import { circularMean } from '../sleep/slept-night.ts';
import type { Target } from '../series/target.ts';

/** From here to there after midnight lies the half of the clock around noon. */
const DAYTIME = [6 * 60, 18 * 60] as const;

/**
 * Whether the times of a habit lie around noon rather than around midnight. A clock has to be cut somewhere to say what is
 * early and what is late: at noon an evening that ends after midnight stays in one piece, at midnight a lunch does. A
 * target says which of the two it is; without one the times themselves do, in minutes after midnight.
 */
export function isOfTheDay(target: Target | undefined, times: readonly number[]): boolean {
  const middle = middleOf(target) ?? circularMean(times.map(clockTimeOf));
  return middle !== undefined && middle >= DAYTIME[0] && middle < DAYTIME[1];
}

/** A time after midnight as minutes after noon; what is before the noon of a habit of the day is below 0. */
export function countTime(time: number, isByDay: boolean): number {
  return isByDay ? time - NOON : (time + NOON) % MINUTES_OF_A_DAY;
}

/** A target, written in minutes after noon, in the same numbers. */
export function countTimeOfTarget({ at_least, at_most }: Target): Target {
  const isByDay = isOfTheDay({ at_least, at_most }, []);
  const counted = (bound: number | undefined) =>
    bound === undefined ? undefined : countTime((bound + NOON) % MINUTES_OF_A_DAY, isByDay);
  return { at_least: counted(at_least), at_most: counted(at_most) };
}

/** Halfway through a target, in minutes after midnight; undefined where it has no end. */
function middleOf({ at_least, at_most }: Target = {}): number | undefined {
  const [from, to] = [at_least ?? at_most, at_most ?? at_least];
  if (from === undefined || to === undefined) return undefined;
  const length = (to - from + MINUTES_OF_A_DAY) % MINUTES_OF_A_DAY;
  return (from + NOON + length / 2) % MINUTES_OF_A_DAY;
}
