import type { Span } from '../../calendar/day.ts';
import { weekStart } from '../../calendar/week.ts';
import { habitTotal, type HabitTotal } from '../../facts/habits/habit-total.ts';
import { habitWeeks, type HabitWeek } from '../../facts/habits/habit-weeks.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { withoutPauses } from '../../facts/series/pauses.ts';
import type { Tally } from '../../facts/series/tally.ts';
import { toSeries, type Quantity } from '../../facts/series/series.ts';
import { sinceFirst, summarize, type Summary } from '../../facts/series/summary.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { daysOnTarget } from '../../facts/habits/habit-series.ts';
import { boundsOf } from '../../notes/habit-value.ts';
import type { Current } from '../../current/current-journal.ts';
import { ofKind } from '../../notes/of-kind.ts';
import type { Habit } from '../../notes/note.ts';
import { addressOfHabitYear, countedRecords, yearGrid, type HabitYearLink, type YearGrid } from './habit-year.ts';
import { habitSeriesView, LONG_DAYS, recentSpan, type SeriesView } from '../charts/series-view.ts';
import { seriesDetail, type SeriesDetail } from '../charts/series-detail.ts';
import { toNoteLink, toNoteView, type NoteLink, type NoteView } from '../note/note-view.ts';
import { pagesOf } from '../shell/pages-of.ts';

/** Everything the page of one habit shows. */
export interface HabitView {
  readonly view: NoteView;
  readonly chart: SeriesView;
  readonly quantity: Quantity;
  /** A number that only grows; null as long as nothing was done. */
  readonly total: HabitTotal | null;
  readonly hasRecords: boolean;
  readonly thisWeek: HabitWeek | null;
  /** The weeks of the chart; empty without a target a week. */
  readonly weeks: readonly HabitWeek[];
  readonly detail: SeriesDetail;
  /** On how many days of the chart a target a day was met; null without one. */
  readonly onTarget: Tally | null;
  readonly summary: Summary | null;
  /** The habits before and after it, in the order of the list. */
  readonly earlier: NoteLink | null;
  readonly later: NoteLink | null;
  /** The latest year with a record; null without any. */
  readonly latest: YearGrid | null;
  /** Pages of the years before it, newest first. */
  readonly years: readonly HabitYearLink[];
}

/** A page for every habit. */
export const habitPages = pagesOf({
  things: ({ notes }) => ofKind(notes, 'habit'),
  addressOf: ({ address }) => address,
  view: habitView,
});

function habitView(current: Current, habit: Habit): HabitView {
  const { journal } = current;
  const { records, values, pauses, counting, quantity, years } = countedRecords(journal, habit);
  const { today } = journal;
  const long = recentSpan(journal, LONG_DAYS);
  const seriesIn = (span: Span) => toSeries(withinDays(values, span), span, COMBINE[quantity]);
  const counted = sinceFirst(withoutPauses(seriesIn(long), pauses), counting.firstRecord);
  const place = journal.habits.indexOf(habit);
  const linkTo = (other: Habit | undefined) => (other ? toNoteLink(other, journal.settings.language) : null);
  const thisWeek = { from: weekStart(today, counting.firstDayOfWeek), to: today };
  const weeks = habitWeeks(
    habit.fields,
    seriesIn({ ...long, from: weekStart(long.from, counting.firstDayOfWeek) }),
    counting,
  );
  const [latest, ...older] = years;
  return {
    view: toNoteView(current, habit),
    chart: habitSeriesView(journal, habit, { span: long, withRolling: true }),
    quantity,
    total: habitTotal(habit.fields, journal.habitRecords.get(habit.id) ?? [], today),
    hasRecords: records.length > 0,
    thisWeek: habitWeeks(habit.fields, seriesIn(thisWeek), counting)[0] ?? null,
    weeks: weeks.filter(({ verdict, days }) => verdict !== null && days > 0),
    detail: seriesDetail(journal, seriesIn, {
      ...{ pauses, quantity, unit: habit.fields.unit, firstRecord: counting.firstRecord },
      bounds: habit.fields.measure === 'scale' ? boundsOf(habit.fields) : undefined,
    }),
    onTarget: daysOnTarget(habit.fields, counted),
    summary: summarize(counted) ?? null,
    earlier: linkTo(journal.habits[place - 1]),
    later: linkTo(journal.habits[place + 1]),
    latest: latest === undefined ? null : yearGrid(journal, habit, latest),
    years: older.map((year) => ({ year, address: addressOfHabitYear(habit, year) })),
  };
}
