import type { Day } from '../calendar/day.ts';
import { namesToOffer } from './listed.ts';
import { messages } from './messages.ts';
import { nearest } from './nearest.ts';
import type { Note, Reflection, Session } from './note.ts';
import { problemAt, problemIn } from './place.ts';
import { START_OF_FILE, type Problem } from './problem.ts';
import { wasAttended } from './session-state.ts';

export interface ReflectionJoin {
  /** The session a reflection is about, by the reflection's path. */
  readonly sessionOf: ReadonlyMap<string, Session>;
  readonly problems: readonly Problem[];
}

/** A reflection belongs to the session it names, or to the last attended one up to its day. */
export function joinReflections(notes: readonly Note[], today: Day): ReflectionJoin {
  const sessions = notes.filter((note): note is Session => note.kind === 'session');
  const reflections = notes.filter((note): note is Reflection => note.kind === 'reflection');
  const sessionOf = new Map<string, Session>();
  const problems: Problem[] = [];
  for (const reflection of reflections) {
    const named = reflection.fields.session;
    const session = named === undefined ? lastAttended(sessions, reflection.day, today) : sessionNamed(sessions, named);
    if (session) sessionOf.set(reflection.path, session);
    else if (named !== undefined) {
      const likely = nearest(named, namesToOffer(sessions));
      problems.push(problemAt(reflection, ['session'], messages.unknownNote('session', 'session', likely)));
    } else problems.push({ ...problemIn(reflection, START_OF_FILE, messages.noSession()), field: 'session' });
  }
  return { sessionOf, problems };
}

/** A session by its file's name, or by its day. */
export function sessionNamed(sessions: readonly Session[], name: string): Session | undefined {
  return sessions.find(({ id }) => id === name) ?? sessions.find(({ day }) => day === name);
}

function lastAttended(sessions: readonly Session[], day: Day, today: Day): Session | undefined {
  return sessions.findLast((session) => session.day <= day && wasAttended(session, today));
}
