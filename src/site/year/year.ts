import {
  lastDayOf,
  daysBetween,
  daysOf,
  earlier,
  isWithinAny,
  later,
  type Day,
  type Span,
} from '../../calendar/day.ts';
import { inkOf, type Ink } from '../../charts/squares/square.ts';
import { valueScale } from '../../charts/plot/scales.ts';
import type { Current } from '../../current/current-journal.ts';
import { allEntries, ratingsOf } from '../../facts/entries/ratings.ts';
import { isWritten } from '../../facts/entries/written-entries.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { pausesOf } from '../../facts/series/pauses.ts';
import { toSeries, type Quantity, type Series } from '../../facts/series/series.ts';
import { summarize, type Summary } from '../../facts/series/summary.ts';
import { sleepOf } from '../../facts/sleep/slept-night.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import { addressOfDay, addressOfMonth, addressOfYear } from '../../notes/addresses.ts';
import type { Journal } from '../../notes/journal.ts';
import type { Entry } from '../../notes/note.ts';
import { RATING_RANGE } from '../../numbers/rating.ts';
import { bookAddress } from '../book/asked-book.ts';
import { yearsWithBook } from '../book/book.ts';
import { sessionsByDay } from '../day/day-rows.ts';
import { firstDay } from '../journal/written-months.ts';
import { toExcerpt, type Excerpt } from '../note/excerpt.ts';
import { pagesOf } from '../shell/pages-of.ts';
import { readsOfDays } from '../shell/reads-of-days.ts';
import { yearsWithEntries, type WrittenYear } from './written-years.ts';

/** Everything the page of a year shows. */
export interface YearView extends WrittenYear {
  /** Where it stands as a book; null where a book would hold nothing. */
  readonly bookAddress: string | null;
  /** The first day of all, where the year holds it. */
  readonly since: Day | null;
  /** Days on which something was written, of those that count. */
  readonly written: number;
  readonly days: number;
  readonly mood: Summary | null;
  /** Those with an entry, and all between them; oldest first. */
  readonly months: readonly YearMonth[];
  /** The ends of the axis of sleep, in minutes. */
  readonly sleepDomain: readonly [number, number];
  readonly isPausedSomewhere: boolean;
}

/** A month of the year: its days as squares, and what stands below. */
export interface YearMonth {
  /** `2026-11` */
  readonly month: string;
  readonly address: string | null;
  readonly squares: readonly (YearDay | null)[];
  readonly entries: number;
  readonly mood: Summary | null;
  readonly titles: readonly Excerpt[];
  readonly events: readonly Excerpt[];
  readonly wins: readonly { readonly day: Day; readonly text: string }[];
}

/** A day of the year with its ink by each of the things it can be drawn by. */
export interface YearDay {
  readonly day: Day;
  readonly address: string | null;
  readonly mood: Ink | null;
  readonly sleep: Ink | null;
  readonly written: Ink | null;
  readonly moodValue: number | null;
  readonly sleepValue: number | null;
  readonly isSession: boolean;
  readonly isEvent: boolean;
  readonly isPaused: boolean;
}

/** A page for every year that has an entry. */
export const yearPages = pagesOf({
  things: yearsWithEntries,
  addressOf: ({ year }) => addressOfYear(year),
  view: yearView,
  reads: ({ journal }, { year, earlier, later }) => {
    const { from, to, first } = spanShown(journal, year);
    const whole = { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day };
    return [earlier, later, bookOfYear(journal, year), from, to, first, readsOfDays(journal, whole)];
  },
});

const MOST_WINS = 2;
const MOST_WRITTEN = 4;

function yearView({ journal }: Current, year: WrittenYear): YearView {
  const { from, to, first } = spanShown(journal, year.year);
  const series = seriesOf(journal, { from, to: later(from, to) });
  const sleepDomain = domainOf('sleep', series.sleep);
  const pauses = pausesOf(journal);
  const days = daysOf({ from, to: later(from, to) }).filter((day) => !isWithinAny(day, pauses));
  return {
    ...year,
    bookAddress: bookOfYear(journal, year.year),
    since: first,
    written: days.filter((day) => (journal.days.get(day) ?? []).some(isWritten)).length,
    days: days.length,
    mood: summarize(series.mood, pauses) ?? null,
    months: monthsOf(from, to).map((month) => yearMonth(journal, month, { series, sleepDomain, from, to })),
    sleepDomain,
    isPausedSomewhere: journal.settings.paused.some((pause) => pause.to >= from && pause.from <= to),
  };
}

