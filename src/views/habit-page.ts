import { earlier, later, type Day, type Span } from '../calendar/day.ts';
import { weekStart } from '../calendar/week.ts';
import type { GridSpec } from '../charts/grid.ts';
import { boundsOf } from '../journal/habit-value.ts';
import type { Current } from '../journal/current.ts';
import type { HabitRecord, Journal } from '../journal/journal.ts';
import type { Habit } from '../journal/note.ts';
import { habitWeeks, type Counting, type HabitWeek } from '../facts/habit-weeks.ts';
import { habitSeries, quantityOf, valuesOf } from '../facts/habits.ts';
import { nowAndBefore, windowBefore, type NowAndBefore } from '../facts/now-and-before.ts';
import { isPaused, pausesOf } from '../facts/pauses.ts';
import { backdropOf } from '../facts/ratings.ts';
import type { Quantity } from '../facts/series.ts';
import { coverageOf, sinceFirst, type Coverage } from '../facts/summary.ts';
import { byWeekday, type WeekdaySummary } from '../facts/weekdays.ts';
import { habitSeriesView, LONG_DAYS, recentSpan, type SeriesView } from './habit.ts';
import { toNoteView, type NoteView } from './note-view.ts';

/** Everything the page of one habit shows. */
export interface HabitView {
  readonly view: NoteView;
  readonly chart: SeriesView;
  readonly quantity: Quantity;
  /** Records above 0 since the first: a number that only grows. */
  readonly total: number;
  readonly firstDay: Day | null;
  readonly thisWeek: HabitWeek | null;
  /** The weeks of the chart; empty without a target a week. */
  readonly weeks: readonly HabitWeek[];
  readonly comparison: NowAndBefore;
  readonly weekdays: readonly WeekdaySummary[];
  /** Newest first. */
  readonly years: readonly YearGrid[];
}

/** A year of a habit as a calendar grid. */
export interface YearGrid {
  readonly year: string;
  readonly id: string;
  readonly coverage: Coverage;
  readonly spec: Omit<GridSpec, 'caption'>;
}

export function habitViews(current: Current): HabitView[] {
  return current.journal.habits.map((habit) => habitView(current, habit));
}

function habitView(current: Current, habit: Habit): HabitView {
  const { journal } = current;
  const { records, pauses, counting, quantity } = countedRecords(journal, habit);
  const { today } = journal;
  const long = recentSpan(journal, LONG_DAYS);
  const now = recentSpan(journal);
  const seriesIn = (span: Span) => habitSeries(habit.fields, records, span);
  const thisWeek = { from: weekStart(today, counting.firstDayOfWeek), to: today };
  const weeks = habitWeeks(
    habit.fields,
    seriesIn({ ...long, from: weekStart(long.from, counting.firstDayOfWeek) }),
    counting,
  );
  const done = valuesOf(records, quantity).filter(({ value }) => value > 0);
  return {
    view: toNoteView(current, habit),
    chart: habitSeriesView(journal, habit, long, true),
    quantity,
    total: new Set(done.map(({ day }) => day)).size,
    firstDay: records[0]?.day ?? null,
    thisWeek: habitWeeks(habit.fields, seriesIn(thisWeek), counting)[0] ?? null,
    weeks: weeks.filter(({ verdict, days }) => verdict !== null && days > 0),
    comparison: nowAndBefore(seriesIn(now), seriesIn(windowBefore(now)), pauses, counting.firstRecord),
    weekdays: byWeekday(sinceFirst(seriesIn(long), counting.firstRecord), counting.firstDayOfWeek, pauses),
    years: yearsOf(records, today).map((year) => yearGrid(journal, habit, { year, records })),
  };
}

/** What counts of a habit: records up to today on days that are not paused. */
function countedRecords(journal: Journal, habit: Habit) {
  const pauses = pausesOf(journal, habit);
  const all = journal.habitRecords.get(habit.id) ?? [];
  const records = all.filter(({ day }) => day <= journal.today && !isPaused(day, pauses));
  const { today, settings } = journal;
  const counting: Counting = { pauses, today, firstDayOfWeek: settings.firstDayOfWeek, firstRecord: records[0]?.day };
  return { records, pauses, counting, quantity: quantityOf(habit.fields) };
}

function yearsOf(records: readonly HabitRecord[], today: Day): string[] {
  const years = records.map(({ day }) => day.slice(0, 4));
  return [...new Set([today.slice(0, 4), ...years])]
    .filter((year) => years.includes(year))
    .sort()
    .toReversed();
}

function yearGrid(
  journal: Journal,
  habit: Habit,
  { year, records }: { year: string; records: readonly HabitRecord[] },
): YearGrid {
  const quantity = quantityOf(habit.fields);
  const pauses = pausesOf(journal, habit);
  const series = habitSeries(habit.fields, records, spanOfYear(year, records[0]?.day, journal.today));
  const bounds = habit.fields.measure === 'scale' ? boundsOf(habit.fields) : undefined;
  const valued = new Set(valuesOf(records, quantity).map(({ day }) => day));
  return {
    year,
    id: `habit-${habit.id}-${year}`,
    coverage: coverageOf(series, pauses, records[0]?.day),
    spec: {
      title: `${habit.fields.name}, ${year}`,
      quantity,
      series,
      skipped: records.flatMap(({ day }) => (day.startsWith(year) && !valued.has(day) ? [day] : [])),
      unit: habit.fields.unit,
      bounds,
      backdrop: { ...backdropOf(journal), paused: pauses },
      firstDayOfWeek: journal.settings.firstDayOfWeek,
    },
  };
}

/** The days of a year up to today, from the month of the first record on: there is nothing to see before. */
function spanOfYear(year: string, firstRecord: Day | undefined, today: Day): Span {
  const firstMonth = `${(firstRecord ?? today).slice(0, 7)}-01` as Day;
  return { from: later(`${year}-01-01` as Day, firstMonth), to: earlier(`${year}-12-31` as Day, today) };
}
