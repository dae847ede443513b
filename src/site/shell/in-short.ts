import type { Note } from '../../notes/note.ts';

/** What tells whether something is another, without being it. */
export type InShort = string | number | boolean | null | undefined | readonly InShort[];

/** A note, by its digest, which holds its path and its text, and by where it is shown. */
export function noteInShort({ digest, address }: Pick<Note, 'digest' | 'address'>): string {
  return `${digest} ${address}`;
}

/** Everything that a page shows, its notes in short. */
export function viewInShort(view: unknown): string {
  return JSON.stringify(view, (_name, value: unknown) => (isNote(value) ? noteInShort(value) : value));
}

function isNote(value: unknown): value is Note {
  return typeof value === 'object' && value !== null && 'digest' in value && 'body' in value && 'address' in value;
}
