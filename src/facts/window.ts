import { addDays, daysBetween, type Day, type Span } from '../calendar/day.ts';
import type { Journal } from '../journal/journal.ts';
import type { Entry, Note, Session } from '../journal/note.ts';
import { isPlanned, wasAttended } from '../journal/session-state.ts';

/** The days that a brief looks at, and the sessions they lie between (facts, rule 1). */
export interface SessionWindow extends Span {
  /** The last attended session; null where there was none yet. */
  readonly last: Session | null;
  readonly next: Session | NextDay | null;
  /** True where the last session lies further back than a window may. */
  readonly isCapped: boolean;
}

/** A next session that is known by its day alone, from the last one's `next`. */
export interface NextDay {
  readonly day: Day;
  readonly path: string;
}

/** The longest a window may be, in days: six weeks are more than one side of paper can hold. */
export const LONGEST_WINDOW = 42;

/**
 * From the day of the last attended session to the day before the next, or to today. Without a session, the days the
 * settings name. `asOf` is the session whose brief is made: only what came before it counts.
 */
export function windowFor(journal: Journal, asOf: Session | null = null): SessionWindow {
  const { sessions, today, settings } = journal;
  const before = sessions.filter((session) => asOf === null || isBefore(session, asOf));
  const last = before.findLast((session) => wasAttended(session, today) && session.day <= today) ?? null;
  const next = asOf ?? nextSession(journal, last);
  const to = next && next.day <= today ? lastDayBefore(next.day, last) : today;
  const from = last?.day ?? addDays(to, 1 - settings.windowDays);
  const isCapped = daysBetween(from, to) >= LONGEST_WINDOW;
  return { from: isCapped ? addDays(to, 1 - LONGEST_WINDOW) : from, to, last, next, isCapped };
}

/** Two sessions on one day leave that day as the window between them. */
function lastDayBefore(next: Day, last: Session | null): Day {
  const eve = addDays(next, -1);
  return last && last.day > eve ? last.day : eve;
}

function nextSession({ sessions, today }: Journal, last: Session | null): SessionWindow['next'] {
  const planned = sessions.find((session) => isPlanned(session, today));
  if (planned) return planned;
  const day = last?.fields.next;
  return last && day !== undefined && day >= today ? { day, path: last.path } : null;
}

function isBefore(session: Session, other: Session): boolean {
  if (session.day !== other.day) return session.day < other.day;
  return (session.time ?? '00:00') < (other.time ?? '00:00');
}

/** Whether a note belongs to the window: on the last session's own day only what was written after it. */
export function isInWindow(note: Note, window: SessionWindow): boolean {
  if (note.day === null || note.day < window.from || note.day > window.to) return false;
  if (window.last?.day !== note.day || window.last.time === null || note.time === null) return true;
  return note.time >= window.last.time;
}

export function entriesIn(journal: Journal, window: SessionWindow): Entry[] {
  return journal.notes.filter((note): note is Entry => note.kind === 'entry' && isInWindow(note, window));
}
