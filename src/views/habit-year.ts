import { earlier, isWithin, isWithinAny, later, type Day, type Span } from '../calendar/day.ts';
import type { GridSpec } from '../charts/grid/grid-spec.ts';
import type { Counting } from '../facts/habits/habit-weeks.ts';
import { habitSeries, quantityOf, skippedDays } from '../facts/habits/habit-series.ts';
import { pausesOf } from '../facts/series/pauses.ts';
import { backdropOf } from '../facts/entries/ratings.ts';
import { coverageOf, type Coverage } from '../facts/series/summary.ts';
import { ownPartOf } from '../notes/addresses.ts';
import { boundsOf } from '../notes/habit-value.ts';
import type { HabitRecord, Journal } from '../notes/journal.ts';
import { ofKind } from '../notes/of-kind.ts';
import type { Habit } from '../notes/note.ts';

/** A year of a habit as a calendar grid. */
export interface YearGrid {
  readonly year: string;
  readonly id: string;
  readonly coverage: Coverage;
  readonly spec: Omit<GridSpec, 'caption'>;
}

/** A year of a habit on a page of its own, so that a lifetime of days is not one page. */
export interface HabitYearView {
  readonly params: { readonly id: string; readonly year: string };
  readonly name: string;
  readonly habitAddress: string;
  readonly grid: YearGrid;
  readonly earlier: HabitYearLink | null;
  readonly later: HabitYearLink | null;
}

export interface HabitYearLink {
  readonly year: string;
  readonly address: string;
}

/** A page for every year before the latest, which stands on the habit's own page. */
export function habitYearViews(journal: Journal): HabitYearView[] {
  const habits = ofKind(journal.notes, 'habit').filter(({ fields }) => !fields.hide_numbers);
  return habits.flatMap((habit) => yearViewsOf(journal, habit));
}

function yearViewsOf(journal: Journal, habit: Habit): HabitYearView[] {
  const { records } = countedRecords(journal, habit);
  const years = yearsWithRecords(records);
  const linkTo = (year: string | undefined) =>
    year === undefined ? null : { year, address: addressOfHabitYear(habit, year) };
  return years.slice(1).map((year, index) => ({
    params: { id: ownPartOf(habit.address), year },
    name: habit.fields.name,
    habitAddress: habit.address,
    grid: yearGrid(journal, habit, { year, records }),
    earlier: linkTo(years[index + 2]),
    later: index === 0 ? null : linkTo(years[index]),
  }));
}

export function addressOfHabitYear({ address }: Habit, year: string): string {
  return `${address}${year}/`;
}

/** What counts of a habit: records up to today on days that are not paused. */
export function countedRecords(journal: Journal, habit: Habit) {
  const pauses = pausesOf(journal, habit);
  const all = journal.habitRecords.get(habit.id) ?? [];
  const records = all.filter(({ day }) => day <= journal.today && !isWithinAny(day, pauses));
  const { today, settings } = journal;
  const counting: Counting = { pauses, today, firstDayOfWeek: settings.firstDayOfWeek, firstRecord: records[0]?.day };
  return { records, pauses, counting, quantity: quantityOf(habit.fields) };
}

/** Newest first. */
export function yearsWithRecords(records: readonly HabitRecord[]): string[] {
  return [...new Set(records.map(({ day }) => day.slice(0, 4)))].sort().toReversed();
}

export function yearGrid(
  journal: Journal,
  habit: Habit,
  { year, records }: { year: string; records: readonly HabitRecord[] },
): YearGrid {
  const { fields } = habit;
  const quantity = quantityOf(fields);
  const span = spanOfYear(year, records[0]?.day, journal.today);
  const series = habitSeries(fields, records, span);
  const pauses = pausesOf(journal, habit).filter(({ from, to }) => to >= span.from && from <= span.to);
  return {
    year,
    id: `habit-${habit.id}-${year}`,
    coverage: coverageOf(series, pauses, records[0]?.day),
    spec: {
      title: `${fields.name}, ${year}`,
      quantity,
      series,
      skipped: skippedDays(records).filter((day) => day.startsWith(year)),
      unit: fields.unit,
      bounds: fields.measure === 'scale' ? boundsOf(fields) : undefined,
      // Only what is drawn, so that a session of today does not make the pages of all years again.
      backdrop: {
        sessions: backdropOf(journal).sessions.filter((day) => isWithin(day, span)),
        events: [],
        paused: pauses,
      },
      firstDayOfWeek: journal.settings.firstDayOfWeek,
    },
  };
}

/** The days of a year up to today, from the month of the first record on: there is nothing to see before. */
function spanOfYear(year: string, firstRecord: Day | undefined, today: Day): Span {
  const firstMonth = `${(firstRecord ?? today).slice(0, 7)}-01` as Day;
  return { from: later(`${year}-01-01` as Day, firstMonth), to: earlier(`${year}-12-31` as Day, today) };
}
