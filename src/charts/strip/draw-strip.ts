import { addDays, isWithinAny, type Day } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK, weekStart } from '../../calendar/week.ts';
import type { DayState } from '../../facts/habits/habit-series.ts';
import { dayWords, markWords, stateWords, weekdayWords } from '../../messages/en/chart-marks.ts';
import { addressIn } from '../plot/links.ts';
import type { Ink, NoSquare, Square } from '../squares/square.ts';
import type { StripSpec } from './strip-spec.ts';

/** Four weeks of a strip, named by their first day. */
export interface StripRow {
  readonly label: string;
  readonly squares: readonly (Square | NoSquare)[];
}

const DAYS_OF_A_ROW = 4 * DAYS_OF_A_WEEK;

/** A yes-or-no habit in rows of four whole weeks, the last of which holds the last day. */
export function drawStrip(spec: StripSpec): StripRow[] {
  return rowsOfWeeks(spec.days, spec.firstDayOfWeek, squareMaker(spec));
}

/** Days in rows of four whole weeks; a day outside of them is no square. */
export function rowsOfWeeks(
  days: readonly Day[],
  firstDayOfWeek: number,
  squares: (day: Day) => Square | NoSquare,
): StripRow[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const starts: Day[] = [];
  for (let start = weekStart(first, firstDayOfWeek); start <= last; start = addDays(start, DAYS_OF_A_ROW))
    starts.push(start);
  return starts.map((start) => ({
    label: dayWords(start < first ? first : start),
    squares: Array.from({ length: DAYS_OF_A_ROW }, (_, index) => squares(addDays(start, index))),
  }));
}

function squareMaker({ days, states, backdrop, links }: StripSpec): (day: Day) => Square | NoSquare {
  const stateOf = new Map(days.map((day, index) => [day, states[index] ?? null]));
  return (day) => {
    const state = stateOf.get(day);
    if (state === undefined) return null;
    const isPaused = isWithinAny(day, backdrop.paused);
    const marks = markWords(day, backdrop);
    return {
      day,
      ink: inkOfState(state, isPaused),
      isSession: backdrop.sessions.includes(day),
      isEvent: backdrop.events.includes(day),
      title: [`${weekdayWords(day)}: ${stateWords(state, isPaused)}`, marks].filter((part) => part !== '').join(', '),
      address: state === null ? null : addressIn(links, day),
    };
  };
}

function inkOfState(state: DayState, isPaused: boolean): Ink {
  if (state === null) return isPaused ? 'pause' : 'dot';
  return state === 'done' ? 4 : 'outline';
}
