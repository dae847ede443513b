import { fieldName } from '../notes/field-path.ts';
import { FIRST_FIELD_LINE } from './yaml/split-frontmatter.ts';
import { namesOfKind, underOurNames } from './fields/field-names.ts';
import type { Note } from '../notes/note.ts';
import type { Place, Problem } from '../notes/problem.ts';
import type { YamlFields } from './yaml/yaml-fields.ts';
import type { FieldPath } from '../notes/field-path.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** Notes with a problem often have several, and reading their frontmatter is the slow part. */
const fieldsOfNotes = new WeakMap<Note, Pick<YamlFields, 'placeOf'>>();

/** A problem of a note at one of its fields. */
export function problemAt(note: Note, field: FieldPath, message: string): Problem {
  const fields = fieldsOfNotes.get(note) ?? fieldsOf(note);
  fieldsOfNotes.set(note, fields);
  return { file: note.path, ...fields.placeOf(field), field: fieldName(field), message };
}

/** Where a field of a note stands in its file: found by reading the frontmatter once more, so not to be asked of every note. */
export function placeIn(note: Note, field: FieldPath): Place {
  return fieldsOf(note).placeOf(field);
}

export function problemIn(note: Note, place: Place, message: string): Problem {
  return { file: note.path, line: place.line, column: place.column, field: null, message };
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
