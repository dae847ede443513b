import type { Day } from '../calendar/day.ts';
import { withOwnAddresses } from './join-addresses.ts';
import { idleBriefs } from './join-briefs.ts';
import { unknownThings } from './join-things.ts';
import { joinHabits } from './join-habits.ts';
import { joinLinks, missingPictures, pictureResolver } from './join-links.ts';
import { joinPractice } from './join-practice.ts';
import { duplicateIds, unknownReferences } from './join-references.ts';
import { joinReflections } from './join-reflections.ts';
import type { Journal } from './journal.ts';
import type { NoteKind } from './kinds/kind.ts';
import type { Settings } from './kinds/settings.ts';
import type { ReadSettings } from './read-settings.ts';
import { linkResolver } from './links.ts';
import type { Note } from './note.ts';
import { compareNotes } from './order.ts';
import { compareProblems, type Problem } from './problem.ts';

export interface JoinInput {
  readonly settings: Settings;
  readonly placeInSettings: ReadSettings['placeOf'];
  readonly today: Day;
  readonly notes: readonly Note[];
  /** Paths of files that are no notes but may be shown by one. */
  readonly attachments: ReadonlySet<string>;
  /** What was found in each file by itself. */
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly drafts: number;
}

/**
 * Joins notes to a journal: gives each an address of its own, resolves what they say of each other, and names what
 * does not resolve.
 */
export function joinNotes(input: JoinInput): Journal {
  const sorted = input.notes.toSorted(compareNotes);
  const sessionsOf = joinReflections(sorted, input.today);
  const notes = withOwnAddresses(sorted, sessionsOf.sessionOf);
  const entries = ofKind(notes, 'entry');
  const homework = ofKind(notes, 'homework');
  const habits = ofKind(notes, 'habit');
  const sessions = ofKind(notes, 'session');
  const reflections = ofKind(notes, 'reflection');
  const goals = ofKind(notes, 'goal');
  const measures = ofKind(notes, 'measure');
  const thoughts = ofKind(notes, 'thought');
  const wins = ofKind(notes, 'win');
  const briefs = ofKind(notes, 'brief');
  const resolveLink = linkResolver(notes);
  const resolvePicture = pictureResolver(input.attachments);
  const habitJoin = joinHabits(entries, habits);
  const practiceJoin = joinPractice(entries, homework);
  const linkJoin = joinLinks(notes, resolveLink, input.attachments);
  const problems = [
    ...input.problems,
    ...sessionsOf.problems,
    ...habitJoin.problems,
    ...practiceJoin.problems,
    ...linkJoin.problems,
    ...missingPictures(notes, resolvePicture, input.attachments),
    ...[sessions, homework, habits, goals, measures, thoughts, wins, briefs].flatMap(duplicateIds),
    ...unknownReferences({ notes, sessions, homework }),
    ...idleBriefs(briefs, notes),
    ...unknownThings(input.settings, habits, input.placeInSettings),
  ].sort(compareProblems);
  const problemsOf = Map.groupBy(problems, ({ file }) => file);
  return {
    settings: input.settings,
    today: input.today,
    notes,
    days: Map.groupBy(entries, ({ day }) => day),
    sessions,
    reflections,
    homework,
    habits,
    goals,
    measures,
    thoughts,
    wins,
    briefs,
    safetyPlan: ofKind(notes, 'safety-plan')[0] ?? null,
    habitRecords: habitJoin.records,
    practice: practiceJoin.practice,
    reflectionsOf: Map.groupBy(reflections, ({ path }) => sessionsOf.sessionOf.get(path)?.path ?? ''),
    backlinks: linkJoin.backlinks,
    resolveLink,
    resolvePicture,
    problems,
    problemsOf,
    counts: { files: input.files, shown: notes.length, drafts: input.drafts, withProblems: problemsOf.size },
  };
}

function ofKind<Kind extends NoteKind>(notes: readonly Note[], kind: Kind): Extract<Note, { kind: Kind }>[] {
  return notes.filter((note): note is Extract<Note, { kind: Kind }> => note.kind === kind);
}
