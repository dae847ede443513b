import { z } from 'zod';
import type { Doubt } from './doubt.ts';
import type { Kind } from './kinds/kind.ts';
import { describeValue, messages } from './messages.ts';
import { nearest } from './nearest.ts';
import type { FieldPath, YamlFields } from './yaml.ts';

export interface Validated<Fields> {
  /** Null where a field that the kind needs is not there or not right. */
  readonly fields: Fields | null;
  readonly doubts: readonly Doubt[];
}

type Plain = Record<string, unknown>;
type Issue = z.core.$ZodIssue;

/**
 * Holds fields against a kind's schema. A wrong value is dropped with a doubt that says where and what would be
 * right, and the rest is read again, so that one mistake never costs more than itself.
 */
export function validate<Fields>(
  schema: z.ZodObject & z.ZodType<Fields>,
  yaml: YamlFields,
  kind: Kind,
  known: readonly string[] = [],
): Validated<Fields> {
  const given = [...yaml.values].filter(([name]) => !known.includes(name));
  const values = withoutEmpty(new Map(given)) as Plain;
  const doubts: Doubt[] = [];
  const told = new Set<string>();
  for (;;) {
    const result = schema.safeParse(values);
    if (result.success) return { fields: result.data, doubts };
    const fatal = result.error.issues.some((issue) => isFatal(issue, schema));
    for (const issue of result.error.issues) {
      if (!told.has(keyOf(issue.path))) doubts.push(...doubtsOf(issue, { schema, values, yaml, kind }));
      told.add(keyOf(issue.path));
    }
    if (fatal) return { fields: null, doubts };
    for (const issue of result.error.issues) markForRemoval(values, issue);
    sweep(values);
  }
}

interface Context {
  readonly schema: z.ZodObject;
  readonly values: Plain;
  readonly yaml: YamlFields;
  readonly kind: Kind;
}

function doubtsOf(issue: Issue, context: Context): Doubt[] {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.flatMap((name) => unknownField([...path, name], context));
  }
  const field = nameOf(path);
  const value = valueAt(context.values, path);
  return [{ place: context.yaml.placeOf(path), field, message: wrongValue(issue, field, value, context) }];
}

function wrongValue(issue: Issue, field: string, value: unknown, { schema, kind }: Context): string {
  const isNeeded = isFatal(issue, schema);
  if (value === undefined) {
    return isNeeded ? messages.required(field, issue.message, kind) : messages.requiredInside(field, issue.message, kind);
  }
  const shown = describeValue(value);
  return isNeeded
    ? messages.requiredWrong(field, shown, issue.message, kind)
    : messages.wrongValue(field, shown, issue.message, kind);
}

/** Words that other programs use for a field of ours. */
const OTHER_WORDS: Readonly<Record<string, string>> = { sleep: 'night', emotions: 'feelings', questions_for_session: 'questions' };

/**
 * A name near a known one is most likely a slip. Any other name at the top is the writer's own field and is left in
 * peace; inside one of our groups it is always named.
 */
function unknownField(path: FieldPath, { schema, yaml, kind }: Context): Doubt[] {
  const name = String(path.at(-1));
  const names = namesAt(schema, path.slice(0, -1));
  const other = OTHER_WORDS[name.toLowerCase()];
  const likely = other !== undefined && names.includes(other) ? other : nearest(name, names);
  const isInvisible = /\p{Cf}|^\p{Zs}|\p{Zs}$/u.test(name);
  if (likely === null && path.length === 1 && !isInvisible) return [];
  const message = isInvisible
    ? messages.invisibleCharacters(likely)
    : likely === null
      ? messages.unknownInside(describeName(path), kind)
      : messages.unknownField(describeName(path), likely, kind);
  return [{ place: yaml.placeOf(path), field: nameOf(path), message }];
}

/** A needed field at the top is wrong or not there. */
function isFatal(issue: Issue, schema: z.ZodObject): boolean {
  const [name] = issue.path;
  if (issue.path.length !== 1 || issue.code === 'unrecognized_keys') return false;
  const field = schema.shape[String(name)] as z.ZodType | undefined;
  return field !== undefined && !field.safeParse(undefined).success;
}

const REMOVED = Symbol('removed');

/** Marks the value, or its whole record where the record needs it; lists keep their indices until they are swept. */
function markForRemoval(values: Plain, issue: Issue): void {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(values, path) as Plain;
    for (const name of issue.keys) holder[name] = REMOVED;
    return;
  }
  const isMissing = valueAt(values, path) === undefined;
  const target = isMissing ? path.slice(0, -1) : path;
  const holder = valueAt(values, target.slice(0, -1)) as Plain | undefined;
  if (holder && typeof holder === 'object') holder[String(target.at(-1))] = REMOVED;
}

function sweep(value: unknown): void {
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index--) if (value[index] === REMOVED) value.splice(index, 1);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (inner === REMOVED) Reflect.deleteProperty(value, name);
    else sweep(inner);
  }
}

/** A deep copy as plain objects in which what is empty is absent. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isEmpty(item)).map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = value instanceof Map ? [...(value as Map<string, unknown>)] : Object.entries(value);
  const copy: Plain = Object.create(null) as Plain;
  for (const [name, inner] of entries) if (!isEmpty(inner)) copy[name] = withoutEmpty(inner);
  return copy;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function valueAt(values: unknown, path: FieldPath): unknown {
  let value = values;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Plain)[name];
  }
  return value;
}

/** The names that a group of fields knows, found by walking the schema along the path. */
function namesAt(schema: z.ZodType, path: FieldPath): string[] {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) {
    const [, ...rest] = path;
    if (inner instanceof z.ZodArray) return namesAt(inner.element as z.ZodType, rest);
    return inner instanceof z.ZodRecord ? namesAt(inner.valueType as z.ZodType, rest) : [];
  }
  const [name, ...rest] = path;
  if (name === undefined) return Object.keys(inner.shape);
  const next = inner.shape[String(name)] as z.ZodType | undefined;
  return next ? namesAt(next, rest) : [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) {
    return unwrap((schema.out instanceof z.ZodTransform ? schema.in : schema.out) as z.ZodType);
  }
  return schema;
}

function nameOf(path: FieldPath): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join('.');
}

/** A long name may be a sentence that slipped into the frontmatter, so only short ones are repeated. */
function describeName(path: FieldPath): string {
  const shown = describeValue(String(path.at(-1)));
  return shown.startsWith('"') ? nameOf(path) : shown;
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\u0000');
}
