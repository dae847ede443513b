import { isDay } from '../src/calendar/day.ts';
import { windowFor } from '../src/facts/sessions/session-window.ts';
import { BRIEF_COMMAND } from '../src/messages/en/commands/brief.ts';
import type { Journal } from '../src/notes/journal.ts';
import type { Session } from '../src/notes/note.ts';

/** The last session of that day, or null for the next one, which may have no file yet. */
export function sessionOfDay(journal: Journal, day: string): Session | null {
  if (!isDay(day)) throw new Error(BRIEF_COMMAND.notADay);
  const session = journal.sessions.findLast((one) => one.day === day);
  if (session) return session;
  const next = windowFor(journal).next?.day;
  if (day === next) return null;
  const known = [...journal.sessions.map((one) => one.day), ...(next === undefined ? [] : [next])];
  throw new Error(BRIEF_COMMAND.noSessionOn([...new Set(known)].slice(-3)));
}
