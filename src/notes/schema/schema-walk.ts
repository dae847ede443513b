import { z } from 'zod';
import type { FieldPath } from '../field-path.ts';

/** The names that a group of fields knows, found by walking the schema along the path; none for a value. */
export function namesAt(schema: z.ZodType, path: FieldPath): string[] {
  const group = schemaAt(schema, path);
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

/** Whether names in the group at a path are the writer's own, such as those of habits. */
export function isNamedFreely(schema: z.ZodType, path: FieldPath): boolean {
  return schemaAt(schema, path) instanceof z.ZodRecord;
}

/** Whether the group that a field stands in cannot be without it. */
export function isNeeded(schema: z.ZodType, path: FieldPath): boolean {
  const group = schemaAt(schema, path.slice(0, -1));
  if (!(group instanceof z.ZodObject)) return false;
  const field = group.shape[String(path.at(-1))] as z.ZodType | undefined;
  return field !== undefined && !field.safeParse(undefined).success;
}

function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | null {
  const inner = unwrap(schema);
  const [name, ...rest] = path;
  if (name === undefined) return inner;
  const next = stepInto(inner, String(name));
  return next ? schemaAt(next, rest) : null;
}

function stepInto(schema: z.ZodType, name: string): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return schema instanceof z.ZodObject ? (schema.shape[name] as z.ZodType | undefined) : undefined;
}

/** The schema behind `optional`, `preprocess` and `transform`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType);
  if (!(schema instanceof z.ZodPipe)) return schema;
  return unwrap((schema.out instanceof z.ZodTransform ? schema.in : schema.out) as z.ZodType);
}
