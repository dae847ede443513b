import { onePage } from '../shell/pages-of.ts';
import { habitSeriesView, ratingView, recentSpan, sleepView, type SeriesView } from '../charts/series-view.ts';

/** Everything the page of all habits shows. */
export interface HabitsListView {
  readonly charts: readonly SeriesView[];
  /** Whether the settings set things side by side. */
  readonly hasCompared: boolean;
}

export const habitsPage = onePage('/habits/', ({ journal }): HabitsListView => {
  const span = recentSpan(journal);
  const charts = [
    ratingView(journal, 'mood', { span }),
    sleepView(journal, { span }),
    ...journal.habits.map((habit) => habitSeriesView(journal, habit, { span })),
  ];
  return { charts: charts.filter((chart) => chart !== null), hasCompared: journal.settings.compared.length > 0 };
});
