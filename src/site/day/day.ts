import { addDays, earlier, later, type Day, type Span } from '../../calendar/day.ts';
import { addressOfDay } from '../../notes/addresses.ts';
import { digestOf } from '../../notes/digest.ts';
import type { Current } from '../../current/current-journal.ts';
import { allRatings, backdropWithin } from '../../facts/entries/ratings.ts';
import { allPractice } from '../../facts/homework/homework.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { COMBINE } from '../../facts/series/aggregate.ts';
import { toSeries, type Backdrop, type Recorded, type Series } from '../../facts/series/series.ts';
import { withinDays } from '../../facts/series/within-days.ts';
import type { Journal } from '../../notes/journal.ts';
import type { PracticeRecord } from '../../notes/kinds/homework.ts';
import { FEWEST_DRAWN } from '../../numbers/thresholds.ts';
import { isListed } from '../../notes/listed.ts';
import type { Entry, Note } from '../../notes/note.ts';
import { ofKind } from '../../notes/of-kind.ts';
import { sessionsByDay, type SessionOnDay } from './day-rows.ts';
import { dayValues, type NamedValue } from './day-values.ts';
import { feelingAddress } from '../feelings/feelings.ts';
import { readsOfNote, toNoteLink, toNoteView, type NoteLink, type NoteView } from '../note/note-view.ts';
import { noteInShort, type InShort } from '../shell/in-short.ts';
import { readsOfBackdrop } from '../shell/reads-of-days.ts';
import { pagesOf } from '../shell/pages-of.ts';

/** Everything the page of a day shows. */
export interface DayView {
  readonly day: Day;
  readonly earlier: DayLink | null;
  readonly later: DayLink | null;
  readonly values: readonly NamedValue[];
  readonly entries: readonly NoteView[];
  /** The time of each entry; null where there is none, or where its title says it. */
  readonly times: readonly (string | null)[];
  /** Words for feelings, each once. */
  readonly feelings: readonly { readonly word: string; readonly address: string | null }[];
  /** Mood in the week before and after; null where there is too little of it. */
  readonly around: MoodAround | null;
  readonly tried: readonly TriedHomework[];
  readonly isEvent: boolean;
  readonly session: SessionOnDay | null;
  /** Notes of other kinds that stand on this day. */
  readonly others: readonly NoteLink[];
  /** Notes that link to the day or to an entry of it, each once. */
  readonly backlinks: readonly NoteLink[];
}

export interface DayLink {
  readonly day: Day;
  readonly address: string;
}

/** Mood over the days around one. */
export interface MoodAround {
  readonly series: Series;
  readonly records: readonly Recorded[];
  readonly backdrop: Backdrop;
}

/** A homework that was tried on the day. */
export interface TriedHomework {
  readonly what: string;
  readonly address: string;
  readonly record: PracticeRecord;
}

/** A day that has an entry, with all that stands on it. */
interface WrittenDay {
  readonly day: Day;
  readonly entries: readonly Entry[];
  readonly others: readonly Note[];
  readonly earlier: Day | undefined;
  readonly later: Day | undefined;
}

/** In order. */
const daysWithEntries = perJournal(({ notes, listed, sessions }): readonly WrittenDay[] => {
  const entriesOf = Map.groupBy(ofKind(notes, 'entry'), ({ day }) => day);
  const others = [...listed, ...sessions.filter((session) => !isListed(session))].filter(
    ({ kind }) => kind !== 'entry',
  );
  const othersOf = Map.groupBy(others, ({ day }) => day);
  const days = [...entriesOf].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.map(([day, entries], index) => ({
    day,
    entries,
    others: othersOf.get(day) ?? [],
    earlier: days[index - 1]?.[0],
    later: days[index + 1]?.[0],
  }));
});

/** A page for every day that has an entry. */
export const dayPages = pagesOf({
  things: daysWithEntries,
  addressOf: ({ day }) => addressOfDay(day),
  view: dayView,
  reads: readsOfDay,
});

function readsOfDay(current: Current, { day, entries, others, earlier, later }: WrittenDay): InShort {
  const { journal } = current;
  const around = daysAround(journal, day);
  const session = sessionsByDay(journal).get(day);
  return [
    ...[earlier, later, around.to, linesAndHabits(journal)],
    entries.map((entry) => readsOfNote(current, entry)),
    others.map(noteInShort),
    withinDays(allRatings.mood(journal), around).flatMap((mood) => [mood.day, mood.value]),
    readsOfBackdrop(journal, around),
    feelingsOn(journal, entries).map(({ address }) => address),
    triedOn(journal)
      .get(day)
      ?.map((tried) => JSON.stringify(tried)),
    session && [session.address, session.with],
  ];
}

function feelingsOn(journal: Journal, entries: readonly Entry[]): DayView['feelings'] {
  const words = new Set(entries.flatMap(({ fields }) => fields.feelings ?? []));
  return [...words].map((word) => ({ word, address: feelingAddress(journal, word) }));
}

/** The values of a day are said as the habits are defined. */
const linesAndHabits = perJournal(({ settings, habits }) => digestOf(settings.lineBreaks, ...habits.map(noteInShort)));

function dayView(current: Current, { day, entries, others, earlier, later }: WrittenDay): DayView {
  const { journal } = current;
  const views = entries.map((entry) => toNoteView(current, entry));
  return {
    day,
    earlier: linkTo(earlier),
    later: linkTo(later),
    values: dayValues(journal, entries),
    feelings: feelingsOn(journal, entries),
    around: moodAround(journal, day),
    tried: triedOn(journal).get(day) ?? [],
    isEvent: entries.some(({ fields }) => fields.event),
    session: sessionsByDay(journal).get(day) ?? null,
    entries: views,
    times: views.map(({ note: { time }, title }) => (time === title ? null : time)),
    others: others.map((note) => toNoteLink(note, journal.settings.language)),
    backlinks: [...new Map(views.flatMap((entry) => entry.backlinks.map((link) => [link.address, link]))).values()],
  };
}

const DAYS_AROUND = 7;

function daysAround({ today }: Journal, day: Day): Span {
  return { from: addDays(day, -DAYS_AROUND), to: earlier(addDays(day, DAYS_AROUND), later(day, today)) };
}

function moodAround(journal: Journal, day: Day): MoodAround | null {
  const span = daysAround(journal, day);
  const records = withinDays(allRatings.mood(journal), span);
  if (records.length < FEWEST_DRAWN) return null;
  return { records, series: toSeries(records, span, COMBINE.rating), backdrop: backdropWithin(journal, span) };
}

const triedOn = perJournal((journal): ReadonlyMap<Day, readonly TriedHomework[]> => {
  const byDay = Map.groupBy(allPractice(journal), ({ day }) => day);
  return new Map(
    [...byDay].map(([day, tried]) => [
      day,
      tried.map(({ homework, record }) => ({ what: homework.fields.what, address: homework.address, record })),
    ]),
  );
});

function linkTo(day: Day | undefined): DayLink | null {
  return day === undefined ? null : { day, address: addressOfDay(day) };
}
