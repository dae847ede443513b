import type { Day } from '../calendar/day.ts';
import type { ClockTime } from '../calendar/clock.ts';
import type { InlineField } from '../markdown/inline-fields.ts';
import type { Mark, Reference } from '../markdown/outline.ts';
import type { FieldPlaces } from './field-places.ts';
import type { DayOf, FieldsOf, NoteKind } from './kinds/kinds.ts';
import type { Property } from './property.ts';
import type { Share } from './share-level.ts';

/** What every note has, whatever its kind, as one file says it. */
export interface NoteBase {
  /** The file's path in the journal, `/` between folders: what names the note in problems and sources. */
  readonly path: string;
  /** The file's name without its ending: what other notes call it by. */
  readonly id: string;
  /** The day it is about; null for a note without one. */
  readonly day: Day | null;
  readonly time: ClockTime | null;
  /** By its field, its file or its first heading; null where none of them says more than its day. */
  readonly title: string | null;
  /** Whether the body begins with the title, as a heading: a page that shows the one leaves out the other. */
  readonly opensWithTitle: boolean;
  /** Those of the frontmatter first, then those in the text; without their sign. */
  readonly tags: readonly string[];
  /** What the note itself says about sharing; null where it says nothing. */
  readonly share: Share | null;
  readonly isMdx: boolean;
  /** False where the frontmatter cannot be read: the body is then the whole file, shown as text. */
  readonly isReadable: boolean;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly marks: readonly Mark[];
  readonly links: readonly Reference[];
  readonly pictures: readonly Reference[];
  /** Of the path and the file's text: two notes with the same digest are the same. */
  readonly digest: string;
  /** The frontmatter as it is written, for whoever quotes a line of it. */
  readonly frontmatter: string;
  /** Where its fields stand in the file. */
  readonly places: FieldPlaces;
  /** Fields of the writer's own. */
  readonly properties: readonly Property[];
  /** All fields as they are written, of a kind that is shown so; none of any other. */
  readonly written: readonly Property[];
  /** What an entry's text says as `name:: value`. */
  readonly inlineFields: readonly InlineField[];
}

type ReadNotes = {
  readonly [Kind in NoteKind]: NoteBase & {
    readonly kind: Kind;
    readonly fields: FieldsOf<Kind>;
    readonly day: DayOf<Kind>;
  };
};

type Notes = {
  readonly [Kind in NoteKind]: ReadNotes[Kind] & {
    /** Where the site shows it: `/journal/2026/11/23/#after-work`. */
    readonly address: string;
  };
};

/** A note as one file says it, before it is joined with the others. */
export type ReadNote<Kind extends NoteKind = NoteKind> = ReadNotes[Kind];

/** A note of the journal, at its address. */
export type Note<Kind extends NoteKind = NoteKind> = Notes[Kind];

export type Entry = Note<'entry'>;
export type Session = Note<'session'>;
export type Reflection = Note<'reflection'>;
export type Homework = Note<'homework'>;
export type Thought = Note<'thought'>;
export type Habit = Note<'habit'>;
export type Measure = Note<'measure'>;
export type Goal = Note<'goal'>;
export type Win = Note<'win'>;
export type BriefNote = Note<'brief'>;
export type SafetyPlan = Note<'safety-plan'>;
