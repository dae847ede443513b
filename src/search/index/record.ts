import type { Day } from '../../calendar/day.ts';
import type { NoteSign } from '../shared/note-signs.ts';

/** One note as search sees it: plain text, ready to be looked through. */
export interface SearchRecord {
  /** Where it is read: `/journal/2026/11/23/#after-work`. */
  readonly address: string;
  /** null: a note without a day. */
  readonly day: Day | null;
  readonly title: string;
  /** The words of the body and of each field, without markup, one field an item. */
  readonly fields: readonly string[];
  /** Changes whenever title or fields do, where these are made only when they are asked for; else they stand for themselves. */
  readonly textDigest?: string;
  /** BCP 47, of the writing. */
  readonly language: string;
  /** `entry`, `session`, … */
  readonly kind: string;
  readonly tags: readonly string[];
  readonly feelings: readonly string[];
  /** 0 to 10; null where none is noted. */
  readonly mood: number | null;
  /** What it holds: a question, one that is still open, a win, a picture. */
  readonly signs: readonly NoteSign[];
}

/** The year of the notes that have no day. */
export const UNDATED = 'undated';

/** The year a note is found under: `2026`, or `undated`. */
export function yearOf(record: Pick<SearchRecord, 'day'>): string {
  return record.day === null ? UNDATED : record.day.slice(0, 4);
}
