import type { Day } from '../calendar/day.ts';
import { addressOfDay } from '../notes/addresses.ts';
import type { Current } from '../current/current-journal.ts';
import { isListed } from '../notes/listed.ts';
import { ofKind } from '../notes/of-kind.ts';
import { dayValues, type NamedValue } from './day-values.ts';
import { toNoteLink, toNoteView, type NoteLink, type NoteView } from './note-view.ts';

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

/** A view for every day that has an entry, in order. */
export function dayViews(current: Current): DayView[] {
  const { journal } = current;
  const entriesOf = Map.groupBy(ofKind(journal.notes, 'entry'), ({ day }) => day);
  const days = [...entriesOf.keys()].sort();
  const others = Map.groupBy(
    [...journal.listed, ...journal.sessions.filter((session) => !isListed(session))].filter(
      ({ kind, day }) => kind !== 'entry' && day !== null,
    ),
    ({ day }) => day,
  );
  return days.map((day, index) => {
    const ofDay = entriesOf.get(day) ?? [];
    const entries = ofDay.map((entry) => toNoteView(current, entry));
    return {
      day,
      earlier: linkTo(days[index - 1]),
      later: linkTo(days[index + 1]),
      values: dayValues(journal, ofDay),
      entries,
      times: entries.map(({ note: { time }, title }) => (time === title ? null : time)),
      others: (others.get(day) ?? []).map((note) => toNoteLink(note, journal.settings.language)),
      backlinks: [...new Map(entries.flatMap((entry) => entry.backlinks.map((link) => [link.address, link]))).values()],
    };
  });
}

function linkTo(day: Day | undefined): DayLink | null {
  return day === undefined ? null : { day, address: addressOfDay(day) };
}
