import { diagnosticAt, inFile, START_OF_FILE, type FileDiagnostic, type Finding, type Place } from './diagnostic.ts';
import { fieldName, type FieldPath } from './field-path.ts';

/**
 * Where the fields of a note stand in its file, found once while it is read: a line of text for each, with the way to the value and
 * its line and column. Nothing is asked of most, and a life of notes has a quarter of a million, so they are no objects.
 */
export type FieldPlaces = string;

/** What has the places of its fields. */
export interface HasPlaces {
  readonly path: string;
  readonly places: FieldPlaces;
}

const [BETWEEN_PARTS, BEFORE_PLACE] = ['\t', '\r'];
const SEPARATORS = /[\t\n\r]/g;

/** Of two places of one field the first is found. */
export function fieldPlaces(fields: Iterable<readonly [path: FieldPath, place: Place]>): FieldPlaces {
  return Array.from(fields, ([path, { line, column }]) => `${begunBy(path)}${String(line)}:${String(column)}`).join('');
}

/** What the line of a field begins with. */
function begunBy(path: FieldPath): string {
  const parts = path.map((part) => String(part).replace(SEPARATORS, ' '));
  return `\n${parts.join(BETWEEN_PARTS)}${BEFORE_PLACE}`;
}

/** Where a field stands; of the nearest outer field where it is not there itself, else the start of the file. */
export function placeOfField({ places }: Pick<HasPlaces, 'places'>, path: FieldPath): Place {
  for (let length = path.length; length > 0; length--) {
    const begun = begunBy(path.slice(0, length));
    const at = places.indexOf(begun);
    if (at < 0) continue;
    const [line = 1, column = 1] = (places.slice(at + begun.length).split('\n', 1)[0] ?? '').split(':').map(Number);
    return { line, column };
  }
  return START_OF_FILE;
}

/** A diagnostic of a note at one of its fields. */
export function diagnosticAtField(note: HasPlaces, path: FieldPath, found: Finding): FileDiagnostic {
  return inFile(note.path, diagnosticAt(placeOfField(note, path), found, fieldName(path)));
}

/** A diagnostic of a note at a place of it. */
export function diagnosticOf({ path }: Pick<HasPlaces, 'path'>, place: Place, found: Finding): FileDiagnostic {
  return inFile(path, diagnosticAt(place, found));
}
