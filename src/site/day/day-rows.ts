import { addDays, daysOf, isWithinAny, type Day, type Span } from '../../calendar/day.ts';
import { ratingsOf } from '../../facts/entries/ratings.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { sleepOf } from '../../facts/sleep/slept-night.ts';
import { spreadWords, valueWords } from '../../messages/en/values.ts';
import { addressOfDay } from '../../notes/addresses.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Entry } from '../../notes/note.ts';
import { toExcerpt, type Excerpt } from '../note/excerpt.ts';

/** A day in a list of days. */
export interface DayRow {
  readonly day: Day;
  readonly address: string;
  /** `4–6`; null where none is noted. */
  readonly mood: string | null;
  readonly sleep: string | null;
  readonly entries: readonly Excerpt[];
  readonly isEvent: boolean;
  /** The page of the session on that day. */
  readonly session: SessionOnDay | null;
  readonly wins: readonly string[];
}

export interface SessionOnDay {
  readonly address: string;
  readonly with: string | null;
}

/** Days without an entry, or of a pause, one after the other. */
export interface GapRow extends Span {
  readonly isPaused: boolean;
}

/** The days of a span that have an entry, and between them the gaps; in order. */
export function dayRows(journal: Journal, span: Span): (DayRow | GapRow)[] {
  const rows: (DayRow | GapRow)[] = [];
  for (const day of daysOf(span)) {
    const entries = journal.days.get(day);
    if (entries) rows.push(dayRow(journal, day, entries));
    else addToGap(rows, day, isWithinAny(day, journal.settings.paused));
  }
  return rows;
}

function addToGap(rows: (DayRow | GapRow)[], day: Day, isPaused: boolean): void {
  const last = rows.at(-1);
  const isSame = last !== undefined && 'to' in last && last.isPaused === isPaused && addDays(last.to, 1) === day;
  if (isSame) rows[rows.length - 1] = { ...last, to: day };
  else rows.push({ from: day, to: day, isPaused });
}

function dayRow(journal: Journal, day: Day, entries: readonly Entry[]): DayRow {
  const moods = ratingsOf(entries, 'mood').map(({ value }) => value);
  const nights = sleepOf(entries).map(({ value }) => value);
  return {
    day,
    address: addressOfDay(day),
    mood: moods.length === 0 ? null : spreadWords(moods, 'rating'),
    sleep: nights.length === 0 ? null : valueWords(COMBINE.sleep(nights), 'sleep'),
    entries: entries.map((entry) => toExcerpt(entry, journal.settings.language)),
    isEvent: entries.some(({ fields }) => fields.event),
    session: sessionsByDay(journal).get(day) ?? null,
    wins: entries.flatMap(({ marks }) => marks.flatMap(({ kind, text }) => (kind === 'win' ? [text] : []))),
  };
}

/** The first session of each day that has one. */
export const sessionsByDay = perJournal(
  ({ sessions }): ReadonlyMap<Day, SessionOnDay> =>
    new Map(
      sessions.toReversed().map(({ day, address, fields }) => [day, { address, with: fields.with ?? null }] as const),
    ),
);
