import type { Current } from '../../current/current-journal.ts';
import { definitionOf } from '../../notes/kinds/kinds.ts';
import type { Note } from '../../notes/note.ts';
import { toNoteView, type NoteLink, type NoteView } from './note-view.ts';
import { pagesOf } from '../shell/pages-of.ts';
import { relatedNotes } from './related.ts';

/** A note with a page to itself, and the notes that its fields name. */
export interface StandaloneView {
  readonly view: NoteView;
  readonly related: readonly NoteLink[];
}

/** Notes with a page to themselves; a reflection with a session is read on the session's page. */
export const standalonePages = pagesOf({
  things: ({ notes, safetyPlan }) =>
    notes.filter((note) => !definitionOf(note.kind).hasOwnPages && note !== safetyPlan && !note.address.includes('#')),
  addressOf: ({ address }) => address,
  view: standaloneView,
});

function standaloneView(current: Current, note: Note): StandaloneView {
  return { view: toNoteView(current, note), related: relatedNotes(current.journal, note) };
}
