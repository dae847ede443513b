import { daysBetween, earlier, isWithin, later, type Day, type Span } from '../calendar/day.ts';
import type { Journal, Practice } from '../journal/journal.ts';
import type { Homework } from '../journal/note.ts';
import { wasAttended } from '../journal/session-state.ts';

/** What was done of a homework in a window (facts, rule 11). */
export interface HomeworkCounts {
  readonly yes: number;
  readonly part: number;
  readonly notThisTime: number;
  /** Times planned in the window, prorated to the days the homework ran; `null` where nothing was planned. */
  readonly planned: number | null;
}

const DAYS_OF = { day: 1, week: 7 } as const;

export function practiceIn(journal: Journal, homework: Homework, span: Span): Practice[] {
  return (journal.practice.get(homework.id) ?? []).filter(({ day }) => isWithin(day, span));
}

export function countPractice(homework: Homework, practice: readonly Practice[], span: Span): HomeworkCounts {
  const count = (done: string) => practice.filter(({ record }) => record.done === done).length;
  return { yes: count('yes'), part: count('part'), notThisTime: count('not-this-time'), planned: plannedIn(homework, span) };
}

/** "3 a week" over ten days is four times: the plan is prorated to the days and rounded. */
export function plannedIn(homework: Homework, span: Span): number | null {
  const { planned, per = 'week', from, until } = homework.fields;
  if (planned === undefined) return null;
  if (per === 'once') return planned;
  const start = from === undefined ? span.from : later(from, span.from);
  const end = until === undefined ? span.to : earlier(until, span.to);
  const days = Math.max(0, daysBetween(start, end) + 1);
  return Math.round((planned * days) / DAYS_OF[per]);
}

/** Sessions after which a homework that says nothing of its state is taken as over. */
const SESSIONS_OPEN = 2;

/**
 * Whether a homework is being worked on by that day: what it says of itself, else whether it was set in one of the
 * last two sessions. One that was set in no session stays open until it says otherwise.
 */
export function isOpen(journal: Journal, homework: Homework, today: Day): boolean {
  const { state, from, until, set_in } = homework.fields;
  if (state !== undefined && state !== 'active') return false;
  if ((from !== undefined && from > today) || (until !== undefined && until < today)) return false;
  if (state === 'active' || until !== undefined || set_in === undefined) return true;
  const recent = journal.sessions.filter((session) => session.day <= today && wasAttended(session, journal.today));
  return recent.slice(-SESSIONS_OPEN).some(({ id, day }) => id === set_in || day === set_in);
}
