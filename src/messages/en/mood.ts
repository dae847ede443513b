import type { Rating } from '../../facts/entries/ratings.ts';

/** What a rating of a day is called. */
export const RATING_NAMES: Readonly<Record<Rating, string>> = { mood: 'Mood', energy: 'Energy', stress: 'Stress' };

export const MOOD_WORDS = {
  title: 'Mood, energy, stress',
  here: 'Mood',
  none: 'There is nothing recorded yet. A line such as mood: 5 in an entry is a beginning.',
  feelings: 'Words for feelings, in twelve weeks',
} as const;
