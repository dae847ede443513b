import type { Day } from '../../calendar/day.ts';
import { addressOfDay } from '../../notes/addresses.ts';
import type { Current } from '../../current/current-journal.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';
import { isListed } from '../../notes/listed.ts';
import type { Entry, Note } from '../../notes/note.ts';
import { ofKind } from '../../notes/of-kind.ts';
import { dayValues, type NamedValue } from './day-values.ts';
import { readsOfLink, readsOfNote, toNoteLink, toNoteView, type NoteLink, type NoteView } from '../note/note-view.ts';
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
  /** Notes of other kinds that stand on this day. */
  readonly others: readonly NoteLink[];
  /** Notes that link to the day or to an entry of it, each once. */
  readonly backlinks: readonly NoteLink[];
}

export interface DayLink {
  readonly day: Day;
  readonly address: string;
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

function readsOfDay(current: Current, { entries, others, ...day }: WrittenDay) {
  const { settings } = current.journal;
  return {
    ...{ ...day, habits: habitsIn(current.journal), lineBreaks: settings.lineBreaks, language: settings.language },
    entries: entries.map((entry) => readsOfNote(current, entry)),
    others: others.map(readsOfLink),
  };
}

/** The values of a day are said as the habits are defined. */
const habitsIn = perJournal(({ habits }) => habits.map(readsOfLink).join('\n'));

function dayView(current: Current, { day, entries, others, earlier, later }: WrittenDay): DayView {
  const { journal } = current;
  const views = entries.map((entry) => toNoteView(current, entry));
  return {
    day,
    earlier: linkTo(earlier),
    later: linkTo(later),
    values: dayValues(journal, entries),
    entries: views,
    times: views.map(({ note: { time }, title }) => (time === title ? null : time)),
    others: others.map((note) => toNoteLink(note, journal.settings.language)),
    backlinks: [...new Map(views.flatMap((entry) => entry.backlinks.map((link) => [link.address, link]))).values()],
  };
}

function linkTo(day: Day | undefined): DayLink | null {
  return day === undefined ? null : { day, address: addressOfDay(day) };
}
