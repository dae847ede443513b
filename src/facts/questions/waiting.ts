import { bisector } from 'd3-array';
import type { Journal } from '../../notes/journal.ts';
import type { Session } from '../../notes/note.ts';
import { attendedSessions, numbersOfSessions } from '../sessions/session-window.ts';
import { NO_PRIORITY, type Ask } from './questions.ts';

/** A question that was not asked in so many sessions takes no place by itself (brief/RULES.md, section 2). */
export const SESSIONS_WAITED = 3;

/**
 * In how many attended sessions, up to one of them, a question was not asked since it was last written. What is written on
 * a session's day comes after it, unless both say a time. One without a day has waited for none.
 */
export function sessionsWaited(journal: Journal, { note }: Pick<Ask, 'note'>, last: Session | null): number {
  const { day, time } = note;
  if (last === null || day === null) return 0;
  const sessions = attendedSessions(journal);
  const isBefore = (session: Session) =>
    session.day < day || (session.day === day && (session.time === null || time === null || session.time <= time));
  const before = bisector((session: Session) => (isBefore(session) ? 0 : 1)).left(sessions, 1);
  return Math.max(0, (numbersOfSessions(journal).get(last.path) ?? 0) - before);
}

/** Whether a question has waited so long that it is only counted; one with a priority never has. */
export function hasWaited(journal: Journal, ask: Pick<Ask, 'note' | 'priority'>, last: Session | null): boolean {
  return ask.priority === NO_PRIORITY && sessionsWaited(journal, ask, last) >= SESSIONS_WAITED;
}
