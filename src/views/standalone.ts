import type { Current } from '../current/current-journal.ts';
import { definitionOf } from '../notes/kinds/kinds.ts';
import type { Note } from '../notes/note.ts';
import { toNoteView, type NoteLink, type NoteView } from './note-view.ts';
import { relatedNotes } from './related.ts';

/** A note with a page to itself, and the notes that its fields name. */
export interface StandaloneView {
  readonly view: NoteView;
  readonly related: readonly NoteLink[];
}

/** Notes with a page to themselves; a reflection with a session is read on the session's page. */
export function standaloneNotes(current: Current): StandaloneView[] {
  const { journal } = current;
  const isHere = (note: Note) => !definitionOf(note.kind).hasOwnPages && note !== journal.safetyPlan;
  return journal.notes
    .filter((note) => isHere(note) && !note.address.includes('#'))
    .map((note) => ({ view: toNoteView(current, note), related: relatedNotes(journal, note) }));
}
