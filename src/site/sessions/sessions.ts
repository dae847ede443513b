import { daysBetween, type Day } from '../../calendar/day.ts';
import type { SessionState } from '../../notes/kinds/session.ts';
import type { Journal } from '../../notes/journal.ts';
import { stateOf, wasAttended } from '../../notes/session-state.ts';
import { listByYear, type YearOfList } from '../shell/by-year.ts';
import { onePage } from '../shell/pages-of.ts';
import { betweenAfter } from './between-sessions.ts';

/** A session in the list of all, with what was written until the next. */
export interface SessionRow {
  readonly day: Day;
  readonly address: string;
  readonly state: SessionState;
  readonly topics: readonly string[];
  readonly with: string | null;
  /** Whom one met the time before, where it is somebody else now. */
  readonly isWithAnother: boolean;
  readonly between: BetweenRow | null;
}

/** The days until the next session, or until today. */
export interface BetweenRow {
  readonly days: number;
  readonly entries: number;
  readonly questions: number;
  readonly homework: number;
}

/** Those of the latest year, and how many there were in all. */
export interface LatestSessions extends YearOfList<SessionRow> {
  readonly attended: number;
}

const byYear = listByYear('/sessions/', sessionRows, ({ day }) => day);

/** From so many on there is enough to look back on. */
export const SESSIONS_OF_A_REVIEW = 10;

/** The list of sessions, newest first; null where there is none. */
export const sessionsPage = onePage('/sessions/', ({ journal }): LatestSessions | null => {
  const latest = byYear.latest(journal);
  const { sessions, today } = journal;
  return latest && { ...latest, attended: sessions.filter((session) => wasAttended(session, today)).length };
});

export const sessionYearPages = byYear.pages;

function sessionRows(journal: Journal): SessionRow[] {
  const { sessions, today } = journal;
  return sessions
    .map((session, index) => {
      const person = session.fields.with ?? null;
      const before = sessions[index - 1]?.fields.with ?? null;
      return {
        day: session.day,
        address: session.address,
        state: stateOf(session, today),
        topics: session.fields.topics ?? [],
        with: person,
        isWithAnother: person !== null && person !== before,
        between: session.day > today ? null : betweenRow(journal, index),
      };
    })
    .toReversed();
}

function betweenRow(journal: Journal, index: number): BetweenRow | null {
  const { sessions, today } = journal;
  const [session, next] = [sessions[index], sessions[index + 1]];
  if (!session) return null;
  const until = next && next.day <= today ? next.day : today;
  const { entries, asks, homework } = betweenAfter(journal, session.path);
  return {
    // The day of the next session begins what is after it; today is counted.
    days: daysBetween(session.day, until) + (until === next?.day ? 0 : 1),
    entries,
    questions: asks.filter(({ kind }) => kind === 'question').length,
    homework: homework.length,
  };
}
