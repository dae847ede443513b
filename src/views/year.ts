import { addDays, weekdayOf, type Day } from '../calendar/day.ts';
import { DAYS_OF_A_WEEK } from '../calendar/week.ts';
import { addressOfDay, addressOfMonth } from '../notes/addresses.ts';
import { isWritten } from '../facts/entries/written-entries.ts';
import type { Journal } from '../notes/journal.ts';

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

export function yearViews(journal: Journal): YearView[] {
  const years = yearsOf(journal);
  return years.map((year, index) =>
    yearView(journal, year, { earlier: years[index - 1] ?? null, later: years[index + 1] ?? null }),
  );
}

/** Years with an entry, oldest first. */
export function yearsOf(journal: Journal): string[] {
  return [...new Set([...journal.days.keys()].map((day) => day.slice(0, 4)))].sort();
}

function yearView(journal: Journal, year: string, beside: Pick<YearView, 'earlier' | 'later'>): YearView {
  const first = journal.settings.firstDayOfWeek;
  const weekdays = Array.from({ length: DAYS_OF_A_WEEK }, (_, index) => ((first - 1 + index) % DAYS_OF_A_WEEK) + 1);
  const sessions = new Set(journal.sessions.map(({ day }) => day));
  const months = MONTHS.map((month) => monthGrid(journal, `${year}-${month}`, sessions));
  const entries = months.flatMap(({ weeks }) => weeks.flat()).reduce((sum, cell) => sum + (cell?.entries ?? 0), 0);
  return { year, ...beside, entries, weekdays, months };
}

function monthGrid(journal: Journal, month: string, sessions: ReadonlySet<Day>): MonthGrid {
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
