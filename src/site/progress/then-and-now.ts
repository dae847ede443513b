import type { Day } from '../../calendar/day.ts';
import { addressOfDay } from '../../notes/addresses.ts';
import { writtenDays } from '../../facts/entries/written-entries.ts';
import type { Journal } from '../../notes/journal.ts';
import { dayValues, type NamedValue } from '../day/day-values.ts';
import { toExcerpt, type Excerpt } from '../note/excerpt.ts';

/** A day that the writer chose, as far as it is there. */
export interface ChosenDay {
  readonly day: Day;
  /** Null where the day has no entry. */
  readonly address: string | null;
  readonly values: readonly NamedValue[];
  readonly entries: readonly Excerpt[];
}

/** Two days beside each other. */
export interface ThenAndNowView {
  readonly then: ChosenDay;
  readonly now: ChosenDay;
}

/** The pairs of the settings, as they stand there; nothing is chosen for the writer but the last day. */
export function thenAndNowViews(journal: Journal): ThenAndNowView[] {
  const latest = writtenDays(journal).findLast((day) => day <= journal.today) ?? journal.today;
  return journal.settings.thenAndNow.map(({ then, now = latest }) => ({
    then: chosenDay(journal, then),
    now: chosenDay(journal, now),
  }));
}

function chosenDay(journal: Journal, day: Day): ChosenDay {
  const entries = journal.days.get(day) ?? [];
  return {
    day,
    address: entries.length > 0 ? addressOfDay(day) : null,
    values: dayValues(journal, entries),
    entries: entries.map((entry) => toExcerpt(entry, journal.settings.language)),
  };
}
