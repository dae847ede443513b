import { bisectRight } from 'd3-array';
import { perJournal } from '../facts/memoize-by-journal.ts';
import type { Day } from '../calendar/day.ts';
import { digestOf } from '../notes/digest.ts';

/** A name for all that a journal holds: what may show anything of it is made again when any of it changes. */
export const digestOfJournal = perJournal(({ notes, settings, today }) =>
  digestOf(JSON.stringify([settings, today]), ...notes.map(({ digest, address }) => `${digest} ${address}`)),
);

/** A name for the notes without a day, and one for those up to any day, with where each of them is shown. */
export const digestsOfNotes = perJournal(({ notes }) => {
  const byDay = new Map<Day, string>();
  let [before, undated] = ['', ''];
  for (const { day, digest, address } of notes) {
    if (day === null) undated = digestOf(undated, digest, address);
    else byDay.set(day, (before = digestOf(before, digest, address)));
  }
  const days = [...byDay.keys()];
  return { undated, upTo: (day: Day) => byDay.get(days[bisectRight(days, day) - 1] ?? day) ?? '' };
});
