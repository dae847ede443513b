import { earlier, later, type Day, type Span } from '../../calendar/day.ts';
import type { GridSpec } from '../../charts/grid/grid-spec.ts';
import type { Counting } from '../../facts/habits/habit-weeks.ts';
import type { Current } from '../../current/current-journal.ts';
import { perThing } from '../../facts/memoize-by-journal.ts';
import { countedHabit, quantityOf, skippedDays, valuesOf } from '../../facts/habits/habit-series.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { toSeries, type Quantity, type Recorded } from '../../facts/series/series.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { backdropWithin } from '../../facts/entries/ratings.ts';
import { coverageOf, type Coverage } from '../../facts/series/summary.ts';
import { boundsOf } from '../../notes/habit-value.ts';
import type { HabitRecord, Journal } from '../../notes/journal.ts';
import { ofKind } from '../../notes/of-kind.ts';
import type { Habit } from '../../notes/note.ts';
import { noteInShort } from '../shell/in-short.ts';
import { pagesOf } from '../shell/pages-of.ts';
import { readsOfDays } from '../shell/reads-of-days.ts';

/** A year of a habit as a calendar grid. */
export interface YearGrid {
  readonly year: string;
  readonly id: string;
  readonly coverage: Coverage;
  readonly spec: Omit<GridSpec, 'caption'>;
}

/** A year of a habit on a page of its own, so that a lifetime of days is not one page. */
export interface HabitYearView {
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
export const habitYearPages = pagesOf({
  things: (journal) => ofKind(journal.notes, 'habit').flatMap((habit) => olderYearsOf(journal, habit)),
  addressOf: ({ habit, year }) => addressOfHabitYear(habit, year),
  view: habitYearView,
  reads: ({ journal }, { habit, year, earlier, later }) => {
    const { firstRecord } = countedRecords(journal, habit).counting;
    const span = spanOfYear(year, firstRecord, journal.today);
    return [noteInShort(habit), earlier, later, firstRecord, readsOfDays(journal, span)];
  },
});

interface HabitYear {
  readonly habit: Habit;
  readonly year: string;
  readonly earlier: string | undefined;
  /** Left out where the year after it stands on the habit's own page. */
  readonly later: string | undefined;
}

function olderYearsOf(journal: Journal, habit: Habit): HabitYear[] {
  if (habit.fields.hide_numbers) return [];
  const { years } = countedRecords(journal, habit);
  return years
    .slice(1)
    .map((year, index) => ({ habit, year, earlier: years[index + 2], later: index === 0 ? undefined : years[index] }));
}

function habitYearView({ journal }: Current, { habit, year, earlier, later }: HabitYear): HabitYearView {
  const linkTo = (other: string | undefined) =>
    other === undefined ? null : { year: other, address: addressOfHabitYear(habit, other) };
  return {
    name: habit.fields.name,
    habitAddress: habit.address,
    grid: yearGrid(journal, habit, year),
    earlier: linkTo(earlier),
    later: linkTo(later),
  };
}

export function addressOfHabitYear({ address }: Habit, year: string): string {
  return `${address}${year}/`;
}

/** What counts of a habit: records up to today on days that are not paused. */
export interface CountedRecords {
  /** In order of days. */
  readonly records: readonly HabitRecord[];
  /** Likewise, without those skipped. */
  readonly values: readonly Recorded[];
  readonly pauses: readonly Span[];
  readonly counting: Counting;
  readonly quantity: Quantity;
  /** Those with a record, newest first. */
  readonly years: readonly string[];
}

/** Worked out once, since a habit has a page for every year. */
export const countedRecords = perThing((journal, habit: Habit): CountedRecords => {
  const { today, settings } = journal;
  const pauses = pausesOf(journal, habit);
  const records = countedHabit(journal, habit).records.filter(({ day }) => day <= today);
  return {
    records,
    values: valuesOf(habit.fields, records),
    pauses,
    counting: { pauses, today, firstDayOfWeek: settings.firstDayOfWeek, firstRecord: records[0]?.day },
    quantity: quantityOf(habit.fields),
    years: [...new Set(records.map(({ day }) => day.slice(0, 4)))].sort().toReversed(),
  };
});

export function yearGrid(journal: Journal, habit: Habit, year: string): YearGrid {
  const { fields } = habit;
  const { records, values, pauses: allPauses, counting, quantity } = countedRecords(journal, habit);
  const span = spanOfYear(year, counting.firstRecord, journal.today);
  const series = toSeries(withinDays(values, span), span, COMBINE[quantity]);
  const pauses = allPauses.filter(({ from, to }) => to >= span.from && from <= span.to);
  return {
    year,
    id: `habit-${habit.id}-${year}`,
    coverage: coverageOf(series, pauses, counting.firstRecord),
    spec: {
      title: `${fields.name}, ${year}`,
      quantity,
      series,
      skipped: skippedDays(withinDays(records, span)),
      unit: fields.unit,
      bounds: fields.measure === 'scale' ? boundsOf(fields) : undefined,
      backdrop: { sessions: backdropWithin(journal, span).sessions, events: [], paused: pauses },
      firstDayOfWeek: journal.settings.firstDayOfWeek,
      links: 'days',
    },
  };
}

/** The days of a year up to today, from the month of the first record on: there is nothing to see before. */
function spanOfYear(year: string, firstRecord: Day | undefined, today: Day): Span {
  const firstMonth = `${(firstRecord ?? today).slice(0, 7)}-01` as Day;
  return { from: later(`${year}-01-01` as Day, firstMonth), to: earlier(`${year}-12-31` as Day, today) };
}
