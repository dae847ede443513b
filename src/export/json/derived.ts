import { allEntries, ratingsOf, type Rating } from '../../facts/entries/ratings.ts';
import { attendedSessions, numbersOfSessions, windowFor } from '../../facts/sessions/session-window.ts';
import { sleepOf } from '../../facts/sleep/slept-night.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Session } from '../../notes/note.ts';
import { stateOf } from '../../notes/session-state.ts';
import { isAskedFor, type AskedDays } from '../format.ts';

/** The ratings of an entry. */
export const RATINGS: readonly Rating[] = ['mood', 'energy', 'stress'];

/**
 * What the program makes of the notes that other pages may show: for whoever reads the file with another program. It is made
 * again from the notes, so an import passes over it.
 */
export function derivedFrom(journal: Journal, days: AskedDays): Readonly<Record<string, unknown>> {
  const entries = allEntries(journal).filter(({ day }) => isAskedFor(day, days));
  return {
    ...Object.fromEntries(RATINGS.map((rating) => [rating, ratingsOf(entries, rating).map(recordOf)])),
    sleep_minutes: sleepOf(entries).map(recordOf),
    habits: Object.fromEntries(
      journal.habits.map(({ id }) => [
        id,
        (journal.habitRecords.get(id) ?? [])
          .filter(({ day }) => isAskedFor(day, days))
          .map(({ day, reading }) => ({ day, value: reading })),
      ]),
    ),
    sessions: journal.sessions.filter(({ day }) => isAskedFor(day, days)).map((one) => sessionOf(one, journal)),
  };
}

function recordOf<Value>({ day, value }: { readonly day: string; readonly value: Value }) {
  return { day, value };
}

/** With the days that its brief looked back on, where it was held. */
function sessionOf(session: Session, journal: Journal): Readonly<Record<string, unknown>> {
  const { path, day } = session;
  const wasHeld = attendedSessions(journal).includes(session);
  const { from, to } = wasHeld ? windowFor(journal, session) : { from: null, to: null };
  const number = numbersOfSessions(journal).get(path) ?? null;
  return { path, day, state: stateOf(session, journal.today), number, from, to };
}
