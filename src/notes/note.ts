import type { Day } from '../calendar/day.ts';
import type { ClockTime } from '../calendar/clock.ts';
import type { InlineField } from '../markdown/inline-fields.ts';
import type { Mark, Reference } from '../markdown/outline.ts';
import type { BriefFields } from './kinds/brief.ts';
import type { CommonFields } from './kinds/common-fields.ts';
import type { EntryFields } from './kinds/entry.ts';
import type { GoalFields } from './kinds/goal.ts';
import type { HabitFields } from './kinds/habit.ts';
import type { HomeworkFields } from './kinds/homework.ts';
import type { NoteKind } from './kinds/kind.ts';
import type { MeasureFields } from './kinds/measure.ts';
import type { ReflectionFields } from './kinds/reflection.ts';
import type { SafetyPlanFields } from './kinds/safety-plan.ts';
import type { SessionFields } from './kinds/session.ts';
import type { ThoughtFields } from './kinds/thought.ts';
import type { WinFields } from './kinds/win.ts';
import type { Place } from './diagnostic.ts';
import type { Property } from './property.ts';
import type { Share } from './share-level.ts';

/** What every note has, whatever its kind. */
interface NoteBase {
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
  /** Where the site shows it: `/journal/2026/11/23/#after-work`. */
  readonly address: string;
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
  /** The frontmatter as it is written: kinds without a schema show it, and problems find their line in it. */
  readonly frontmatter: string;
  /** Fields of the writer's own. */
  readonly properties: readonly Property[];
  /** What an entry's text says as `name:: value`. */
  readonly inlineFields: readonly InlineField[];
  /** Where those of them stand that were read as fields. */
  readonly inlinePlaces: readonly (readonly [field: string, place: Place])[];
}

interface NoteOf<Kind extends NoteKind, Fields> extends NoteBase {
  readonly kind: Kind;
  readonly fields: Fields;
}

export type Entry = NoteOf<'entry', EntryFields> & { readonly day: Day };
export type Session = NoteOf<'session', SessionFields> & { readonly day: Day };
export type Reflection = NoteOf<'reflection', ReflectionFields> & { readonly day: Day };
export type Homework = NoteOf<'homework', HomeworkFields>;
export type Thought = NoteOf<'thought', ThoughtFields> & { readonly day: Day };
export type Habit = NoteOf<'habit', HabitFields>;
export type Measure = NoteOf<'measure', MeasureFields> & { readonly day: Day };
export type Goal = NoteOf<'goal', GoalFields>;
export type Win = NoteOf<'win', WinFields> & { readonly day: Day };
export type BriefNote = NoteOf<'brief', BriefFields> & { readonly day: Day };
export type SafetyPlan = NoteOf<'safety-plan', SafetyPlanFields>;
/** A page that is shown and linked, and from which nothing is derived. */
export type PlainNote = NoteOf<'note', CommonFields>;

export type Note =
  Entry | Session | Reflection | Homework | Thought | Habit | Measure | Goal | Win | BriefNote | SafetyPlan | PlainNote;
