import type { NoteKind } from './kinds/kinds.ts';

/** The notes of one kind, in their order. */
export function ofKind<Any extends { readonly kind: NoteKind }, Kind extends NoteKind>(
  notes: readonly Any[],
  kind: Kind,
): Extract<Any, { readonly kind: Kind }>[] {
  return notes.filter((note): note is Extract<Any, { readonly kind: Kind }> => note.kind === kind);
}
