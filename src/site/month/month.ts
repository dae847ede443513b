import type { Day } from '../../calendar/day.ts';
import type { Current } from '../../current/current-journal.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { addressOfMonth } from '../../notes/addresses.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { ratingsOf } from '../../facts/entries/ratings.ts';
import { sleepOf } from '../../facts/sleep/slept-night.ts';
import { valuesWords, valueWords } from '../../messages/en/values.ts';
import type { Entry } from '../../notes/note.ts';
import { toExcerpt, type Excerpt } from '../note/excerpt.ts';
import { pagesOf } from '../shell/pages-of.ts';
import { sessionDays } from '../sessions/session-days.ts';

/** Everything the page of a month shows. */
export interface MonthView {
  /** `2026-11` */
  readonly month: string;
  readonly earlier: string | null;
  readonly later: string | null;
  readonly days: readonly MonthDay[];
}

export interface MonthDay {
  readonly day: Day;
  readonly mood: string | null;
  readonly sleep: string | null;
  readonly isEvent: boolean;
  readonly hasSession: boolean;
  readonly entries: readonly Excerpt[];
}

interface WrittenMonth extends Pick<MonthView, 'month' | 'earlier' | 'later'> {
  readonly days: readonly (readonly [Day, readonly Entry[]])[];
}

/** In order. */
const monthsWithEntries = perJournal((journal): readonly WrittenMonth[] => {
  const byMonth = [...Map.groupBy([...journal.days].sort(byDay), ([day]) => day.slice(0, 7))];
  return byMonth.map(([month, days], index) => ({
    month,
    days,
    earlier: byMonth[index - 1]?.[0] ?? null,
    later: byMonth[index + 1]?.[0] ?? null,
  }));
});

/** A page for every month that has an entry. */
export const monthPages = pagesOf({
  things: monthsWithEntries,
  addressOf: ({ month }) => addressOfMonth(month),
  view: monthView,
});

function monthView({ journal }: Current, { days, ...month }: WrittenMonth): MonthView {
  const sessions = sessionDays(journal);
  return {
    ...month,
    days: days.map(([day, entries]) => ({
      ...{ day, hasSession: sessions.has(day) },
      ...dayOfMonth(entries, journal.settings.language),
    })),
  };
}

function dayOfMonth(entries: readonly Entry[], language: string): Omit<MonthDay, 'day' | 'hasSession'> {
  const moods = ratingsOf(entries, 'mood').map(({ value }) => value);
  const nights = sleepOf(entries).map(({ value }) => value);
  return {
    mood: moods.length === 0 ? null : valuesWords(moods, 'rating'),
    sleep: nights.length === 0 ? null : valueWords(COMBINE.sleep(nights), 'sleep'),
    isEvent: entries.some(({ fields }) => fields.event),
    entries: entries.map((entry) => toExcerpt(entry, language)),
  };
}

function byDay([a]: readonly [Day, unknown], [b]: readonly [Day, unknown]): number {
  return a < b ? -1 : 1;
}
