import { isWritten } from '../../facts/entries/written-entries.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';

/** A year with an entry. */
export interface WrittenYear {
  readonly year: string;
  readonly earlier: string | null;
  readonly later: string | null;
  /** Entries in which anything was noted; an empty one is shown and not counted. */
  readonly entries: number;
}

/** Years with an entry, oldest first. */
export const yearsWithEntries = perJournal((journal): readonly WrittenYear[] => {
  const byYear = Map.groupBy(journal.days, ([day]) => day.slice(0, 4));
  const years = [...byYear.keys()].sort();
  return years.map((year, index) => ({
    year,
    earlier: years[index - 1] ?? null,
    later: years[index + 1] ?? null,
    entries: (byYear.get(year) ?? []).reduce((sum, [, entries]) => sum + entries.filter(isWritten).length, 0),
  }));
});
