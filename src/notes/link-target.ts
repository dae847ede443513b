import type { Note } from './note.ts';

/** Where a link leads: an address, and the notes that get a back-link. */
export interface LinkTarget {
  readonly address: string;
  readonly notes: readonly Note[];
  /** Whether the link names a heading that the note has not. */
  readonly lacksHeading: boolean;
}

/** Finds what a link in a note means: a path beside the note, a path or name anywhere in the journal, or a day. */
export type LinkResolver = (from: Note, target: string) => LinkTarget | null;
