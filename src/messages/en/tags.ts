import { plural } from './plural.ts';

/** Words of the pages of tags. */
export const TAG_WORDS = {
  title: 'Tags',
  lead: 'The words you gave your notes to find them by.',
  none: 'No note has a tag yet. Write #sleep in a note, or tags: sleep at its top.',
  notes: (count: number) => plural(count, 'note'),
  within: 'Tags within this one',
  /** `2026, 12 notes`; null for those without a day. */
  inYear: (year: string | null, count: number) => `${year ?? 'Without a day'}, ${plural(count, 'note')}`,
  all: 'All tags',
} as const;
