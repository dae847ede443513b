import type { Day } from '../../calendar/day.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import type { Journal } from '../../notes/journal.ts';
import { pagesOf, type Pages } from './pages-of.ts';

/** The part of a list that grows for ever which a page shows: that of a year. */
export interface YearOfList<Item> {
  /** Null for what has no day. */
  readonly year: string | null;
  readonly items: readonly Item[];
  readonly earlier: YearLink | null;
  readonly later: YearLink | null;
}

/** Another year of the list. */
export interface YearLink {
  readonly year: string | null;
  readonly address: string;
}

interface ListByYear<Item> {
  /** What stands on the list's own page: this year and what is planned, or the latest year before; null where there is nothing. */
  readonly latest: (journal: Journal) => YearOfList<Item> | null;
  /** A page for every year before. */
  readonly pages: Pages<YearOfList<Item>>;
}

/** Divides a list that grows for ever by the years of its items, newest first; what has no day comes last. */
export function listByYear<Item>(
  address: string,
  itemsOf: (journal: Journal) => readonly Item[],
  dayOf: (item: Item, journal: Journal) => Day | null,
): ListByYear<Item> {
  const addressOf = (year: string | null) => `${address}years/${year ?? 'undated'}/`;
  const yearsOf = perJournal((journal): readonly YearOfList<Item>[] => {
    const thisYear = journal.today.slice(0, 4);
    const yearOf = (item: Item) => {
      const year = dayOf(item, journal)?.slice(0, 4) ?? null;
      return year !== null && year > thisYear ? thisYear : year;
    };
    const years = [...Map.groupBy(itemsOf(journal), yearOf)].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? 1 : -1));
    const linkTo = (place: number): YearLink | null => {
      const found = years[place];
      return found ? { year: found[0], address: place === 0 ? address : addressOf(found[0]) } : null;
    };
    return years.map(([year, items], place) => ({ year, items, earlier: linkTo(place + 1), later: linkTo(place - 1) }));
  });
  return {
    latest: (journal) => yearsOf(journal)[0] ?? null,
    pages: pagesOf({
      things: (journal) => yearsOf(journal).slice(1),
      addressOf: ({ year }) => addressOf(year),
      view: (_, year) => year,
    }),
  };
}
