import { formatDay } from '../../calendar/format.ts';
import { GOALS_WORDS } from '../../messages/en/goals.ts';
import type { GoalRating, GoalRow } from './goals.ts';

/** Where a goal stands: the latest rating, the one before, the first. */
export function ratingLines(row: GoalRow, language: string): string[] {
  const said = (words: (score: number, day: string) => string, rating: GoalRating | null) =>
    rating && words(rating.score, formatDay(rating.day, 'short-year', language));
  const lines = [
    said(GOALS_WORDS.now, row.now),
    said(GOALS_WORDS.last, row.before),
    said(GOALS_WORDS.first, row.first),
  ];
  const known = lines.filter((line) => line !== null);
  return known.length === 0 ? [GOALS_WORDS.notRated] : known;
}
