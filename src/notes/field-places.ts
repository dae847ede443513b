import { diagnosticAt, inFile, START_OF_FILE, type FileDiagnostic, type Finding, type Place } from './diagnostic.ts';
import { fieldName, type FieldPath } from './field-path.ts';

/** Where the fields of a note stand in its file, found once while it is read: line and column by the way to a value. */
export type FieldPlaces = Readonly<Record<string, readonly [line: number, column: number]>>;

/** What has the places of its fields. */
export interface HasPlaces {
  readonly path: string;
  readonly places: FieldPlaces;
}

/** The name of a way to a value among the places. */
export function placeKey(path: FieldPath): string {
  return path.join('\n');
}

/** Where a field stands; of the nearest outer field where it is not there itself, else the start of the file. */
export function placeOfField({ places }: Pick<HasPlaces, 'places'>, path: FieldPath): Place {
  for (let length = path.length; length > 0; length--) {
    const known = places[placeKey(path.slice(0, length))];
    if (known) return { line: known[0], column: known[1] };
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
