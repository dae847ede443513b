import { addDays, type Day } from '../../calendar/day.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Session } from '../../notes/note.ts';
import { wasCalledOff } from '../../notes/session-state.ts';

/** Somebody who looks back on a session later than that says its day. */
const DAYS_BACK = 7;

/**
 * The day of the session that has just been: the newest of the last week that may have been held and that nothing was written
 * about yet, by its file or by the day that the one before names. Null where there is none.
 */
export function sessionToLookBackOn({ sessions, today, reflectionsOf }: Journal): Day | null {
  const first = addDays(today, 1 - DAYS_BACK);
  const open = sessions.filter(
    (session) => !wasCalledOff(session) && !reflectionsOf.get(session.path)?.length && !session.fields.asked,
  );
  const files = new Set(sessions.map(({ day }) => day));
  const named = sessions.flatMap(({ fields: { next } }) => (next && !files.has(next) ? [next] : []));
  const days = [...open.map(({ day }) => day), ...named].filter((day) => day >= first && day <= today);
  return days.sort().at(-1) ?? null;
}

/** The session's file, where there is one of that day that was not called off. */
export function sessionOn({ sessions }: Pick<Journal, 'sessions'>, day: Day): Session | null {
  return sessions.findLast((session) => session.day === day && !wasCalledOff(session)) ?? null;
}

/** With whom the last session was; null where that is not said. */
export function lastPerson({ sessions }: Pick<Journal, 'sessions'>, day: Day): string | null {
  return sessions.findLast((session) => session.day < day && session.fields.with !== undefined)?.fields.with ?? null;
}
