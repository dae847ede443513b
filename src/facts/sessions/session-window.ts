import type { ClockTime } from '../../calendar/clock.ts';
import { addDays, daysBetween, isWithin, later, type Day, type Span } from '../../calendar/day.ts';
import type { Journal, Practice } from '../../notes/journal.ts';
import type { Entry, Note, Session } from '../../notes/note.ts';
import { wasAfterMidnight } from '../../notes/note-order.ts';
import { isPlanned, wasAttended } from '../../notes/session-state.ts';
import { perJournal } from '../memoize-by-journal.ts';
import { withinDays } from '../series/within-days.ts';

/** The days that a brief looks at, and the sessions they lie between (facts/RULES.md, 1). */
export interface SessionWindow extends Span {
  /** The last attended session; null where there was none yet. */
  readonly last: Session | null;
  readonly next: Session | NextDay | null;
  /** True where the last session lies further back than a window may. */
  readonly isCapped: boolean;
}

/** A next session that is known by its day alone, from the `next` of another. */
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
  const { today, settings } = journal;
  const { overall, before } = lastAttended(journal);
  const last = asOf === null ? overall : (before.get(asOf.path) ?? null);
  const next = asOf ?? nextSession(journal);
  const to = next && next.day <= today ? lastDayBefore(next.day, last) : today;
  const from = last?.day ?? addDays(to, 1 - settings.windowDays);
  const isCapped = daysBetween(from, to) >= LONGEST_WINDOW;
  return { from: isCapped ? addDays(to, 1 - LONGEST_WINDOW) : from, to, last, next, isCapped };
}

/**
 * The last attended session of all, and before each, by the other's path. Sessions are in order of day, time and path, which
 * also orders two on one day that say no time.
 */
const lastAttended = perJournal(({ sessions, today }: Journal) => {
  const before = new Map<string, Session | null>();
  let last: Session | null = null;
  for (const session of sessions) {
    before.set(session.path, last);
    if (session.day <= today && wasAttended(session, today)) last = session;
  }
  return { overall: last, before };
});

/** In order of day, time and path. */
export const attendedSessions = perJournal(({ sessions, today }: Journal): readonly Session[] =>
  sessions.filter((session) => session.day <= today && wasAttended(session, today)),
);

/** By the path of an attended session, which one it is, counted from the first. */
export const numbersOfSessions = perJournal(
  (journal): ReadonlyMap<string, number> =>
    new Map(attendedSessions(journal).map(({ path }, index) => [path, index + 1])),
);

/** The days that the brief before looked at, up to those of this one. */
export function spanOfBriefBefore(journal: Journal, last: Session, from: Day): Span {
  const before = attendedSessions(journal)[(numbersOfSessions(journal).get(last.path) ?? 0) - 2];
  return { from: before?.day ?? addDays(last.day, -LONGEST_WINDOW), to: addDays(from, -1) };
}

/** Two sessions on one day leave that day as the window between them. */
function lastDayBefore(next: Day, last: Session | null): Day {
  const eve = addDays(next, -1);
  return last ? later(last.day, eve) : eve;
}

/** The nearest planned session, by its own file or by the day that another one names. */
const nextSession = perJournal((journal: Journal): SessionWindow['next'] => {
  const planned = journal.sessions.find((session) => isPlanned(session, journal.today));
  const named = namedNext(journal);
  return planned && !(named && named.day < planned.day) ? planned : named;
});

/** What the newest session with a `next` says, as long as that day is not over and has no file that says more. */
function namedNext({ sessions, today }: Journal): NextDay | null {
  const naming = sessions.findLast(({ day, fields }) => day <= today && fields.next !== undefined);
  const day = naming?.fields.next;
  if (!naming || day === undefined || day < today || sessions.some((session) => session.day === day)) return null;
  return { day, path: naming.path };
}

/** Whether a note belongs to the window: on a session's own day only what was written after the last, before the next. */
export function isInWindow(note: Note, { from, to, last, next }: SessionWindow): boolean {
  const { day, time } = note;
  if (day === null || day < from || day > to) return false;
  if (time === null || wasAfterMidnight(note)) return true;
  return time >= (timeOn(day, last) ?? time) && time <= (timeOn(day, next) ?? time);
}

/** When a session was on that day, as far as it says so. */
function timeOn(day: Day, session: Session | NextDay | null): ClockTime | null {
  return session && 'time' in session && session.day === day ? session.time : null;
}

/** Whether a practice record belongs to the window: one in an entry goes by its entry. */
export function isPracticeIn({ day, source }: Practice, window: SessionWindow): boolean {
  return source.kind === 'entry' ? isInWindow(source, window) : isWithin(day, window);
}

/** The notes of a window, oldest first. */
export function notesIn(journal: Journal, window: SessionWindow): Note[] {
  return withinDays(journal.listed, window).filter((note) => isInWindow(note, window));
}

export function entriesIn(journal: Journal, window: SessionWindow): Entry[] {
  return notesIn(journal, window).filter((note) => note.kind === 'entry');
}
