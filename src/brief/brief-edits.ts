import type { Day } from '../calendar/day.ts';
import { perJournal } from '../facts/memoize-by-journal.ts';
import type { Journal } from '../notes/journal.ts';
import type { BriefNote } from '../notes/note.ts';

/** What the writer changed of one brief, in its file. */
export interface BriefEdits {
  readonly note: BriefNote | null;
  /** Names of notes whose lines come first. */
  readonly pinned: ReadonlySet<string>;
  /** Names of notes and of sums, and names or numbers of sections. */
  readonly hidden: ReadonlySet<string>;
}

export function editsFor(journal: Journal, day: Day | null): BriefEdits {
  const note = day === null ? null : (firstByDay(journal).get(day) ?? null);
  return { note, pinned: new Set(note?.fields.pin), hidden: new Set(note?.fields.hide) };
}

const firstByDay = perJournal(
  ({ briefs }): ReadonlyMap<Day | null, BriefNote> => new Map(briefs.toReversed().map((brief) => [brief.day, brief])),
);

export function isSectionHidden({ hidden }: BriefEdits, section: { name: string; number: number }): boolean {
  return hidden.has(section.name) || hidden.has(String(section.number));
}
