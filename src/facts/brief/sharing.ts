import type { Journal, Practice } from '../../journal/journal.ts';
import type { Entry, Homework, Note } from '../../journal/note.ts';
import { strictest, type Share } from '../../journal/share.ts';

/**
 * What may be printed is decided here and nowhere else (notes, "Sharing"). Prose never is. A level that is said wins
 * over a default; where levels meet, the strictest wins.
 */

/** Whether the fields a note has for the session may be printed: only if it says so. */
export function isShared(note: Note): boolean {
  return note.share === 'brief';
}

/** A homework set by or with the therapist is shared unless it says otherwise; one's own only if it says so. */
export function homeworkLevel(homework: Homework): Share {
  const isSetTogether = homework.fields.set_by === 'therapist' || homework.fields.set_by === 'together';
  return homework.share ?? (isSetTogether ? 'brief' : 'private');
}

/** What a practice record says in words: as its homework, unless its note or the record itself is stricter. */
export function practiceLevel(homework: Homework, { record, source }: Practice): Share {
  return strictest(homeworkLevel(homework), source.share ?? undefined, record.share) ?? 'private';
}

/** Entries whose values may enter the brief's sums: `never` keeps a note out of everything but its own page. */
export function countable(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ share }) => share !== 'never');
}

/** How many notes of the window hold something for the session that their level keeps back. */
export function heldBack(journal: Journal, notes: readonly Note[]): number {
  return notes.filter((note) => !isShared(note) && hasSomethingForTheSession(journal, note)).length;
}

function hasSomethingForTheSession(journal: Journal, note: Note): boolean {
  if (note.fields.brief !== undefined || note.marks.some(({ kind }) => kind === 'win' || kind === 'insight')) return true;
  const isClosed = note.share !== null;
  if (isClosed && note.marks.length > 0) return true;
  if (note.kind === 'entry') return isClosed && (note.fields.questions?.length ?? 0) > 0;
  if (note.kind === 'reflection') return (note.fields.learned?.length ?? 0) > 0 || note.fields.not_helped !== undefined;
  return note.kind === 'homework' && homeworkLevel(note) !== 'brief' && (journal.practice.get(note.id)?.length ?? 0) > 0;
}
