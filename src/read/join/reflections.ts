import { finding, START_OF_FILE, type FileDiagnostic } from '../../notes/diagnostic.ts';
import type { Day } from '../../calendar/day.ts';
import { namesToOffer } from '../../notes/listed.ts';
import { nearestOf } from '../fields/nearest-name.ts';
import type { Note, Reflection, Session } from '../../notes/note.ts';
import { diagnosticAtField, diagnosticOf } from '../field-place.ts';
import { wasAttended } from '../../notes/session-state.ts';

export interface ReflectionJoin {
  /** The session a reflection is about, by the reflection's path. */
  readonly sessionOf: ReadonlyMap<string, Session>;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** A reflection belongs to the session it names, or to the last attended one up to its day. */
export function joinReflections(notes: readonly Note[], today: Day): ReflectionJoin {
  const sessions = notes.filter((note): note is Session => note.kind === 'session');
  const reflections = notes.filter((note): note is Reflection => note.kind === 'reflection');
  const sessionOf = new Map<string, Session>();
  const diagnostics: FileDiagnostic[] = [];
  const likely = nearestOf(namesToOffer(sessions));
  const attended = sessions.filter((session) => wasAttended(session, today));
  for (const reflection of reflections) {
    const named = reflection.fields.session;
    const session = named === undefined ? lastUpTo(attended, reflection.day) : sessionNamed(sessions, named);
    if (session) sessionOf.set(reflection.path, session);
    else if (named !== undefined) {
      const found = finding('unknown-note', { field: 'session', kind: 'session', likely: likely(named) });
      diagnostics.push(diagnosticAtField(reflection, ['session'], found));
    } else diagnostics.push(diagnosticOf(reflection, START_OF_FILE, finding('no-session'), 'session'));
  }
  return { sessionOf, diagnostics };
}

/** Every note may name a session, so the sessions of a journal are laid out by name once. */
const known = new WeakMap<readonly Session[], ReadonlyMap<string, Session>>();

/** A session by its file's name, or by its day; of several the first. */
export function sessionNamed(sessions: readonly Session[], name: string): Session | undefined {
  const byName = known.get(sessions) ?? sessionsByName(sessions);
  known.set(sessions, byName);
  return byName.get(name);
}

function sessionsByName(sessions: readonly Session[]): ReadonlyMap<string, Session> {
  const first = sessions.toReversed();
  return new Map<string, Session>([
    ...first.map((session) => [session.day, session] as const),
    ...first.map((session) => [session.id, session] as const),
  ]);
}

/** The last of sessions in the order of days that was not after a day. */
function lastUpTo(sessions: readonly Session[], day: Day): Session | undefined {
  let [from, to] = [0, sessions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sessions[middle]?.day ?? day) <= day) from = middle + 1;
    else to = middle;
  }
  return sessions[from - 1];
}
