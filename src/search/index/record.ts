import type { Day } from '../../calendar/day.ts';

/** One note as search sees it: plain text, ready to be looked through. */
export interface SearchRecord {
  /** Where it is read: `/journal/2026/11/23/#after-work`. */
  readonly address: string;
  /** null: a note without a day. */
  readonly day: Day | null;
  readonly title: string;
  /** The words of the body and of the fields, without markup. */
  readonly text: string;
  /** Changes whenever the text does, where the text is made only when it is asked for; else the text stands for itself. */
  readonly textDigest?: string;
  /** `entry`, `session`, … */
  readonly kind: string;
  readonly tags: readonly string[];
  readonly hasQuestions: boolean;
}

/** The year of the notes that have no day. */
export const UNDATED = 'undated';

/** The year a note is found under: `2026`, or `undated`. */
export function yearOf(record: SearchRecord): string {
  return record.day === null ? UNDATED : record.day.slice(0, 4);
}
