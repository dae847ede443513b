import { perJournal } from '../../facts/memoize-by-journal.ts';
import { digestOf } from '../../notes/digest.ts';

/** A name for all that a journal holds: what may show anything of it is made again when any of it changes. */
export const digestOfJournal = perJournal(({ notes, settings, today }) =>
  digestOf(JSON.stringify([settings, today]), ...notes.map(({ digest, address }) => `${digest} ${address}`)),
);
