import type { Session } from './note.ts';

/** Sessions by what other notes call them: the file's name, or the day; of several the first. */
export function sessionsByName<Named extends Pick<Session, 'id' | 'day'>>(
  sessions: readonly Named[],
): ReadonlyMap<string, Named> {
  const first = sessions.toReversed();
  return new Map<string, Named>([
    ...first.map((session) => [session.day, session] as const),
    ...first.map((session) => [session.id, session] as const),
  ]);
}

/** Every note may name a session, so the sessions of a journal are laid out by name once. */
const known = new WeakMap<readonly Session[], ReadonlyMap<string, Session>>();

/** The session that a note names. */
export function sessionNamed(sessions: readonly Session[], name: string): Session | undefined {
  const byName = known.get(sessions) ?? sessionsByName(sessions);
  known.set(sessions, byName);
  return byName.get(name);
}
