import type { Day } from '../../calendar/day.ts';
import type { Entry } from '../../notes/note.ts';
import { perJournal } from '../memoize-by-journal.ts';
import { allEntries } from './ratings.ts';

/** Fields that a new file is made with, or that only say how it is kept: with nothing beside them nothing was noted. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['title', 'day', 'time', 'prompt', 'share', 'draft']);
const COMMENT = /<!--[\s\S]*?-->/g;
const OPENS_COMMENT = '<!--';

/** Whether anything was noted in an entry. A new file as it was made is no record: it is shown, and is in no count. */
export function isWritten({ fields, body }: Entry): boolean {
  const words = body.includes(OPENS_COMMENT) ? body.replace(COMMENT, '') : body;
  if (/\S/.test(words)) return true;
  return Object.entries(fields).some(([name, value]) => !SAYS_NOTHING.has(name) && holdsSomething(value));
}

function holdsSomething(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsSomething);
  return value !== undefined && value !== null && value !== '';
}

/** Every entry in which anything was noted, in order. */
export const writtenEntries = perJournal((journal): readonly Entry[] => allEntries(journal).filter(isWritten));

/** The days on which anything was noted, in order. */
export const writtenDays = perJournal((journal): readonly Day[] =>
  [...new Set(writtenEntries(journal).map(({ day }) => day))].sort(),
);
