import { daysOf, earlier, lastDayOf, later, type Day, type Span } from '../../calendar/day.ts';
import type { Current } from '../../current/current-journal.ts';
import { allEntries, backdropWithin, ratingsOf } from '../../facts/entries/ratings.ts';
import { quantityOf } from '../../facts/habits/habit-series.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { toSeries, type Backdrop, type Recorded } from '../../facts/series/series.ts';
import { summarize, type Summary } from '../../facts/series/summary.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { sleepOf } from '../../facts/sleep/slept-night.ts';
import { addressOfMonth } from '../../notes/addresses.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Habit } from '../../notes/note.ts';
import { dayRows, type DayRow, type GapRow } from '../day/day-rows.ts';
import { dayValueOf } from '../day/day-values.ts';
import { entriesByMonth, firstDay } from '../journal/written-months.ts';
import { pagesOf } from '../shell/pages-of.ts';
import { readsOfDays } from '../shell/reads-of-days.ts';

/** Everything the page of a month shows. */
export interface MonthView {
  /** `2026-11` */
  readonly month: string;
  readonly earlier: string | null;
  readonly later: string | null;
  /** All its days, also those ahead. */
  readonly days: readonly Day[];
  readonly moods: readonly Recorded[];
  readonly nights: readonly Recorded[];
  readonly backdrop: Backdrop;
  readonly mood: Summary | null;
  readonly sleep: Summary | null;
  /** Days with an entry, of those from the first of the journal to today. */
  readonly recorded: number;
  readonly counted: number;
  /** A thing that is shown beside mood and sleep: the first habit in minutes with a record. */
  readonly habit: string | null;
  readonly rows: readonly (MonthDay | GapRow)[];
}

/** A day of the month with the value of the habit that is shown. */
export interface MonthDay extends DayRow {
  readonly habit: string | null;
}

/** A page for every month that has an entry. */
export const monthPages = pagesOf({
  things: perJournal((journal) => {
    const months = [...entriesByMonth(journal).keys()];
    return months.map((month, index) => ({
      month,
      earlier: months[index - 1] ?? null,
      later: months[index + 1] ?? null,
    }));
  }),
  addressOf: ({ month }) => addressOfMonth(month),
  view: monthView,
  reads: ({ journal }, { month, earlier, later }) => {
    const shown = spanShown(journal, wholeMonth(month));
    return [earlier, later, shown.from, shown.to, readsOfDays(journal, wholeMonth(month))];
  },
});

function wholeMonth(month: string): Span {
  return { from: `${month}-01` as Day, to: lastDayOf(month) };
}

function monthView({ journal }: Current, month: Pick<MonthView, 'month' | 'earlier' | 'later'>): MonthView {
  const whole = wholeMonth(month.month);
  const shown = spanShown(journal, whole);
  const entries = withinDays(allEntries(journal), whole);
  const [moods, nights] = [ratingsOf(entries, 'mood'), sleepOf(entries)];
  const pauses = pausesOf(journal);
  const rows = dayRows(journal, shown);
  const habit = habitShown(journal, whole);
  return {
    ...month,
    ...{ moods, nights, days: daysOf(whole), backdrop: backdropWithin(journal, whole) },
    mood: summarize(toSeries(moods, whole, COMBINE.rating), pauses) ?? null,
    sleep: summarize(toSeries(nights, whole, COMBINE.sleep), pauses) ?? null,
    recorded: rows.filter((row) => !('to' in row)).length,
    counted: daysOf(shown).length - pausedDays(rows),
    habit: habit?.fields.name ?? null,
    rows: rows.map((row) => ('to' in row ? row : { ...row, habit: habit ? valueOn(journal, habit, row.day) : null })),
  };
}

/** From the first day of the journal to today, or to the last entry where one lies ahead. */
function spanShown(journal: Journal, { from, to }: Span): Span {
  const written = daysOf({ from, to }).filter((day) => journal.days.has(day));
  const first = later(from, firstDay(journal) ?? from);
  const last = later(earlier(to, journal.today), written.at(-1) ?? from);
  return { from: first, to: later(first, last) };
}

function pausedDays(rows: readonly (DayRow | GapRow)[]): number {
  const pauses = rows.filter((row): row is GapRow => 'to' in row && row.isPaused);
  return pauses.reduce((sum, { from, to }) => sum + daysOf({ from, to }).length, 0);
}

function habitShown(journal: Journal, { from, to }: { from: Day; to: Day }): Habit | undefined {
  return journal.habits.find((habit) => {
    if (quantityOf(habit.fields) !== 'minutes' || habit.fields.hide_numbers) return false;
    const records = journal.habitRecords.get(habit.id) ?? [];
    return withinDays(records, { from, to }).length > 0;
  });
}

function valueOn(journal: Journal, habit: Habit, day: Day): string | null {
  return dayValueOf(habit, journal.days.get(day) ?? [])?.value ?? null;
}
