import type { Journal } from '../../notes/journal.ts';
import { isListed } from '../../notes/listed.ts';
import { JOURNAL_HEADINGS } from '../../messages/en/journal.ts';
import { toNoteLink, type NoteLink } from '../note/note-view.ts';
import { onePage } from '../shell/pages-of.ts';
import { yearsWithEntries, type WrittenYear } from '../year/year.ts';

/** Everything the page of the whole journal shows. */
export interface JournalListView {
  readonly notes: number;
  /** Newest first. */
  readonly years: readonly WrittenYear[];
  /** Notes that are no entries, under the heading of their kind. */
  readonly lists: readonly (readonly [heading: string, links: readonly NoteLink[]])[];
  /** Notes that are on their own page only, and are no entries or sessions. */
  readonly closed: readonly NoteLink[];
}

export const journalPage = onePage('/journal/', ({ journal }) => journalListView(journal));

function journalListView(journal: Journal): JournalListView {
  const { language } = journal.settings;
  const ofKinds = Map.groupBy(journal.listed, ({ kind }) => kind as string);
  return {
    notes: journal.counts.shown,
    years: yearsWithEntries(journal).toReversed(),
    lists: Object.entries(JOURNAL_HEADINGS).map(([kind, heading]) => [
      heading,
      (ofKinds.get(kind) ?? []).map((note) => toNoteLink(note, language)),
    ]),
    closed: journal.notes
      .filter((note) => !isListed(note) && note.kind !== 'entry' && note.kind !== 'session')
      .map((note) => toNoteLink(note, language)),
  };
}
