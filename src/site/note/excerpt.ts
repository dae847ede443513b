import { isListed } from '../../notes/listed.ts';
import type { Note } from '../../notes/note.ts';
import { noteTitle, ownTitle, placeTitle } from '../../messages/en/notes.ts';
import { langOf } from '../../messages/language.ts';

/** A note in a list: its title, and the note itself from which the page takes the first words. */
export interface Excerpt {
  readonly title: string;
  /** Of the title and of the note; null where it is the interface's. */
  readonly titleLang: string | null;
  readonly lang: string | null;
  readonly address: string;
  readonly day: Note['day'];
  /** Null for a note that has no text to show here. */
  readonly note: Note | null;
}

/** Its first words stand below, so that they are no title here. */
export function toExcerpt(note: Note, language: string): Excerpt {
  const isShown = note.isReadable && note.body.trim() !== '';
  const title = isListed(note) ? noteTitle(note, language) : placeTitle(note, language);
  const lang = langOf(language);
  const titleLang = isListed(note) && ownTitle(note) !== null ? lang : null;
  return { title, titleLang, lang, address: note.address, day: note.day, note: isShown ? note : null };
}
