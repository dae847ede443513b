import { bisectLeft, bisectRight } from 'd3-array';
import type { Day, Span } from '../../calendar/day.ts';
import type { Journal } from '../../notes/journal.ts';
import { ofKind } from '../../notes/of-kind.ts';
import type { Entry } from '../../notes/note.ts';
import { wasAttended } from '../../notes/session-state.ts';
import { perJournal } from '../memoize-by-journal.ts';
import type { Backdrop, Recorded } from '../series/series.ts';

export type Rating = 'mood' | 'energy' | 'stress';

/** Every value of a rating as it was written, in order. */
export function ratingsOf(entries: Iterable<Entry>, rating: Rating): Recorded[] {
  return [...entries].flatMap((entry) => {
    const value = entry.fields[rating];
    return value === undefined ? [] : [{ day: entry.day, value }];
  });
}

/** The entries that may be counted, in order. */
export const allEntries = perJournal((journal: Journal): readonly Entry[] => ofKind(journal.listed, 'entry'));

/** Every value of a rating in the whole journal, in order. */
export const allRatings: Readonly<Record<Rating, (journal: Journal) => readonly Recorded[]>> = {
  mood: perJournal((journal) => ratingsOf(allEntries(journal), 'mood')),
  energy: perJournal((journal) => ratingsOf(allEntries(journal), 'energy')),
  stress: perJournal((journal) => ratingsOf(allEntries(journal), 'stress')),
};

/** What lies behind every chart: attended sessions, the writer's events, pauses; in order of days. */
const backdropOf = perJournal((journal: Journal): Backdrop => {
  const events = new Set<Day>(
    allEntries(journal)
      .filter((entry) => entry.fields.event)
      .map(({ day }) => day),
  );
  const sessions = journal.sessions.filter((session) => wasAttended(session, journal.today)).map(({ day }) => day);
  return { sessions, events: [...events], paused: journal.settings.paused };
});

/** What of it lies in a span, found without reading the rest: a session elsewhere changes nothing of what is drawn. */
export function backdropWithin(journal: Journal, { from, to }: Span): Backdrop {
  const { sessions, events, paused } = backdropOf(journal);
  const within = (days: readonly Day[]) => days.slice(bisectLeft(days, from), bisectRight(days, to));
  return {
    sessions: within(sessions),
    events: within(events),
    paused: paused.filter((pause) => pause.to >= from && pause.from <= to),
  };
}
