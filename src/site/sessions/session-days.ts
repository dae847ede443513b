import type { Day } from '../../calendar/day.ts';
import { perJournal } from '../../facts/memoize-by-journal.ts';

/** The days on which there is a session. */
export const sessionDays = perJournal(({ sessions }): ReadonlySet<Day> => new Set(sessions.map(({ day }) => day)));
