import { compareNotes } from '../../notes/note-order.ts';
import type { Note } from '../../notes/note.ts';
import { toNoteLink, type NoteLink } from './note-view.ts';

/** Notes of a year as links, newest first; null holds those without a day. */
export interface YearOfLinks {
  readonly year: string | null;
  readonly links: readonly NoteLink[];
}

/** Notes as links, newest first, by year; those without a day come last. */
export function linksByYear(notes: readonly Note[], language: string): YearOfLinks[] {
  const newestFirst = notes
    .filter(({ day }) => day !== null)
    .toSorted(compareNotes)
    .reverse();
  const undated = notes.filter(({ day }) => day === null);
  const years = Map.groupBy([...newestFirst, ...undated], ({ day }) => day?.slice(0, 4) ?? null);
  return [...years].map(([year, inYear]) => ({ year, links: inYear.map((note) => toNoteLink(note, language)) }));
}
