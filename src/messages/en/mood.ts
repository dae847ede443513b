import type { Rating } from '../../facts/entries/ratings.ts';

/** What a rating of a day is called. */
export const RATING_NAMES: Readonly<Record<Rating, string>> = { mood: 'Mood', energy: 'Energy', stress: 'Stress' };

export const MOOD_WORDS = {
  title: 'Mood, energy, stress',
  lead: 'From 0 to 10, as you noted them in the last 12 weeks. Every value is a dot.',
  none: 'There is nothing recorded yet. A line such as mood: 5 in an entry is a beginning.',
  feelings: 'Words for feelings',
  feelingsLead: 'How many entries of the last 12 weeks have each word.',
  once: (words: string) => `Once each: ${words}.`,
  word: 'Word',
  entries: 'Entries',
} as const;
