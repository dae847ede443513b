import { diagnosticAt, inFile, type FileDiagnostic, type Finding, type Place } from '../notes/diagnostic.ts';
import { fieldName } from '../notes/field-path.ts';
import { FIRST_FIELD_LINE } from './yaml/split-frontmatter.ts';
import { namesOfKind, underOurNames } from './fields/field-names.ts';
import type { Note } from '../notes/note.ts';
import type { YamlFields } from './yaml/yaml-fields.ts';
import type { FieldPath } from '../notes/field-path.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** Notes with a mistake often have several, and reading their frontmatter is the slow part. */
const fieldsOfNotes = new WeakMap<Note, Pick<YamlFields, 'placeOf'>>();

/** A diagnostic of a note at one of its fields. */
export function diagnosticAtField(note: Note, field: FieldPath, found: Finding): FileDiagnostic {
  const fields = fieldsOfNotes.get(note) ?? fieldsOf(note);
  fieldsOfNotes.set(note, fields);
  return inFile(note.path, diagnosticAt(fields.placeOf(field), found, fieldName(field)));
}

/** Where a field of a note stands in its file: found by reading the frontmatter once more, so not to be asked of every note. */
export function placeIn(note: Note, field: FieldPath): Place {
  return fieldsOf(note).placeOf(field);
}

/** A diagnostic of a note at a place of it. */
export function diagnosticOf(note: Note, place: Place, found: Finding, field: string | null = null): FileDiagnostic {
  return inFile(note.path, diagnosticAt(place, found, field));
}

function fieldsOf(note: Note): Pick<YamlFields, 'placeOf'> {
  const { fields } = underOurNames(parseYaml(note.frontmatter, FIRST_FIELD_LINE).fields, namesOfKind(note.kind));
  const inline = new Map(note.inlinePlaces);
  if (inline.size === 0) return fields;
  return { placeOf: (path) => placeAmong(inline, path) ?? fields.placeOf(path) };
}

/** A value stands in the text if any group that holds it does. */
function placeAmong(inline: ReadonlyMap<string, Place>, path: FieldPath): Place | undefined {
  return path.map((_, index) => inline.get(fieldName(path.slice(0, index + 1)))).find((place) => place !== undefined);
}
