import type { Day } from '../../calendar/day.ts';
import { daysOf } from '../../calendar/day.ts';
import { valueScale } from '../../charts/plot/scales.ts';
import { daysOnTarget } from '../../facts/habits/habit-series.ts';
import { backdropWithin } from '../../facts/entries/ratings.ts';
import type { Backdrop } from '../../facts/series/series.ts';
import { summarize, type Summary } from '../../facts/series/summary.ts';
import type { Tally } from '../../facts/series/tally.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Habit } from '../../notes/note.ts';
import { habitSeriesView, ratingView, recentSpan, sleepView, type SeriesView } from '../charts/series-view.ts';
import { onePage } from '../shell/pages-of.ts';

/** Everything the page of all habits shows. */
export interface HabitsView {
  readonly days: readonly Day[];
  readonly backdrop: Backdrop;
  readonly rows: readonly HabitRow[];
}

/** A thing in a row: its series, and what it comes to. */
export interface HabitRow {
  readonly chart: SeriesView;
  /** The ends of its axis, which is not drawn. */
  readonly domain: readonly [number, number];
  readonly summary: Summary | null;
  readonly onTarget: Tally | null;
}

export const habitsPage = onePage('/habits/', ({ journal }): HabitsView => {
  const span = recentSpan(journal);
  const [mood, sleep] = [ratingView(journal, 'mood', { span }), sleepView(journal, { span })];
  return {
    days: daysOf(span),
    backdrop: backdropWithin(journal, span),
    rows: [
      ...[mood, sleep].flatMap((chart) => (chart ? [toRow(chart, null)] : [])),
      ...journal.habits.map((habit) => habitRow(journal, habit)),
    ],
  };
});

function habitRow(journal: Journal, habit: Habit): HabitRow {
  const chart = habitSeriesView(journal, habit, { span: recentSpan(journal) });
  return toRow(chart, daysOnTarget(habit.fields, chart.series));
}

function toRow(chart: SeriesView, onTarget: Tally | null): HabitRow {
  const { series, quantity, bounds, target, records } = chart;
  const values = [...records.map(({ value }) => value), ...series.values, target?.at_least, target?.at_most].filter(
    (value) => value !== null && value !== undefined,
  );
  const { domain } = valueScale(quantity, { values, bounds: bounds ?? undefined, bottom: 0, top: 1 });
  return { chart, domain, summary: summarize(series) ?? null, onTarget };
}
