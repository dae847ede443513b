import type { Note } from '../journal/note.ts';
import { noteTitle } from '../words/notes.ts';

/** A note in a list: its title, and the note itself from which the page takes the first words. */
export interface Excerpt {
  readonly title: string;
  readonly address: string;
  readonly day: Note['day'];
  /** Null for a note that is on its own page only, or that has no text. */
  readonly note: Note | null;
}

export function toExcerpt(note: Note, language: string): Excerpt {
  const isShown = note.share !== 'never' && note.isReadable && note.body.trim() !== '';
  return { title: noteTitle(note, language), address: note.address, day: note.day, note: isShown ? note : null };
}
