import type { Current } from '../journal/current.ts';
import type { NoteKind } from '../journal/kinds/kind.ts';
import { toNoteView, type NoteView } from './note-view.ts';

/** Kinds that are shown on pages of another form. */
const ELSEWHERE: ReadonlySet<NoteKind> = new Set(['entry', 'session', 'homework', 'habit']);

/** Notes with a page to themselves; a reflection with a session is read on the session's page. */
export function standaloneNotes(current: Current): NoteView[] {
  return current.journal.notes
    .filter(({ kind, address }) => !ELSEWHERE.has(kind) && !address.includes('#'))
    .map((note) => toNoteView(current, note));
}
