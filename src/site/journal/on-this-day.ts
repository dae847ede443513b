import { perJournal } from '../../facts/memoize-by-journal.ts';
import { ofKind } from '../../notes/of-kind.ts';
import { toNoteLink, type NoteLink } from '../note/note-view.ts';

/**
 * The entries of this day in earlier years, newest first, where the writer wants to see them. None of a notable day: what a
 * date brings back by itself should be harmless.
 */
export const onThisDay = perJournal(({ listed, settings, today }): readonly NoteLink[] => {
  if (!settings.showsThisDay) return [];
  const entries = ofKind(listed, 'entry').filter(({ day }) => day < today && day.slice(5) === today.slice(5));
  const events = new Set(entries.filter(({ fields }) => fields.event).map(({ day }) => day));
  return entries
    .filter(({ day }) => !events.has(day))
    .toReversed()
    .map((entry) => toNoteLink(entry, settings.language));
});
