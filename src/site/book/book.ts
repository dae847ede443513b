import type { Day, Span } from '../../calendar/day.ts';
import { getCurrent, type Current } from '../../current/current-journal.ts';
import { bookDays, type BookDay } from '../../facts/book/book-days.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { Journal } from '../../notes/journal.ts';
import { digestOf } from '../../notes/digest.ts';
import { readsOfNote } from '../note/note-view.ts';
import { noteInShort, type InShort } from '../shell/in-short.ts';
import { toFrame } from '../shell/page-frame.ts';
import { pagesOf } from '../shell/pages-of.ts';
import type { Shown } from '../shell/show-page.ts';
import { yearsWithEntries } from '../year/written-years.ts';
import { bookAddress, type AskedBook } from './asked-book.ts';
import { toBookNote, triedIn, type BookNote } from './book-note.ts';
import { sharedByDay, type SharedLines } from './shared-days.ts';

/** Everything that a book shows: on its first page the days and whose it is, then the months. */
export interface BookView {
  readonly span: Span;
  /** The writer's initials; null where there are none, or where nobody is to see whose it is. */
  readonly name: string | null;
  readonly months: readonly BookMonth[];
  /** What has no day. */
  readonly undated: readonly SharedLines[];
}

export interface BookMonth {
  /** `2026-11` */
  readonly month: string;
  readonly days: readonly BookDayView[];
}

/** A day with its notes in full, or with the lines that the brief may hold. */
export interface BookDayView {
  readonly day: Day;
  readonly notes: readonly BookNote[];
  readonly lines: readonly SharedLines[];
}

interface BookYear {
  readonly year: string;
  readonly days: readonly BookDay[];
}

/** Years with entries of which a book may hold something. */
const bookYears = perJournal((journal): readonly BookYear[] => {
  const byYear = Map.groupBy(bookDays(journal), ({ day }) => day.slice(0, 4));
  return yearsWithEntries(journal).flatMap(({ year }) => {
    const days = byYear.get(year);
    return days ? [{ year, days }] : [];
  });
});

/** The writer's own book of every year. */
export const bookPages = pagesOf({
  things: bookYears,
  addressOf: ({ year }) => bookAddress(year),
  view: (current, { year, days }): BookView => ({
    ...aboutBook(current.journal, { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day }),
    months: monthsOf(days.map((day) => dayOfNotes(current, day))),
    undated: [],
  }),
  reads: readsOfYear,
});

/** The years that have a book. */
export const yearsWithBook = perJournal((journal) => new Set(bookYears(journal).map(({ year }) => year)));

/** The book that whoever prints asks for. */
export function showBook(asked: AskedBook): Shown<BookView> {
  const current = getCurrent();
  return { view: bookOf(current, asked), frame: toFrame(current) };
}

export function bookOf(current: Current, { share, ...span }: AskedBook): BookView {
  const { journal } = current;
  const about = aboutBook(journal, span);
  if (share === 'all') {
    const days = withinDays(bookDays(journal), span).map((day) => dayOfNotes(current, day));
    return { ...about, months: monthsOf(days), undated: [] };
  }
  const shared = sharedByDay(journal, span);
  const days = shared.flatMap(([day, lines]) => (day === null ? [] : [{ day, notes: [], lines }]));
  return { ...about, months: monthsOf(days), undated: shared.find(([day]) => day === null)?.[1] ?? [] };
}

function aboutBook({ settings }: Journal, span: Span): Pick<BookView, 'span' | 'name'> {
  return { span, name: settings.isDiscreet ? null : settings.name };
}

function monthsOf(days: readonly BookDayView[]): BookMonth[] {
  return [...Map.groupBy(days, ({ day }) => day.slice(0, 7))].map(([month, of]) => ({ month, days: of }));
}

/** What was written on the day, then its sessions and what stayed of them. */
function dayOfNotes(current: Current, { day, entries, sessions, reflections }: BookDay): BookDayView {
  const notes = [...entries, ...sessions, ...reflections].map((note) => toBookNote(current, note));
  return { day, notes, lines: [] };
}

function readsOfYear(current: Current, { days }: BookYear): InShort {
  const { journal } = current;
  const notes = days.flatMap(({ entries, sessions, reflections }) => [...entries, ...sessions, ...reflections]);
  return [aboutBooks(journal), notes.map((note) => [readsOfNote(current, note), triedIn(journal).get(note.path)])];
}

/** What every book of the writer's own is made from. */
const aboutBooks = perJournal(({ settings: { name, lineBreaks }, habits }) =>
  digestOf(JSON.stringify([name, lineBreaks]), ...habits.map(noteInShort)),
);
