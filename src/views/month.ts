import type { Day } from '../calendar/day.ts';
import { COMBINE } from '../facts/series/aggregate.ts';
import { ratingsOf } from '../facts/entries/ratings.ts';
import { sleepOf } from '../facts/sleep/slept-night.ts';
import { valuesWords, valueWords } from '../messages/en/values.ts';
import type { Journal } from '../notes/journal.ts';
import type { Entry } from '../notes/note.ts';
import { toExcerpt, type Excerpt } from './excerpt.ts';

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

/** A view for every month that has an entry, in order. */
export function monthViews(journal: Journal): MonthView[] {
  const byMonth = Map.groupBy([...journal.days].sort(byDay), ([day]) => day.slice(0, 7));
  const months = [...byMonth.keys()];
  const sessions = new Set(journal.sessions.map(({ day }) => day));
  return months.map((month, index) => ({
    month,
    earlier: months[index - 1] ?? null,
    later: months[index + 1] ?? null,
    days: (byMonth.get(month) ?? []).map(([day, entries]) => ({
      ...{ day, hasSession: sessions.has(day) },
      ...dayOfMonth(entries, journal.settings.language),
    })),
  }));
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
