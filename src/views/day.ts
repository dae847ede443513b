import type { Day } from '../calendar/day.ts';
import { addressOfDay } from '../journal/address.ts';
import type { Current } from '../journal/current.ts';
import type { Entry } from '../journal/note.ts';
import { dayValues, type NamedValue } from './day-values.ts';
import { toNoteLink, toNoteView, type NoteLink, type NoteView } from './note-view.ts';

/** Everything the page of a day shows. */
export interface DayView {
  readonly day: Day;
  readonly earlier: DayLink | null;
  readonly later: DayLink | null;
  readonly values: readonly NamedValue[];
  readonly entries: readonly NoteView[];
  /** Notes of other kinds that stand on this day. */
  readonly others: readonly NoteLink[];
}

export interface DayLink {
  readonly day: Day;
  readonly address: string;
}

/** A view for every day that has an entry, in order. */
export function dayViews(current: Current): DayView[] {
  const { journal } = current;
  const days = [...journal.days.keys()].sort();
  const others = Map.groupBy(
    journal.notes.filter(({ kind, day }) => kind !== 'entry' && day !== null),
    ({ day }) => day,
  );
  return days.map((day, index) => {
    const entries: readonly Entry[] = journal.days.get(day) ?? [];
    return {
      day,
      earlier: linkTo(days[index - 1]),
      later: linkTo(days[index + 1]),
      values: dayValues(journal, entries),
      entries: entries.map((entry) => toNoteView(current, entry)),
      others: (others.get(day) ?? []).map((note) => toNoteLink(note, journal.settings.language)),
    };
  });
}

function linkTo(day: Day | undefined): DayLink | null {
  return day === undefined ? null : { day, address: addressOfDay(day) };
}
