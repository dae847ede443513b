import type { Day } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../../calendar/week.ts';
import { dayWords } from '../../messages/en/chart-marks.ts';
import { withRoom, type PlacedLabel } from '../plot/labels.ts';
import { round } from '../plot/round.ts';
import { dayScale } from '../plot/scales.ts';

/** A day named above rows that share their axis. */
export interface RowDay extends PlacedLabel {
  readonly isSession: boolean;
}

/** The days above rows below each other, in per cent of their width. */
export interface RowDays {
  readonly days: readonly RowDay[];
  /** Whether the end can be named as today. */
  readonly hasRoomForToday: boolean;
}

/** In per cent: between a session's day and another. */
const CLEAR_OF_SESSION = 12;
/** From here on the end is named, and a session from here on takes its place. */
const END = 88;
const LAST_BEFORE_TODAY = 78;
/** A day nearer to the edge than this is named from its place on. */
const NEAR_EDGE = 4;

/** Names the days of sessions, and every seventh day where those leave room. */
export function drawRowDays(days: readonly Day[], sessions: readonly Day[]): RowDays {
  const scale = dayScale(days, 0, 100);
  const named = (of: readonly Day[], isSession: boolean) =>
    of.flatMap((day) => {
      const x = scale.center(day);
      return x === undefined ? [] : [{ x: round(x), text: dayWords(day), isStart: x <= NEAR_EDGE, isSession }];
    });
  const ofSessions = named(sessions, true);
  const weekly = named(
    days.filter((_, index) => index % DAYS_OF_A_WEEK === 0 && index > 0),
    false,
  ).filter(({ x }) => x < END && ofSessions.every((session) => Math.abs(session.x - x) > CLEAR_OF_SESSION));
  return {
    days: withRoom([...ofSessions, ...weekly].toSorted((one, other) => one.x - other.x)),
    hasRoomForToday: ofSessions.every(({ x }) => x < LAST_BEFORE_TODAY),
  };
}
