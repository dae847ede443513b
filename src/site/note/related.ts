import { perJournal } from '../../facts/memoize-by-journal.ts';
import type { Journal } from '../../notes/journal.ts';
import { sessionNamed } from '../../notes/session-named.ts';
import type { Note } from '../../notes/note.ts';
import { toNoteLink, type NoteLink } from './note-view.ts';

/** The session, homework and goal that a note names in its fields. */
export function relatedNotes(journal: Journal, note: Note): NoteLink[] {
  const { session, goal } = note.fields;
  // In a goal's own file `goal` is its words, in an entry `homework` is what was practised.
  const homework = Array.isArray(note.fields.homework) ? note.fields.homework : [];
  const found = [
    session === undefined ? undefined : sessionNamed(journal.sessions, session),
    ...homework.map((id) => byId(journal).get(`homework/${id}`)),
    goal === undefined || note.kind === 'goal' ? undefined : byId(journal).get(`goal/${goal}`),
  ];
  return found.filter((one) => one !== undefined).map((one) => toNoteLink(one, journal.settings.language));
}

const byId = perJournal(
  ({ homework, goals }): ReadonlyMap<string, Note> =>
    new Map([...homework, ...goals].toReversed().map((note) => [`${note.kind}/${note.id}`, note])),
);
