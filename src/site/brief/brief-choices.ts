import { formatDay } from '../../calendar/format.ts';
import { BESIDE_WORDS } from '../../messages/en/brief-preview.ts';
import { windowFor } from '../../facts/sessions/session-window.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Session } from '../../notes/note.ts';

/** A brief that can be read beside another. */
export interface BriefChoice {
  readonly address: string;
  readonly words: string;
  /** The session that it is made for; null for the next one. */
  readonly session: Session | null;
}

/** Where the brief of a session is read on its own; null is the next one. */
export function briefAddress(session: Session | null): string {
  return session === null ? '/brief/' : `${session.address}brief/`;
}

/** Where it is read beside the one before it. */
export function besideAddress(session: Session | null): string {
  return `/sessions/beside/#${briefAddress(session)}`;
}

/** Every brief there is: the next session's first, then those of the sessions before it, newest first. */
export function briefChoices(journal: Journal): BriefChoice[] {
  const { sessions, settings } = journal;
  const { next } = windowFor(journal);
  const own = sessions
    .filter((session) => session !== next)
    .map((session) => ({
      address: briefAddress(session),
      words: [formatDay(session.day, 'long', settings.language), session.time].filter(Boolean).join(', '),
      session,
    }));
  return [{ address: briefAddress(null), words: BESIDE_WORDS.next, session: null }, ...own.toReversed()];
}
