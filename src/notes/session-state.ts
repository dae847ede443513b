import type { Day } from '../calendar/day.ts';
import type { SessionState } from './kinds/session.ts';
import type { ReadNote } from './note.ts';

type Session = ReadNote<'session'>;

/** What a session says of itself; else planned until its day is over, attended after. */
export function stateOf(session: Session, today: Day): SessionState {
  return session.fields.state ?? (session.day >= today ? 'planned' : 'attended');
}

export function wasAttended(session: Session, today: Day): boolean {
  return stateOf(session, today) === 'attended';
}

export function isPlanned(session: Session, today: Day): boolean {
  return stateOf(session, today) === 'planned' && session.day >= today;
}

/** Whether it was held, as far as is known on a day: on its own day it may be over already. */
export function mayHaveBeen(session: Session, today: Day): boolean {
  return wasAttended(session, today) || (session.day === today && session.fields.state === undefined);
}

/** Whether it says that it was not held. */
export function wasCalledOff({ fields: { state } }: Pick<Session, 'fields'>): boolean {
  return state === 'cancelled' || state === 'not-attended';
}
