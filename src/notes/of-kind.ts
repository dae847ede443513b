import type { NoteKind } from './kinds/kind.ts';
import type { Note } from './note.ts';

/** The notes of one kind, in their order. */
export function ofKind<Kind extends NoteKind>(notes: readonly Note[], kind: Kind): Extract<Note, { kind: Kind }>[] {
  return notes.filter((note): note is Extract<Note, { kind: Kind }> => note.kind === kind);
}
