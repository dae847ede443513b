import { daysBetween, daysOf, type Day } from '../../calendar/day.ts';
import { windowFor } from '../../facts/sessions/session-window.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Session } from '../../notes/note.ts';
import { promptFor } from '../../prompts/prompt-for.ts';
import type { Prompt } from '../../prompts/prompt.ts';
import { toExcerpt, type Excerpt } from '../note/excerpt.ts';
import type { HomeworkRow } from '../homework/homework.ts';
import { onePage } from '../shell/pages-of.ts';
import { habitSeriesView, ratingView, recentSpan, sleepView, type SeriesView } from '../charts/series-view.ts';
import { openHomeworkRows } from '../sessions/session.ts';

/** Everything the first page shows. */
export interface HomeView {
  readonly today: Day;
  /** The last attended session. */
  readonly last: Pick<Session, 'day' | 'address'> | null;
  readonly next: { readonly day: Day; readonly inDays: number } | null;
  /** Files with mistakes. */
  readonly problems: number;
  /** Homework that is worked on today. */
  readonly homework: readonly HomeworkRow[];
  readonly prompt: Prompt;
  readonly rows: readonly SeriesView[];
  readonly latest: readonly (readonly [Day, readonly Excerpt[]])[];
}

export const homePage = onePage('/', (current): HomeView => {
  const { journal } = current;
  const { last, next } = windowFor(journal);
  return {
    today: journal.today,
    last: last && { day: last.day, address: last.address },
    next: next && { day: next.day, inDays: daysBetween(journal.today, next.day) },
    problems: journal.counts.withMistakes,
    homework: openHomeworkRows(current),
    prompt: promptFor(journal),
    rows: recentRows(journal),
    latest: latestEntries(journal),
  };
});

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
