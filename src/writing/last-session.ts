import type { ClockTime } from '../calendar/clock.ts';
import type { Day } from '../calendar/day.ts';
import type { Journal } from '../notes/journal.ts';
import { wasCalledOff } from '../notes/session-state.ts';
import type { Session } from '../notes/note.ts';

/** The session that what is written now looks back on: the last one that took place, today's too once its time has come. */
export function sessionBefore(journal: Journal, day: Day, time: ClockTime | null): Session | null {
  const isOver = (session: Session) =>
    session.day < day || (session.day === day && (time === null || session.time === null || session.time <= time));
  return journal.sessions.findLast((session) => isOver(session) && !wasCalledOff(session)) ?? null;
}
