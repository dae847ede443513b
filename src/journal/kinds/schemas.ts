import { z } from 'zod';
import { briefSchema } from './brief.ts';
import { commonFields } from './common.ts';
import { entryFields, entrySchema } from './entry.ts';
import { habitSchema } from './habit.ts';
import { homeworkSchema } from './homework.ts';
import type { NoteKind } from './kind.ts';
import { reflectionSchema } from './reflection.ts';
import { sessionSchema } from './session.ts';
import { winSchema } from './win.ts';

/** A kind that is shown but not derived from: its own fields are kept as they are written. */
export const plainSchema = z.looseObject(commonFields);

const SCHEMAS: Readonly<Partial<Record<NoteKind, z.ZodObject>>> = {
  entry: entrySchema,
  session: sessionSchema,
  reflection: reflectionSchema,
  homework: homeworkSchema,
  habit: habitSchema,
  win: winSchema,
  brief: briefSchema,
};

export function schemaOf(kind: NoteKind): z.ZodObject {
  return SCHEMAS[kind] ?? plainSchema;
}

const ENTRY_ONLY = new Set(Object.keys(entryFields).filter((name) => !Object.hasOwn(commonFields, name)));

/** Whether any of the names is a field that only an entry has, so that a note without a folder is one. */
export function isEntryLike(names: Iterable<string>): boolean {
  return [...names].some((name) => ENTRY_ONLY.has(name));
}
