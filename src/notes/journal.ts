import type { Day } from '../calendar/day.ts';
import type { HabitReading } from './habit-value.ts';
import type { PracticeRecord } from './kinds/homework.ts';
import type { Settings } from './settings.ts';
import type { LinkResolver } from './link-target.ts';
import type {
  BriefNote,
  Entry,
  Goal,
  Habit,
  Homework,
  Measure,
  Note,
  Reflection,
  SafetyPlan,
  Session,
  Thought,
  Win,
} from './note.ts';
import type { FileDiagnostic } from './diagnostic.ts';

/** One value of a habit as an entry gives it. */
export interface HabitRecord {
  readonly day: Day;
  readonly reading: HabitReading;
  readonly entry: Entry;
}

/** One time a homework was tried, from its own file or from an entry. */
export interface Practice {
  readonly day: Day;
  readonly record: PracticeRecord;
  readonly source: Note;
}

/** All notes of a folder, read and joined: what pages, facts, search and commands start from. */
export interface Journal {
  readonly settings: Settings;
  /** The day the journal is looked at: an input like the notes, so that the same notes give the same site. */
  readonly today: Day;
  /** Every note that has a page, by day, time and path. */
  readonly notes: readonly Note[];
  /** Those of which other pages may show anything. All below is of these alone, but where it says otherwise. */
  readonly listed: readonly Note[];
  /** Every day with an entry; one that is on its own page only stands here without words and values. */
  readonly days: ReadonlyMap<Day, readonly Entry[]>;
  /** Every session; likewise. */
  readonly sessions: readonly Session[];
  readonly reflections: readonly Reflection[];
  readonly homework: readonly Homework[];
  readonly habits: readonly Habit[];
  readonly goals: readonly Goal[];
  readonly measures: readonly Measure[];
  readonly thoughts: readonly Thought[];
  readonly wins: readonly Win[];
  /** Every change to a brief; one on its own page only stands here with what it leaves off the sheet. */
  readonly briefs: readonly BriefNote[];
  readonly safetyPlan: SafetyPlan | null;
  /** By the id of every habit, in order of days. */
  readonly habitRecords: ReadonlyMap<string, readonly HabitRecord[]>;
  /** By the id of every homework, in order of days; records that are `never` stand in their own note alone. */
  readonly practice: ReadonlyMap<string, readonly Practice[]>;
  /** By the session's path. */
  readonly reflectionsOf: ReadonlyMap<string, readonly Reflection[]>;
  /** Notes that link to a note, by the path of the note they link to. */
  readonly backlinks: ReadonlyMap<string, readonly Note[]>;
  readonly resolveLink: LinkResolver;
  /** The path of a picture in the journal that a note shows, or null where there is none. */
  readonly resolvePicture: (from: Note, target: string) => string | null;
  /** By file, line and column. */
  readonly diagnostics: readonly FileDiagnostic[];
  readonly diagnosticsOf: ReadonlyMap<string, readonly FileDiagnostic[]>;
  /** Paths of files that are left out as drafts. */
  readonly drafts: ReadonlySet<string>;
  readonly counts: Counts;
}

export interface Counts {
  /** Files that are notes by their ending, and other files that had to be named. */
  readonly files: number;
  readonly shown: number;
  readonly drafts: number;
  /** Templates, and files that other programs leave behind. */
  readonly leftOut: number;
  /** Files with at least one mistake. */
  readonly withMistakes: number;
}
