import { diagnosticAt, finding, inFile, type FileDiagnostic } from '../../notes/diagnostic.ts';
import type { InlineField } from '../../markdown/inline-fields.ts';
import { fieldName } from '../../notes/field-path.ts';
import { entryFields, entrySchema, type EntryFields } from '../../notes/kinds/entry.ts';
import { uniqueTags } from '../../notes/kinds/field-types.ts';
import type { Settings } from '../../notes/settings.ts';
import { isListed } from '../../notes/listed.ts';
import { comparable } from '../fields/nearest-name.ts';
import { fieldPlaces, type FieldPlaces } from '../../notes/field-places.ts';
import type { ReadNote } from '../../notes/note.ts';
import { ofKind } from '../../notes/of-kind.ts';
import { validate } from '../fields/validate.ts';
import type { FieldPath } from '../../notes/field-path.ts';

type ReadEntry = ReadNote<'entry'>;

/** Notes with what is written in their text as `name:: value`, and what is to be said of it. */
export interface InlineJoin {
  readonly notes: readonly ReadNote[];
  readonly diagnostics: readonly FileDiagnostic[];
}

/** Groups of fields have no form in one line; what decides who may see a note is read at its top alone. */
const NOT_INLINE: ReadonlySet<string> = new Set(['share', 'draft', 'habits', 'night', 'homework']);

/** Reads the inline fields of entries where the settings say so; else names once that there are some. */
export function joinInlineFields(notes: readonly ReadNote[], { readsInlineFields }: Settings): InlineJoin {
  const pathOf = knownPaths(readsInlineFields ? notes : notes.filter(isListed));
  if (!readsInlineFields) return { notes, diagnostics: hintAt(notes, pathOf) };
  const diagnostics: FileDiagnostic[] = [];
  const read = notes.map((note) => {
    if (note.kind !== 'entry' || note.inlineFields.length === 0) return note;
    const { entry, diagnostics: found } = withInlineFields(note, pathOf);
    for (const problem of found) diagnostics.push(problem);
    return entry;
  });
  return { notes: read, diagnostics };
}

type PathOf = (name: string) => FieldPath | undefined;

/** Where in an entry a name belongs: a field of its own, or a habit or homework under its group. */
function knownPaths(notes: readonly ReadNote[]): PathOf {
  const own = Object.keys(entryFields).filter((name) => !NOT_INLINE.has(name));
  const paths = new Map<string, FieldPath>([
    ...ofKind(notes, 'homework').map(({ id }) => [comparable(id), ['homework', id]] as const),
    ...ofKind(notes, 'habit').map(({ id }) => [comparable(id), ['habits', id]] as const),
    ...own.map((name) => [comparable(name), [name]] as const),
  ]);
  return (name) => paths.get(comparable(name));
}

function hintAt(notes: readonly ReadNote[], pathOf: PathOf): FileDiagnostic[] {
  const found = ofKind(notes, 'entry').flatMap((note) => {
    const first = isListed(note) ? note.inlineFields.find(({ name }) => pathOf(name) !== undefined) : undefined;
    return first ? [{ note, first }] : [];
  });
  const [one] = found;
  if (!one) return [];
  const { line, column } = one.first;
  return [inFile(one.note.path, diagnosticAt({ line, column }, finding('inline-fields', { notes: found.length })))];
}

/** An entry with its inline fields: of one that is given at the top too, or twice in the text, the first counts. */
function withInlineFields(entry: ReadEntry, pathOf: PathOf): { entry: ReadEntry; diagnostics: FileDiagnostic[] } {
  const used = usedOf(entry, pathOf);
  const placeOf = (path: FieldPath) => {
    const { line, column } = used.get(fieldName(path.slice(0, 2))) ?? used.get(fieldName(path.slice(0, 1))) ?? START;
    return { line, column };
  };
  const { fields, diagnostics } = validate<EntryFields>(entrySchema, { values: valuesOf(used), placeOf }, 'entry');
  return { entry: merged(entry, fields ?? {}, used), diagnostics: diagnostics.map((one) => inFile(entry.path, one)) };
}

const START = { line: 1, column: 1 };

/** By the name of the field, in the order of the text. */
type Used = ReadonlyMap<string, InlineField & { readonly path: FieldPath }>;

function usedOf({ inlineFields, fields }: ReadEntry, pathOf: PathOf): Used {
  const used = new Map<string, InlineField & { path: FieldPath }>();
  for (const inline of inlineFields) {
    const path = pathOf(inline.name);
    if (path === undefined || isGiven(fields, path) || used.has(fieldName(path))) continue;
    used.set(fieldName(path), { ...inline, path });
  }
  return used;
}

function isGiven(fields: object, path: FieldPath): boolean {
  let value: unknown = fields;
  for (const name of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return value !== undefined;
}

function valuesOf(used: Used): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  const groups = new Map<string, Map<string, unknown>>();
  for (const { path, value } of used.values()) {
    const [name = '', inner] = path.map(String);
    if (inner === undefined) values.set(name, valueOf(name, value));
    else groups.set(name, (groups.get(name) ?? new Map<string, unknown>()).set(inner, withoutLink(value)));
  }
  return new Map([...values, ...groups]);
}

/** Lists are written with commas in one line, and tags also with their signs alone. */
function valueOf(name: string, value: string): unknown {
  if (name === 'feelings') return value.split(',').map((one) => one.trim());
  if (name === 'tags' && value.startsWith('#')) return value.split(/[\s,]+/);
  return withoutLink(value);
}

function withoutLink(value: string): string {
  return /^\[\[([^[\]|]+)/.exec(value)?.[1] ?? value;
}

function merged(entry: ReadEntry, inline: EntryFields, used: Used): ReadEntry {
  const fields = {
    ...inline,
    ...entry.fields,
    ...(inline.habits ? { habits: { ...inline.habits, ...entry.fields.habits } } : {}),
    ...(inline.homework ? { homework: { ...inline.homework, ...entry.fields.homework } } : {}),
  };
  return {
    ...entry,
    fields,
    day: inline.day ?? entry.day,
    time: entry.time ?? inline.time ?? null,
    title: inline.title ?? entry.title,
    opensWithTitle: inline.title === undefined && entry.opensWithTitle,
    tags: uniqueTags([...entry.tags, ...(inline.tags ?? [])]),
    places: placesOfUsed(used) + entry.places,
  };
}

/** A value that stands in the text is found there. */
function placesOfUsed(used: Used): FieldPlaces {
  return fieldPlaces([...used.values()].map(({ path, line, column }) => [path, { line, column }]));
}
