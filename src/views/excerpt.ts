import type { Note } from '../journal/note.ts';
import { toNoteLink } from './note-view.ts';

/** A note in a list: its title, and the note itself from which the page takes the first words. */
export interface Excerpt {
  readonly title: string;
  readonly address: string;
  readonly day: Note['day'];
  /** Null for a note that has no text to show here. */
  readonly note: Note | null;
}

export function toExcerpt(note: Note, language: string): Excerpt {
  const isShown = note.isReadable && note.body.trim() !== '';
  return { title: toNoteLink(note, language).title, address: note.address, day: note.day, note: isShown ? note : null };
}
