import type { Day, Span } from '../../calendar/day.ts';
import type { Journal } from '../../notes/journal.ts';
import { isListed } from '../../notes/listed.ts';
import type { Entry, Note, Reflection, Session } from '../../notes/note.ts';
import { perJournal } from '../memoize-by-journal.ts';
import { withinDays } from '../series/within-days.ts';

/** A day of the book of a journal, with what stands under it; each list in the order of the journal. */
export interface BookDay {
  readonly day: Day;
  readonly entries: readonly Entry[];
  readonly sessions: readonly Session[];
  readonly reflections: readonly Reflection[];
}

/** Every day with a note that a book may hold, in order. What stays on its own page is not among them. */
export const bookDays = perJournal(({ listed }): readonly BookDay[] => {
  const byDay = Map.groupBy(listed.filter(isOfBook), ({ day }) => day);
  return [...byDay].map(([day, notes]) => ({
    day,
    entries: notes.filter((note) => note.kind === 'entry'),
    sessions: notes.filter((note) => note.kind === 'session'),
    reflections: notes.filter((note) => note.kind === 'reflection'),
  }));
});

/** How many notes of the days of a span stay on their own page, so that no book has them. */
export function countLeftOut({ notes }: Journal, span: Span): number {
  const ofKind = withinDays(notes.filter(isOfBook), span);
  return ofKind.filter((note) => !isListed(note)).length;
}

function isOfBook(note: Note): note is Entry | Session | Reflection {
  return note.kind === 'entry' || note.kind === 'session' || note.kind === 'reflection';
}
