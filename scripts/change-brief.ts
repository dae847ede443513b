import { editsFor } from '../src/brief/brief-edits.ts';
import { briefFile, briefFileText, changedBriefFile, type BriefChanges } from '../src/brief/brief-file.ts';
import type { Day } from '../src/calendar/day.ts';
import { BRIEF_COMMAND } from '../src/messages/en/commands/brief.ts';
import { WRITTEN_WORDS } from '../src/messages/en/commands/written-files.ts';
import { LONGEST_OPENING } from '../src/notes/kinds/brief.ts';
import type { Journal } from '../src/notes/journal.ts';
import { namesToOffer } from '../src/notes/listed.ts';
import { nearest } from '../src/read/fields/nearest-name.ts';
import { HIDDEN_BESIDE_NOTES } from '../src/read/join/idle-brief-edits.ts';
import { onlyPath } from '../src/writing/paths.ts';
import { inOneLine } from '../src/writing/yaml-line.ts';
import { isSample, makeFile } from './make-file.ts';
import { say, safeLines, warn } from './say.ts';

/** What is changed, as it stands on the command line. */
export interface GivenChanges {
  readonly open?: string;
  readonly pin?: readonly string[];
  readonly hide?: readonly string[];
  readonly reviewed?: true;
}

/** What the options ask for; null where none of them is given. Throws a sentence where a name is none, or a line too long. */
export function changesIn(journal: Journal, { open, pin, hide, reviewed }: GivenChanges): BriefChanges | null {
  if (open === undefined && pin === undefined && hide === undefined && reviewed === undefined) return null;
  const opening = open === undefined ? null : inOneLine(open);
  if (opening === '' || (opening?.length ?? 0) > LONGEST_OPENING)
    throw new Error(BRIEF_COMMAND.opening(LONGEST_OPENING));
  return {
    opening,
    pin: known(journal, pin ?? [], []),
    hide: known(journal, hide ?? [], HIDDEN_BESIDE_NOTES),
    isReviewed: reviewed === true,
  };
}

/**
 * Writes the file that changes the brief of a session, where there is none. What is there is the writer's own: then it is said
 * what it would be, and nothing is written.
 */
export function changeBrief(folder: string, { journal, session, changes }: ChangeOfBrief): void {
  if (session === null) throw new Error(BRIEF_COMMAND.noNextDay);
  const { note } = editsFor(journal, session);
  const file = changedBriefFile(briefFile(session, note, journal.today), changes, journal.today);
  const text = briefFileText(file);
  if (note !== null) {
    say(BRIEF_COMMAND.fileIsThere(note.path));
    process.stdout.write(safeLines(`\n${text}`));
    return;
  }
  say(makeFile(folder, { paths: () => onlyPath(file.path), text }, { isFlushed: true }));
  if (isSample(folder)) warn(WRITTEN_WORDS.sample);
}

interface ChangeOfBrief {
  readonly journal: Journal;
  /** The day of the session; null where the next one has none. */
  readonly session: Day | null;
  readonly changes: BriefChanges;
}

/** Names of notes, several of them between commas. */
function known({ notes }: Journal, given: readonly string[], others: readonly string[]): string[] {
  const names = given
    .flatMap((one) => one.split(','))
    .map(inOneLine)
    .filter((name) => name !== '');
  const ids = new Set([...notes.map(({ id }) => id), ...others]);
  for (const name of names)
    if (!ids.has(name))
      throw new Error(BRIEF_COMMAND.unknownLine(name, nearest(name, [...namesToOffer(notes), ...others])));
  return names;
}
