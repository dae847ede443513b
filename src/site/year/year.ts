import { addDays, weekdayOf, type Day } from '../../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../../calendar/week.ts';
import type { Current } from '../../current/current-journal.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { addressOfDay, addressOfMonth, addressOfYear } from '../../notes/addresses.ts';
import { isWritten } from '../../facts/entries/written-entries.ts';
import type { Journal } from '../../notes/journal.ts';
import { pagesOf } from '../shell/pages-of.ts';
import { sessionDays } from '../sessions/session-days.ts';

/** Everything the page of a year shows: twelve months as grids of weeks. */
export interface YearView {
  readonly year: string;
  readonly earlier: string | null;
  readonly later: string | null;
  readonly entries: number;
  /** ISO weekdays (1 Monday to 7 Sunday) in the order of the settings. */
  readonly weekdays: readonly number[];
  readonly months: readonly MonthGrid[];
}

export interface MonthGrid {
  readonly month: string;
  /** Null where the month has no entry and so no page. */
  readonly address: string | null;
  readonly weeks: readonly (readonly (GridDay | null)[])[];
}

export interface GridDay {
  readonly day: Day;
  /** In which anything was noted; an empty one is shown and not counted. */
  readonly entries: number;
  readonly address: string | null;
  readonly hasSession: boolean;
}

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** A year with an entry. */
export interface WrittenYear extends Pick<YearView, 'year' | 'earlier' | 'later'> {
  /** Entries in which anything was noted. */
  readonly entries: number;
  /** Months that have an entry. */
  readonly months: number;
}

/** Years with an entry, oldest first. */
export const yearsWithEntries = perJournal((journal): readonly WrittenYear[] => {
  const byYear = Map.groupBy(journal.days, ([day]) => day.slice(0, 4));
  const years = [...byYear.keys()].sort();
  return years.map((year, index) => {
    const days = byYear.get(year) ?? [];
    return {
      year,
      earlier: years[index - 1] ?? null,
      later: years[index + 1] ?? null,
      entries: days.reduce((sum, [, entries]) => sum + entries.filter(isWritten).length, 0),
      months: new Set(days.map(([day]) => day.slice(0, 7))).size,
    };
  });
});

/** A page for every year that has an entry. */
export const yearPages = pagesOf({
  things: yearsWithEntries,
  addressOf: ({ year }) => addressOfYear(year),
  view: yearView,
});

function yearView({ journal }: Current, { year, earlier, later, entries }: WrittenYear): YearView {
  const first = journal.settings.firstDayOfWeek;
  const weekdays = Array.from({ length: DAYS_OF_A_WEEK }, (_, index) => ((first - 1 + index) % DAYS_OF_A_WEEK) + 1);
  const months = MONTHS.map((month) => monthGrid(journal, `${year}-${month}`));
  return { year, earlier, later, entries, weekdays, months };
}

function monthGrid(journal: Journal, month: string): MonthGrid {
  const sessions = sessionDays(journal);
  const days = daysOfMonth(month);
  const cells = days.map((day) => {
    const shown = journal.days.get(day) ?? [];
    const address = shown.length > 0 ? addressOfDay(day) : null;
    return { day, entries: shown.filter(isWritten).length, address, hasSession: sessions.has(day) };
  });
  const lead = (weekdayOf(days[0] ?? '0001-01-01') - journal.settings.firstDayOfWeek + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
  const padded: (GridDay | null)[] = [...Array.from({ length: lead }, () => null), ...cells];
  while (padded.length % DAYS_OF_A_WEEK !== 0) padded.push(null);
  const weeks = Array.from({ length: padded.length / DAYS_OF_A_WEEK }, (_, index) =>
    padded.slice(index * DAYS_OF_A_WEEK, (index + 1) * DAYS_OF_A_WEEK),
  );
  return { month, address: cells.some(({ address }) => address !== null) ? addressOfMonth(month) : null, weeks };
}

function daysOfMonth(month: string): Day[] {
  const days: Day[] = [];
  for (let day = `${month}-01` as Day; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}
