import { daysOf, type Day } from '../calendar/day.ts';
import type { Journal } from '../notes/journal.ts';
import { toExcerpt, type Excerpt } from './excerpt.ts';
import { habitSeriesView, ratingView, recentSpan, sleepView, type SeriesView } from './series-view.ts';

const LATEST_DAYS = 5;

/** The last days that have an entry, newest first. */
export function latestEntries(journal: Journal): (readonly [Day, readonly Excerpt[]])[] {
  const days = [...journal.days.keys()].filter((day) => day <= journal.today).sort();
  return days
    .slice(-LATEST_DAYS)
    .toReversed()
    .map((day) => [day, (journal.days.get(day) ?? []).map((entry) => toExcerpt(entry, journal.settings.language))]);
}

/** Mood, sleep and every habit over the last 28 days, where anything is recorded in them. */
export function recentRows(journal: Journal): SeriesView[] {
  const span = recentSpan(journal);
  const days = new Set(daysOf(span));
  const rows = [
    ratingView(journal, 'mood', { span }),
    sleepView(journal, { span }),
    ...journal.habits.map((habit) => habitSeriesView(journal, habit, { span })),
  ];
  return rows.filter(
    (row): row is SeriesView => row?.isHidden === false && row.records.some(({ day }) => days.has(day)),
  );
}
