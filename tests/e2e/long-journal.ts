import { writeJournal } from '../build-site.ts';
import type { JournalToBuild } from '../built-site.ts';
import { notesOfWeeks } from '../site/work/many-notes.ts';

const { files, today } = notesOfWeeks(56);

/** A year and four weeks of everything. */
export const LONG_JOURNAL: JournalToBuild = {
  name: 'a-year-and-more',
  notes: (empty) => writeJournal(empty, files as Readonly<Record<string, string>>),
  today,
};
