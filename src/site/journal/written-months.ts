import type { Day } from '../../calendar/day.ts';
import { isWritten } from '../../facts/entries/written-entries.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';

/** Entries of each month in which anything was noted, by month, in order. */
export const entriesByMonth = perJournal((journal): ReadonlyMap<string, number> => {
  const months = new Map<string, number>();
  for (const [day, entries] of [...journal.days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const month = day.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + entries.filter(isWritten).length);
  }
  return months;
});

/** The first day that has an entry. */
export const firstDay = perJournal(({ days }): Day | null => [...days.keys()].sort()[0] ?? null);
