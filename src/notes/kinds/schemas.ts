import { z } from 'zod';
import { briefPrinted, briefSchema } from './brief.ts';
import { commonFields } from './common-fields.ts';
import { entryFields, entryPrinted, entrySchema } from './entry.ts';
import { goalPrinted, goalSchema } from './goal.ts';
import { habitPrinted, habitSchema } from './habit.ts';
import { homeworkPrinted, homeworkSchema } from './homework.ts';
import type { NoteKind } from './kind.ts';
import { measurePrinted, measureSchema } from './measure.ts';
import type { PrintedFields } from './printed-fields.ts';
import { reflectionPrinted, reflectionSchema } from './reflection.ts';
import { safetyPlanPrinted, safetyPlanSchema } from './safety-plan.ts';
import { sessionPrinted, sessionSchema } from './session.ts';
import { thoughtPrinted, thoughtSchema } from './thought.ts';
import { winPrinted, winSchema } from './win.ts';

/** A page without a kind: what any note may have. */
export const plainSchema = z.strictObject(commonFields);

const SCHEMAS: Readonly<Record<NoteKind, z.ZodObject>> = {
  entry: entrySchema,
  session: sessionSchema,
  reflection: reflectionSchema,
  homework: homeworkSchema,
  thought: thoughtSchema,
  habit: habitSchema,
  measure: measureSchema,
  goal: goalSchema,
  win: winSchema,
  brief: briefSchema,
  'safety-plan': safetyPlanSchema,
  note: plainSchema,
};

export function schemaOf(kind: NoteKind): z.ZodObject {
  return SCHEMAS[kind];
}

const PRINTED: Readonly<Record<NoteKind, PrintedFields>> = {
  entry: entryPrinted,
  session: sessionPrinted,
  reflection: reflectionPrinted,
  homework: homeworkPrinted,
  thought: thoughtPrinted,
  habit: habitPrinted,
  measure: measurePrinted,
  goal: goalPrinted,
  win: winPrinted,
  brief: briefPrinted,
  'safety-plan': safetyPlanPrinted,
  // It stands on no day, so it is in no window.
  note: {},
};

/** What of a kind may stand on the brief, and when. */
export function printedOf(kind: NoteKind): PrintedFields {
  return PRINTED[kind];
}

const ENTRY_ONLY = new Set(Object.keys(entryFields).filter((name) => !Object.hasOwn(commonFields, name)));

/** Whether any of the names is a field that only an entry has, so that a note without a folder is one. */
export function isEntryLike(names: Iterable<string>): boolean {
  return [...names].some((name) => ENTRY_ONLY.has(name));
}