/** From the first day of all, where the year holds it, to today. */
function spanShown(journal: Journal, year: string): Span & { readonly first: Day | null } {
  const first = firstDay(journal);
  const from = later(`${year}-01-01` as Day, first ?? journal.today);
  return { from, to: earlier(`${year}-12-31` as Day, journal.today), first: first?.startsWith(year) ? first : null };
}

function bookOfYear(journal: Journal, year: string): string | null {
  return yearsWithBook(journal).has(year) ? bookAddress(year) : null;
}

interface YearSeries {
  readonly mood: Series;
  readonly sleep: Series;
}

interface YearSpan {
  readonly series: YearSeries;
  readonly sleepDomain: readonly [number, number];
  readonly from: Day;
  readonly to: Day;
}

function seriesOf(journal: Journal, span: { from: Day; to: Day }): YearSeries {
  const entries = withinDays(allEntries(journal), span);
  return {
    mood: toSeries(ratingsOf(entries, 'mood'), span, COMBINE.rating),
    sleep: toSeries(sleepOf(entries), span, COMBINE.sleep),
  };
}

function domainOf(quantity: Quantity, { values }: Series): readonly [number, number] {
  const known = values.filter((value) => value !== null);
  return valueScale(quantity, { values: known, bottom: 0, top: 1 }).domain;
}

/** A year ahead of today has the months of its entries. */
function monthsOf(from: Day, to: Day): string[] {
  const [first, last] = [Number(from.slice(5, 7)), Number(later(from, to).slice(5, 7))];
  const months = Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0'));
  return months.map((month) => `${from.slice(0, 4)}-${month}`);
}

function yearMonth(journal: Journal, month: string, span: YearSpan): YearMonth {
  const days = daysOf({ from: `${month}-01` as Day, to: lastDayOf(month) });
  const entries = days.flatMap((day) => journal.days.get(day) ?? []);
  const { language } = journal.settings;
  const events = entries.filter(({ fields }) => fields.event);
  return {
    month,
    address: entries.length > 0 ? addressOfMonth(month) : null,
    squares: days.filter((day) => day <= span.to).map((day) => (day < span.from ? null : yearDay(journal, day, span))),
    entries: entries.filter(isWritten).length,
    mood: summarize(seriesOf(journal, { from: days[0] ?? span.from, to: lastDayOf(month) }).mood) ?? null,
    titles: entries
      .filter((entry) => !entry.fields.event && entry.title !== null)
      .map((one) => toExcerpt(one, language)),
    events: events.map((entry) => toExcerpt(entry, language)),
    wins: entries.flatMap(winsIn).slice(-MOST_WINS),
  };
}

function winsIn({ day, marks }: Entry): { day: Day; text: string }[] {
  return marks.flatMap(({ kind, text }) => (kind === 'win' ? [{ day, text }] : []));
}

function yearDay(journal: Journal, day: Day, { series, from, sleepDomain }: YearSpan): YearDay {
  const entries = journal.days.get(day) ?? [];
  const index = daysBetween(from, day);
  const [moodValue, sleepValue] = [series.mood.values[index] ?? null, series.sleep.values[index] ?? null];
  const written = entries.filter(isWritten).length;
  return {
    ...{ day, moodValue, sleepValue },
    address: entries.length > 0 ? addressOfDay(day) : null,
    mood: moodValue === null ? null : inkOf(Math.max(moodValue, 1), RATING_RANGE),
    sleep: sleepValue === null ? null : inkOf(sleepValue, sleepDomain),
    written: written === 0 ? null : inkOf(written, [0, MOST_WRITTEN]),
    isSession: sessionsByDay(journal).has(day),
    isEvent: entries.some(({ fields }) => fields.event),
    isPaused: isWithinAny(day, journal.settings.paused),
  };
}
