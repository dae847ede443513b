import type { Note } from './note.ts';
import type { Place, Problem } from './problem.ts';
import { parseYaml, type FieldPath } from './yaml.ts';

/** The frontmatter of a file begins on its second line, below the first `---`. */
const FRONTMATTER_LINE = 2;

/** A problem of a note at one of its fields; the line is found by reading the note's frontmatter once more. */
export function problemAt(note: Note, field: FieldPath, message: string): Problem {
  const place = parseYaml(note.frontmatter, FRONTMATTER_LINE).fields.placeOf(field);
  return { file: note.path, ...place, field: field.join('.'), message };
}

export function problemIn(note: Note, place: Place, message: string): Problem {
  return { file: note.path, line: place.line, column: place.column, field: null, message };
}
